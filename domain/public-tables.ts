import { flowTable } from './disclosure-flows.ts'
import { type DisclosureCell, isSensitive, type LinearRule, type LinkedTables } from './disclosure-model.ts'
import { atMostOf, equalSums, sumOf, unionOf } from './disclosure-rules.ts'
import { type PublicCounts, publicReferralKeys } from './public-counts.ts'
import {
  firstMonthOf,
  lastMonthOf,
  monthsIn,
  type PeriodKind,
  periodKindOf,
  periodKinds,
  type ReportPeriod,
} from './report-period.ts'

/** The names of the counts of one period. */
export const publicIds = (period: ReportPeriod) => ({
  open: (institution: string): string => `${period}/open>${institution}`,
  allOpen: `${period}/open`,
  need: (need: string): string => `${period}/need:${need}`,
  merged: `${period}/merged`,
  referrals: (key: string): string => `${period}/referrals:${key}`,
  all: `${period}/all`,
})

/**
 * The counts of one period as linked tables. Months tell totals only; restricted needs are told in the year only
 * (reference/security.md §6, DESIGN §7).
 */
export const publicTables = (counts: PublicCounts): LinkedTables => {
  const { period } = counts
  const kind = periodKindOf(period)
  const flows = flowTable(period, counts.flows, 'union')
  const inner = new Set(flows.inner.flatMap(({ cells }) => cells))
  const parts = [openTable(counts), needTable(counts, kind), referralTable(counts)]
  return {
    cells: [
      ...flows.cells.map(cell =>
        kind === 'month' && inner.has(cell.id) ? { ...cell, withheld: true as const } : cell,
      ),
      ...parts.flatMap(({ cells }) => cells),
    ],
    rules: [...flows.rules, ...parts.flatMap(({ rules }) => rules)],
    inner: kind === 'month' ? [] : flows.inner,
  }
}

type Part = Pick<LinkedTables, 'cells' | 'rules'>

const openTable = ({ period, flows, open }: PublicCounts): Part => {
  const id = publicIds(period)
  const lines = flows.institutions.map(id.open)
  return {
    cells: [
      ...flows.institutions.map(
        (institution, place): DisclosureCell => ({
          id: id.open(institution),
          value: open.byReceiver[place] ?? 0,
          knownBy: [institution],
          neighbours: [lines.filter(other => other !== id.open(institution)), [], [id.allOpen]],
        }),
      ),
      { id: id.allOpen, value: open.total, knownBy: [], neighbours: [lines] },
    ],
    rules: [...unionOf(id.allOpen, lines), ...atMostOf(id.allOpen, id.referrals('openAtEnd'))],
  }
}

const needTable = ({ period, needs, merged }: PublicCounts, kind: PeriodKind): Part => {
  const id = publicIds(period)
  const names = needs.map(({ need }) => id.need(need))
  const isMerged = new Set(merged.needs)
  const cells = needs.map(
    ({ need, people, restricted }): DisclosureCell => ({
      id: id.need(need),
      value: people,
      knownBy: [],
      neighbours: [[...names.filter(other => other !== id.need(need)), id.merged], [], [id.all]],
      ...(kind === 'month' || isMerged.has(need) || (restricted && kind !== 'year')
        ? { withheld: true }
        : {}),
    }),
  )
  return {
    cells: [
      ...cells,
      {
        id: id.merged,
        value: merged.people,
        knownBy: [],
        neighbours: [names, [], [id.all]],
        ...(kind === 'month' ? { withheld: true } : {}),
      },
    ],
    rules: [...unionOf(id.all, names), ...unionOf(id.merged, merged.needs.map(id.need))],
  }
}

const referralTable = ({ period, flows, referrals }: PublicCounts): Part => {
  const id = publicIds(period)
  const names = publicReferralKeys.map(id.referrals)
  // How many referrals there were is told only where the people in them can be told.
  const isTold = !isSensitive(flows.total)
  return {
    cells: publicReferralKeys.map(
      (key): DisclosureCell => ({
        id: id.referrals(key),
        value: referrals[key],
        knownBy: [],
        neighbours: [names.filter(other => other !== id.referrals(key)), [], [id.all]],
        ...(isTold ? {} : { withheld: true }),
      }),
    ),
    rules: [
      ...equalSums(
        [id.referrals('openAtStart'), id.referrals('sent')],
        [id.referrals('ended'), id.referrals('openAtEnd')],
      ),
      ...atMostOf(id.referrals('inTime'), id.referrals('decided')),
      ...atMostOf(id.all, id.referrals('sent')),
    ],
  }
}

/** How a count of a longer period comes from the same count of shorter ones; null where it does not. */
const addingOf = (name: string): 'sum' | 'union' | 'last' | 'first' | null => {
  if (name === 'merged') return null
  if (name.startsWith('open') || name === 'referrals:openAtEnd') return 'last'
  if (name === 'referrals:openAtStart') return 'first'
  return name.startsWith('referrals:') ? 'sum' : 'union'
}

/** What everybody knows of counts of nested periods: a year and its quarters, a quarter and its months. */
export const rulesBetween = (
  periods: readonly ReportPeriod[],
  cells: readonly DisclosureCell[],
): readonly LinearRule[] => {
  const valueAt = new Map(cells.map(({ id, value }) => [id, value]))
  const rules = periods.flatMap(long =>
    periodKinds.flatMap(kind => {
      const parts = periods.filter(part => periodKindOf(part) === kind && part !== long && lies(part, long))
      if (parts.length === 0) return []
      const whole = parts.flatMap(monthsIn).length === monthsIn(long).length
      return cells
        .filter(({ id }) => id.startsWith(`${long}/`))
        .flatMap(({ id }) => ruleOfCount(id, long, parts, whole, valueAt))
    }),
  )
  // Late entries between two closings make such a rule wrong; a wrong one tells nobody anything.
  return rules.filter(({ terms, atLeast, atMost }) => {
    const sum = terms.reduce((all, [id, factor]) => all + factor * (valueAt.get(id) ?? 0), 0)
    return sum >= atLeast && sum <= atMost
  })
}

const lies = (part: ReportPeriod, long: ReportPeriod): boolean =>
  monthsIn(part).every(month => monthsIn(long).includes(month)) &&
  monthsIn(part).length < monthsIn(long).length

const ruleOfCount = (
  id: string,
  long: ReportPeriod,
  parts: readonly ReportPeriod[],
  whole: boolean,
  known: ReadonlyMap<string, number>,
): readonly LinearRule[] => {
  const name = id.slice(long.length + 1)
  const of = (part: ReportPeriod): string => `${part}/${name}`
  const there = parts.filter(part => known.has(of(part)))
  const adding = addingOf(name)
  if (there.length === 0 || adding === null) return []
  if (adding === 'last' || adding === 'first') {
    const edge = adding === 'last' ? lastMonthOf : firstMonthOf
    return there.filter(part => edge(part) === edge(long)).flatMap(part => sumOf(id, [of(part)]))
  }
  const names = there.map(of)
  // An institution that joined later has no count in an earlier part: nothing was counted there.
  if (whole) return adding === 'sum' ? sumOf(id, names) : unionOf(id, names)
  return adding === 'union'
    ? names.flatMap(part => atMostOf(part, id))
    : sumOf(id, names).map(rule => ({ ...rule, atMost: Number.POSITIVE_INFINITY }))
}
