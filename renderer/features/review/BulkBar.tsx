import { useTexts } from '../../text/use-texts.ts'
import { KeyCap } from '../../ui/KeyCap.tsx'
import classes from './review-screen.module.css'

export interface BulkBarProps {
  /** How many rows are marked; none = the files hold all that the filter leaves. */
  readonly count: number
  readonly onAssign: () => void
  readonly onRemind: () => void
  readonly onSave: () => void
  readonly onPrint: () => void
  readonly onClear: () => void
}

/** What can be done with all marked rows at once, and the list as a file or on paper. */
export function BulkBar({ count, onAssign, onRemind, onSave, onPrint, onClear }: BulkBarProps) {
  const t = useTexts()
  return (
    <div className={classes.bulk} role="toolbar" aria-label={t.review.bulk}>
      <span className={classes.marked} aria-live="polite">
        {count === 0 ? null : t.review.marked(count)}
      </span>
      {count === 0 ? null : (
        <>
          <BulkButton label={t.review.assignButton} keys="p" onAct={onAssign} />
          <BulkButton label={t.referralActions.label.remindReferral} keys="j" onAct={onRemind} />
        </>
      )}
      <BulkButton label={t.review.saveTable} keys="c" onAct={onSave} />
      <BulkButton label={t.review.print} keys="ctrl+p" shortcut="Control+P" onAct={onPrint} />
      {count === 0 ? null : (
        <BulkButton label={t.review.unmark} keys="escape" shortcut="Escape" onAct={onClear} />
      )}
    </div>
  )
}

interface BulkButtonProps {
  readonly label: string
  readonly keys: string
  readonly shortcut?: string
  readonly onAct: () => void
}

function BulkButton({ label, keys, shortcut = keys.toUpperCase(), onAct }: BulkButtonProps) {
  return (
    <button type="button" className={classes.bulkButton} aria-keyshortcuts={shortcut} onClick={onAct}>
      {label} <KeyCap keys={keys} />
    </button>
  )
}
