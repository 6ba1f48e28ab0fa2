import type { DirectoryInstitution } from '#domain/answers.ts'
import { dueAfter, type Span } from '#domain/deadline.ts'
import { localDayOf } from '#domain/time.ts'
import { useTexts } from '../../text/use-texts.ts'
import { formatDayOfMonth } from '../../ui/format-day.ts'
import { useNow } from '../../ui/use-now.ts'
import classes from './receiver-cards.module.css'

export interface ClosedLineProps {
  readonly closed: NonNullable<DirectoryInstitution['closed']>
  readonly accept: Span
}

/** A closing that falls into the time of the promise: until when, and who stands in meanwhile. */
export function ClosedLine({ closed: { from, to, substitute }, accept }: ClosedLineProps) {
  const t = useTexts()
  const now = useNow()
  if (from > localDayOf(dueAfter(now, accept))) return null
  const isNow = from <= localDayOf(now)
  return (
    <span className={classes.shut}>
      {isNow
        ? t.newReferral.closedUntil(formatDayOfMonth(to))
        : t.newReferral.closedBetween({ from: formatDayOfMonth(from), to: formatDayOfMonth(to) })}
      {substitute === '' ? null : `; ${t.newReferral.substitute(substitute)}`}
    </span>
  )
}
