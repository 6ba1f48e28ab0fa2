import { bindForTests } from './browsers.ts'
import { answerNextDialog, type DialogAnswer } from './dialog.ts'
import { nativeTheme } from './native-theme.ts'
import { powerMonitor } from './power-monitor.ts'

/** What a test that started the app may ask of its surroundings; see tests/e2e/support. */
export type Remote =
  | { readonly ask: 'answerDialog'; readonly answer: DialogAnswer }
  | { readonly ask: 'idle'; readonly seconds: number }
  | { readonly ask: 'lockScreen' }
  | { readonly ask: 'theme'; readonly source: 'light' | 'dark' | 'system' }

let announced = false

/** Tells a test, once, where it can reach the pages: after the first one has loaded. */
export const announceReady = (): void => {
  if (announced || process.send === undefined) return
  announced = true
  void bindForTests().then(endpoint => process.send?.({ ready: endpoint }))
}

const isRemote = (message: unknown): message is Remote =>
  typeof message === 'object' && message !== null && 'ask' in message

const obey = (remote: Remote): void => {
  switch (remote.ask) {
    case 'answerDialog':
      answerNextDialog(remote.answer)
      break
    case 'idle':
      powerMonitor.pretendIdle(remote.seconds)
      break
    case 'lockScreen':
      powerMonitor.emit('lock-screen')
      break
    case 'theme':
      nativeTheme.themeSource = remote.source
      break
  }
}

process.on('message', message => {
  if (!isRemote(message)) return
  obey(message)
  process.send?.({ obeyed: message.ask })
})
// The test is gone, and with it the person at the machine.
process.once('disconnect', () => process.exit(1))
