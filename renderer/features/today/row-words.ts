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

/** What is said of a row that no deadline speaks for: how long it waits, when it resumes. */
export function waitingWords(t: Texts, group: TodayGroup, row: TodayRow, now: Instant): string {
  if (row.status === 'draft') return t.today.draftFrom(formatShortDay(row.changedAt))
  if (row.resumeOn !== null) return t.today.resumesOn(formatShortDay(row.resumeOn))
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
  const parts = [labelOf('status', row.status)]
  if (row.proposed === 'refusal') parts.push(t.today.proposedRefusal)
  if (row.proposed === 'closure') parts.push(t.today.proposedClosure)
  if (row.withdrawalRequested) parts.push(t.today.askedToWithdraw)
  if (row.deadline !== null && due !== undefined && due.kind !== 'stands') {
    parts.push(deadlineWords(t, row.deadline.kind, due))
    return parts.join(', ')
  }
  const state = parts.join(', ')
  if (row.line === '') return state
  const answered = row.status === 'closed' || row.status === 'refused'
  return answered ? `${state}, ${t.today.quoted(row.line)}` : `${state}: ${row.line}`
}

function deadlineWords(t: Texts, kind: 'accept' | 'contact', due: DueState): string {
  const moment = due.kind === 'today' ? formatTime(due.dueAt) : formatShortDay(due.dueAt)
  if (kind === 'accept') {
    return due.kind === 'missed' ? t.today.acceptWasBy(moment) : t.today.acceptBy(moment)
  }
  return due.kind === 'missed' ? t.today.contactWasBy(moment) : t.today.contactBy(moment)
}
