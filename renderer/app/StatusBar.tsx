import { useTexts } from '../text/use-texts.ts'
import { KeyCap } from '../ui/KeyCap.tsx'
import { useShownKeyHints } from './key-hints.ts'
import { LanguageButton } from './LanguageButton.tsx'
import classes from './status-bar.module.css'

export interface StatusBarProps {
  /** „Dane są zapisane na tym komputerze. Ostatnia kopia: 25.11.2026, 15:40.” */
  readonly status?: string | undefined
  readonly onLock: () => void
  readonly onAllKeys: () => void
}

/** 30 px: the keys that matter now, what is safe, and the lock. */
export function StatusBar({ status, onLock, onAllKeys }: StatusBarProps) {
  const t = useTexts()
  const hints = useShownKeyHints()
  return (
    <footer className={classes.bar}>
      {hints.slice(0, 4).map(hint => (
        <span key={hint.keys} className={classes.hint}>
          <KeyCap keys={hint.keys} />
          {hint.label}
        </span>
      ))}
      <button type="button" className={classes.hint} onClick={onAllKeys} aria-keyshortcuts="?">
        <KeyCap keys="?" />
        {t.shell.allKeys}
      </button>
      <span className={classes.status}>{status}</span>
      <LanguageButton className={classes.hint} />
      <button type="button" className={classes.hint} onClick={onLock} aria-keyshortcuts="Control+L">
        <KeyCap keys="ctrl+l" />
        {t.shell.lock}
      </button>
    </footer>
  )
}
