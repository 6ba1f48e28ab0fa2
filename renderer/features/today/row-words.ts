import type { TodayGroup, TodayRow } from '#domain/answers.ts'
import { waitedWorkingDays } from '#domain/deadline.ts'
import { type Instant, localTimeOf } from '#domain/time.ts'
import { labelOf } from '../../text/label-of.ts'
import type { Texts } from '../../text/polish.ts'
import { type DueState, dueStateOf } from '../../ui/due-state.ts'
import { formatShortDay, formatTime } from '../../ui/format-day.ts'

/** The deadline that a row runs against, as it looks from now. */
export const dueOf = (row: TodayRow, now: Instant): DueState | undefined => {
  if (row.status === 'needs_info') {
    return { kind: 'stands', dueAt: row.statusSince, since: row.statusSince }
  }
  return row.deadline === null ? undefined : dueStateOf({ dueAt: row.deadline.due }, now)
}

/** What is said of a row that no deadline speaks for: how long it waits or is silent, when it resumes. */
export function waitingWords(t: Texts, group: TodayGroup, row: TodayRow, now: Instant): string {
  if (row.status === 'draft') return t.today.draftFrom(formatShortDay(row.changedAt))
  if (row.resumeOn !== null) return t.today.resumesOn(formatShortDay(row.resumeOn))
  if (group === 'silent') return t.today.silentFor(waitedWorkingDays(row.changedAt, now))
  if (group === 'inWork') return t.today.inStateSince(formatShortDay(row.statusSince))
  return waitedWords(t, row.endedAt ?? row.changedAt, now)
}

function waitedWords(t: Texts, since: Instant, now: Instant): string {
  const days = localTimeOf(now).day - localTimeOf(since).day
  if (days <= 0) return t.today.waitsSinceToday
  if (days === 1) return t.today.waitsSinceYesterday
  const worked = waitedWorkingDays(since, now)
  return worked < 2 ? t.today.waitsSince(formatShortDay(since)) : t.today.waitsDays(worked)
}

/** The second line: the state, and then the deadline's own moment or what was written. */
export function stateWords(t: Texts, row: TodayRow, due: DueState | undefined): string {
  const waits = [
    ...(row.proposed === 'refusal' ? [t.today.proposedRefusal] : []),
    ...(row.proposed === 'closure' ? [t.today.proposedClosure] : []),
    ...(row.withdrawalRequested ? [t.today.askedToWithdraw] : []),
  ]
  // What waits for a decision says more than the state, and leaves room for the deadline.
  const state = waits.length > 0 ? waits.join(', ') : labelOf('status', row.status)
  if (row.deadline !== null && due !== undefined && due.kind !== 'stands') {
    const kind = waits.length > 0 ? 'any' : row.deadline.kind
    return `${state}, ${deadlineWords(t, kind, due)}`
  }
  if (row.line === '') return state
  const answered = row.status === 'closed' || row.status === 'refused'
  return answered ? `${state}, ${t.today.quoted(row.line)}` : `${state}: ${row.line}`
}

function deadlineWords(t: Texts, kind: 'accept' | 'contact' | 'any', due: DueState): string {
  const moment = due.kind === 'today' ? formatTime(due.dueAt) : formatShortDay(due.dueAt)
  const missed = due.kind === 'missed'
  if (kind === 'any') return missed ? t.today.dueWasBy(moment) : t.today.dueBy(moment)
  if (kind === 'accept') return missed ? t.today.acceptWasBy(moment) : t.today.acceptBy(moment)
  return missed ? t.today.contactWasBy(moment) : t.today.contactBy(moment)
}
