import { ipcMain } from 'electron'
import { isOurFrame } from './security.ts'

type Relay = {
  /** Answers a call that main serves itself, or `undefined` where the vault process is to be asked. */
  readonly desk: (name: string) => ((input: unknown) => Promise<unknown>) | undefined
  readonly vault: (name: string, input: unknown) => Promise<unknown>
}

/** The one channel of the app: a named call from our own page, passed to the desk or to the vault process. */
export const relayCalls = ({ desk, vault }: Relay): void => {
  ipcMain.handle('call', async (event, name: unknown, input: unknown) => {
    if (!isOurFrame(event.senderFrame)) throw new Error('A call came from a page that is not ours')
    if (typeof name !== 'string') throw new Error('A call came without a name')
    const served = desk(name)
    return served === undefined ? vault(name, input) : served(input)
  })
}
