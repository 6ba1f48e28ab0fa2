import classes from './action-row.module.css'
import { KeyCap } from './KeyCap.tsx'
import { ariaShortcut } from './key-names.ts'
import { useKeys } from './use-keys.ts'

export interface ActionRowProps {
  /** The verb; with an ellipsis when a further step opens: „Przyjmij…”. */
  readonly label: string
  /** What follows from it, in one line. */
  readonly hint?: string | undefined
  /** The key that does the same, e.g. `p`. Bound while the row is shown. */
  readonly keys?: string | undefined
  readonly onAct: () => void
  /** Filled with ink: at most one on a screen. */
  readonly primary?: boolean
  readonly disabled?: boolean
  /** Set inside a dialog or a drawer, where only such layers hear keys. */
  readonly dialog?: boolean
}

/** One action that this worker may take now: verb, consequence, key. */
export function ActionRow({
  label,
  hint,
  keys,
  onAct,
  primary = false,
  disabled = false,
  dialog = false,
}: ActionRowProps) {
  useKeys(keys === undefined ? {} : { [keys]: onAct }, { enabled: keys !== undefined && !disabled, dialog })
  return (
    <button
      type="button"
      className={classes.row}
      data-filled={primary || undefined}
      disabled={disabled}
      onClick={onAct}
      {...(keys === undefined ? {} : { 'aria-keyshortcuts': ariaShortcut(keys) })}
    >
      <span className={classes.words}>
        {label}
        {hint === undefined ? null : <small className={classes.hint}>{hint}</small>}
      </span>
      {keys === undefined ? null : <KeyCap keys={keys} />}
    </button>
  )
}
