import type { Texts } from '../text/polish.ts'
import { useTexts } from '../text/use-texts.ts'
import { KeyCap } from './KeyCap.tsx'
import classes from './notice-line.module.css'
import { useKeys } from './use-keys.ts'

/** The words of a notice and its way back. */
export function NoticeLine({
  text,
  onUndo,
}: {
  readonly text: (t: Texts) => string
  readonly onUndo: (() => void) | undefined
}) {
  const t = useTexts()
  useKeys({ z: onUndo }, { enabled: onUndo !== undefined })
  return (
    <span className={classes.line}>
      <span>{text(t)}</span>
      {onUndo === undefined ? null : (
        <button type="button" className={classes.undo} onClick={onUndo} aria-keyshortcuts="Z">
          <span className={classes.word}>{t.shell.undo}</span>
          <KeyCap keys="z" />
        </button>
      )}
    </span>
  )
}
