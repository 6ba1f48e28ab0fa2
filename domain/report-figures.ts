import { type ListedItem, positivityOf, type Urgency } from './code-lists.ts'
import type { CoreFigures, Flows, Outcomes, ReportInstitution, SeenCount } from './report.ts'
import { outcomeGroups } from './report.ts'
import { balanceOf } from './report-balance.ts'
import type { EndedGroup, MonthCounts, SentGroup } from './report-counts.ts'
import type { ReportPeriod } from './report-period.ts'
import { timelinessOf } from './report-timeliness.ts'

/** Turns what the database counted into the figures of the report. Pure: the same counts give the same figures. */
export const reportFigures = (
  period: ReportPeriod,
  institutions: readonly ReportInstitution[],
  counts: MonthCounts,
  agreedDays: Readonly<Record<Urgency, number | null>>,
  /** The outcomes as they were called on the last day of the month. */
  outcomes: readonly ListedItem[],
): CoreFigures => {
  const keys = institutions.map(institution => institution.key)
  return {
    period,
    institutions,
    balance: balanceOf(counts, keys),
    flows: flowsOf(counts.sent, keys),
    timeliness: timelinessOf(counts, keys, agreedDays),
    outcomes: outcomesOf(counts.ended, outcomes),
    imported: counts.imported,
  }
}

/** The five shades of the flow matrix, darkest last; fixed, so that months compare. Zero has none. */
export const heatSteps = [1, 3, 6, 10, 15] as const

/** 0 for nothing, 1–5 for the shade of a count. */
export const heatStepOf = (count: number): number => heatSteps.filter(least => count >= least).length

const flowsOf = (sent: readonly SentGroup[], institutions: readonly ReportInstitution['key'][]): Flows => {
  const total = (groups: readonly SentGroup[]) => groups.reduce((all, group) => all + group.count, 0)
  return {
    rows: institutions.map(from => {
      const mine = sent.filter(group => group.sender === from)
      return {
        from,
        counts: institutions.map(to => total(mine.filter(group => group.receiver === to))),
        total: total(mine),
      }
    }),
    receivedTotals: institutions.map(to => total(sent.filter(group => group.receiver === to))),
    total: total(sent),
  }
}

/** Outcomes in the order of frequency within their group; ties keep the order of the coded list. */
const outcomesOf = (ended: readonly EndedGroup[], known: readonly ListedItem[]): Outcomes => {
  const closed = ended.filter(group => group.status === 'closed')
  const lines = known
    .map(({ key, pl, en }) => ({
      outcome: key,
      pl,
      en,
      ...seenCount(closed.filter(group => group.outcome === key)),
    }))
    .filter(line => line.count > 0)
    .sort((a, b) => b.count - a.count)
  const groups = outcomeGroups.map(group => {
    const mine = lines.filter(line => (positivityOf(line.outcome) ?? 'neither') === group)
    return { group, ...added(mine), lines: mine }
  })
  const countOf = (name: string) => groups.find(({ group }) => group === name)?.count ?? 0
  const total = seenCount(closed)
  return {
    total,
    groups: groups.filter(group => group.count > 0),
    positive: { count: countOf('yes'), of: total.count - countOf('neither') },
  }
}

const seenCount = (groups: readonly EndedGroup[]): SeenCount => ({
  count: groups.reduce((all, group) => all + group.count, 0),
  seen: groups.reduce((all, group) => all + (group.seen ? group.count : 0), 0),
})

const added = (parts: readonly SeenCount[]): SeenCount => ({
  count: parts.reduce((all, part) => all + part.count, 0),
  seen: parts.reduce((all, part) => all + part.seen, 0),
})
