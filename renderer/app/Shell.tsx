import { type ReactNode, useState } from 'react'
import { switchLanguage } from '../text/language.ts'
import { useTexts } from '../text/use-texts.ts'
import { useKeys } from '../ui/use-keys.ts'
import { KeyHelp } from './KeyHelp.tsx'
import { Masthead, type MastheadProps } from './Masthead.tsx'
import { StatusBar } from './StatusBar.tsx'
import { useScreenActions } from './screen-actions.ts'
import classes from './shell.module.css'
import { WaitingLine } from './WaitingLine.tsx'

export interface ShellProps extends MastheadProps {
  readonly children: ReactNode
  /** What the status bar says about the data and their copy. */
  readonly status?: string | undefined
}

/** The frame of an unlocked app: masthead 52, the screen, status bar 30. */
export function Shell({ children, status, ...masthead }: ShellProps) {
  const t = useTexts()
  const [help, setHelp] = useState(false)
  useKeys({ '?': () => setHelp(true) })
  useScreenActions('app', [
    { id: 'keys', label: t.shell.keysTitle, keys: '?', act: () => setHelp(true) },
    { id: 'language', label: t.shell.switchLanguage, keys: 'f8', act: switchLanguage },
  ])
  return (
    <div className={classes.shell}>
      <button type="button" className={classes.skip} onClick={focusContent}>
        {t.shell.skipToContent}
      </button>
      <Masthead {...masthead} />
      <WaitingLine />
      <main id="content" className={classes.content} tabIndex={-1}>
        {children}
      </main>
      <StatusBar status={status} onLock={masthead.onLock} onAllKeys={() => setHelp(true)} />
      <KeyHelp opened={help} onClose={() => setHelp(false)} />
    </div>
  )
}

/** A link would change the hash, which belongs to the router. */
const focusContent = (): void => {
  document.getElementById('content')?.focus()
}
