import { type Urgency, urgencies } from './code-lists.ts'
import type { InstitutionKey } from './ids.ts'
import type { Timeliness, TimelinessFigures, Waiting } from './report.ts'
import type { MonthCounts, WaitedGroup } from './report-counts.ts'

/** Below this many events a median says more about single matters than about the work (reference §4.2.4). */
export const fewestEvents = 5

/**
 * How long the decisions, acceptances and first contacts of the month had waited, in working days. Medians and 90th
 * percentiles only: a few long matters would move a mean (DESIGN §7).
 */
export const timelinessOf = (
  counts: MonthCounts,
  institutions: readonly InstitutionKey[],
  agreedDays: Readonly<Record<Urgency, number | null>>,
): Timeliness => {
  const overdueOf = (institution: InstitutionKey) =>
    counts.overdue.find(group => group.receiver === institution) ?? { withoutDecision: 0, withoutContact: 0 }
  const overdue = institutions.map(institution => {
    const { withoutDecision, withoutContact } = overdueOf(institution)
    return { institution, withoutDecision, withoutContact }
  })
  return {
    byReceiver: institutions.map(institution => ({
      institution,
      ...figuresWhere(counts, group => group.receiver === institution),
    })),
    byUrgency: [...urgencies].reverse().map(urgency => ({
      urgency,
      agreedDays: agreedDays[urgency],
      ...figuresWhere(counts, group => group.urgency === urgency),
    })),
    total: figuresWhere(counts, () => true),
    overdueAtEnd: {
      withoutDecision: overdue.reduce((total, row) => total + row.withoutDecision, 0),
      withoutContact: overdue.reduce((total, row) => total + row.withoutContact, 0),
      byReceiver: overdue,
    },
  }
}

const figuresWhere = (counts: MonthCounts, belongs: (group: WaitedGroup) => boolean): TimelinessFigures => {
  const decided = counts.decided.filter(belongs)
  return {
    decisions: { ...waiting(decided), inTime: decided.reduce((total, group) => total + group.inTime, 0) },
    acceptances: waiting(counts.accepted.filter(belongs)),
    firstContacts: waiting(counts.firstContacts.filter(belongs)),
  }
}

const waiting = (groups: readonly WaitedGroup[]): Waiting => {
  const count = groups.reduce((total, group) => total + group.count, 0)
  const enough = count >= fewestEvents
  return {
    count,
    median: enough ? percentile(groups, 50) : null,
    p90: enough ? percentile(groups, 90) : null,
  }
}

/**
 * The smallest number of days within which at least so many percent of the events fell (nearest rank): always a
 * whole number of days that really occurred. Asking for one of no events is a defect.
 */
export const percentile = (
  groups: readonly { readonly days: number; readonly count: number }[],
  percent: number,
): number => {
  const total = groups.reduce((all, group) => all + group.count, 0)
  let reached = 0
  for (const { days, count } of [...groups].sort((a, b) => a.days - b.days)) {
    reached += count
    if (reached * 100 >= total * percent) return days
  }
  throw new Error('a percentile of nothing')
}
