import type { Directory } from '#domain/answers.ts'
import { waitedWorkingDays } from '#domain/deadline.ts'
import type { WorkerCode } from '#domain/ids.ts'
import type { ReviewRow } from '#domain/review-answers.ts'
import { ageingClock } from '#domain/review-clock.ts'
import type { Instant } from '#domain/time.ts'
import { labelOf } from '../../text/label-of.ts'
import type { Texts } from '../../text/polish.ts'
import { dueStateOf } from '../../ui/due-state.ts'
import { formatShortDay } from '../../ui/format-day.ts'
import { formatDue } from '../../ui/format-due.ts'
import { institutionWords } from '../../ui/institution-words.ts'
import { standingWords } from './standing-words.ts'

/** What happens with a row: the first line, whether it is late, and what stands beside. */
export type RowStory = { readonly first: string; readonly late: boolean; readonly second: string }

export const rowStory = (
  t: Texts,
  row: ReviewRow,
  {
    directory,
    own,
    now,
  }: { readonly directory: Directory; readonly own: ReviewRow['from']; readonly now: Instant },
): RowStory => {
  const due = row.deadline === null ? null : dueStateOf({ dueAt: row.deadline.due }, now)
  const late = due?.kind === 'missed'
  const clock = ageingClock(row, now)
  const beside = [
    whoseMove(t, row, directory, own),
    ...(row.returns > 0 ? [t.review.returned(row.returns)] : []),
    ...(clock.stood > 0 ? [t.review.stood(clock.stood)] : []),
    ...(clock.held > 0 ? [t.review.heldFor(clock.held)] : []),
    ...standingWords(t, row, own, now),
  ]
  return { first: firstLine(t, row, due, now), late, second: beside.join(' · ') }
}

const firstLine = (
  t: Texts,
  row: ReviewRow,
  due: ReturnType<typeof dueStateOf> | null,
  now: Instant,
): string => {
  if (row.proposal !== null)
    return row.proposal.kind === 'refusal' ? t.review.refusalWaits : t.review.closureWaits
  if (due !== null && due.kind === 'missed') return t.review.daysLate(due.workingDays)
  if (row.silent) return t.review.silentFor(waitedWorkingDays(row.changedAt, now))
  if (row.status === 'needs_info') return t.review.standsSince(formatShortDay(row.statusSince))
  if (row.resumeOn !== null) return t.review.heldUntil(formatShortDay(row.resumeOn))
  if (due !== null) return formatDue(t, due)
  return t.review.inState({ state: labelOf('status', row.status), day: formatShortDay(row.statusSince) })
}

/** What is waited for, and of whom: „przyjęcie, TPD”, „kontakt, Kalina”, „prowadzi Brzoza, PAL”. */
const whoseMove = (t: Texts, row: ReviewRow, directory: Directory, own: ReviewRow['from']): string => {
  const alias = (code: WorkerCode): string =>
    directory.workers.find(known => known.code === code)?.alias ?? code
  if (row.status === 'needs_info') {
    return t.review.completion(row.from === own ? alias(row.author) : institutionWords(row.from).name)
  }
  const to = row.to ?? row.from
  if (row.acceptedAt === null) {
    if (to !== own) return t.review.acceptance(institutionWords(to).name)
    return row.acknowledgedBy === null
      ? t.review.acceptanceOfNobody
      : t.review.acceptance(alias(row.acknowledgedBy))
  }
  if (row.leadWorker === null) return t.review.leadsNobody
  const lead = to === own ? alias(row.leadWorker) : `${alias(row.leadWorker)}, ${institutionWords(to).name}`
  return row.deadline?.kind === 'contact' ? t.review.contact(lead) : t.review.leads(lead)
}
