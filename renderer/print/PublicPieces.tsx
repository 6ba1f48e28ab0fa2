import type { Printed } from '#domain/disclosure-model.ts'
import { RichText } from '../text/RichText.tsx'
import { formatNumber } from '../ui/format-number.ts'
import classes from './public-report.module.css'

/** A printed count: `–` did not occur, `*` hidden, `·` not given. */
export const printedText = (printed: Printed): string =>
  printed === null ? '·' : printed === '*' ? '*' : printed === 0 ? '–' : formatNumber(printed)

export interface PrintedCellProps {
  readonly value: Printed
  readonly className?: string | undefined
  readonly box?: string | undefined
}

/** A cell with a protected count; only what is printed is in it, for the exports too. */
export function PrintedCell({ value, className, box }: PrintedCellProps) {
  const text = printedText(value)
  return (
    <td
      className={className}
      {...(typeof value === 'number' ? { 'data-value': value, 'data-form': 'count' } : {})}
    >
      {box === undefined ? text : <span className={box}>{text}</span>}
    </td>
  )
}

/** Remarks beside a table, each a short paragraph. */
export function SideNotes({ notes }: { readonly notes: readonly string[] }) {
  return (
    <aside className={classes.notes}>
      {notes.map(note => (
        <p key={note}>
          <RichText>{note}</RichText>
        </p>
      ))}
    </aside>
  )
}
