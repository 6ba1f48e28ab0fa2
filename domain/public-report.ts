import { linkEditions } from './disclosure-editions.ts'
import { flowIds } from './disclosure-flows.ts'
import type { Printed } from './disclosure-model.ts'
import { protect } from './disclosure-protect.ts'
import { linkTables } from './disclosure-time.ts'
import type { InstitutionKey } from './ids.ts'
import { type PublicCounts, type PublicReferrals, publicReferralKeys } from './public-counts.ts'
import { publicIds, publicTables, rulesBetween } from './public-tables.ts'
import type { Coverage, MonthReport, ReportInstitution, Waiting } from './report.ts'
import { lastMonthOf, periodKindOf, type ReportPeriod, yearOf } from './report-period.ts'
import type { Labelled } from './report-sections.ts'
import type { Instant, LocalDay } from './time.ts'

/** The counts of a closed period and what its public edition prints of them: kept, so that later ones fit them. */
export type KeptPublic = {
  readonly counts: PublicCounts
  readonly printed: Readonly<Record<string, Printed>>
  readonly edition: PublicFigures
}

/** Everything that the public edition prints, and nothing that it hides. */
export type PublicFigures = {
  readonly period: ReportPeriod
  readonly referrals: PublicReferrals<Printed>
  /** In working days, over all decisions of the network. */
  readonly waiting: { readonly median: number | null; readonly p90: number | null }
  readonly people: PublicPeople
  /** From whom to whom and needs: of the period itself, or of the last closed quarter in a month; null before one. */
  readonly detail: PublicDetail | null
}

export type PublicPeople = {
  readonly sent: readonly Printed[]
  readonly received: readonly Printed[]
  readonly open: readonly Printed[]
  readonly all: Printed
  readonly allOpen: Printed
}

export type PublicDetail = {
  readonly period: ReportPeriod
  readonly institutions: readonly ReportInstitution[]
  /** Null where only the margins are printed. */
  readonly cells: readonly (readonly Printed[])[] | null
  readonly sent: readonly Printed[]
  readonly received: readonly Printed[]
  readonly total: Printed
  readonly needs: readonly (Labelled & { readonly people: Printed })[]
  readonly merged: { readonly kinds: number; readonly people: Printed } | null
  /** Restricted needs occurred and are told in the year only. */
  readonly restrictedLater: boolean
  readonly audit: PublicAudit
}

export type PublicAudit = {
  readonly cells: number
  readonly hidden: number
  readonly widened: number
  readonly fewestPossible: number | null
}

/** The public edition as it is read: its figures under the head of the report that was closed. */
export type PublicReport = PublicFigures & {
  readonly edition: 'public'
  readonly version: number
  readonly networkName: string
  readonly institutions: readonly ReportInstitution[]
  readonly firstDay: LocalDay
  readonly lastDay: LocalDay
  readonly asOf: Instant
  readonly frozenAt: Instant
  readonly coverage: readonly Coverage[]
  readonly hash: string
}

/**
 * The public figures of a period that is being closed. Earlier closed periods of the year, and the earlier version of
 * this one, are what readers already have: the audit links all of them.
 */
export const publicFigures = (
  report: Pick<MonthReport, 'period' | 'institutions' | 'timeliness' | 'needs'>,
  counts: PublicCounts,
  earlier: readonly KeptPublic[],
): KeptPublic => {
  const { period } = report
  const linkedBefore = earlier.filter(kept => yearOf(kept.counts.period) === yearOf(period))
  const others = linkedBefore.filter(kept => kept.counts.period !== period)
  const tables = linkTables([...others.map(kept => publicTables(kept.counts)), publicTables(counts)])
  const linked = linkTables(
    [tables],
    rulesBetween([...others.map(kept => kept.counts.period), period], tables.cells),
  )
  const released = linkTables(linkedBefore.map(kept => publicTables(kept.counts)))
  const before = new Map(linkedBefore.flatMap(kept => Object.entries(kept.printed)))
  const done = protect(
    linkEditions(linked, id => id.startsWith(`${period}/`), { tables: released, printed: before }),
  )
  const printed = Object.fromEntries([...done.printed].filter(([id]) => id.startsWith(`${period}/`)))
  const share = done.tables.find(({ table }) => table === period)
  const audit: PublicAudit = {
    cells: share?.cells ?? 0,
    hidden: share?.hidden ?? 0,
    widened: done.widened,
    fewestPossible: done.fewestPossible,
  }
  const show = (id: string): Printed => printed[id] ?? null
  return {
    counts,
    printed,
    edition: {
      period,
      referrals: referralsShown(period, show),
      waiting: waitingShown(report.timeliness.total.decisions, show(publicIds(period).referrals('decided'))),
      people: peopleShown(period, counts.flows.institutions, show),
      detail:
        periodKindOf(period) === 'month'
          ? lastQuarter(period, earlier)
          : detailShown(report, counts, show, audit, share?.marginsOnly === true),
    },
  }
}

const referralsShown = (period: ReportPeriod, show: (id: string) => Printed): PublicReferrals<Printed> => {
  const id = publicIds(period)
  return Object.fromEntries(
    publicReferralKeys.map(key => [key, show(id.referrals(key))]),
  ) as PublicReferrals<Printed>
}

/** Medians are told only where the number of decisions is. */
const waitingShown = ({ median, p90 }: Waiting, decided: Printed): PublicFigures['waiting'] =>
  typeof decided === 'number' && decided > 0 ? { median, p90 } : { median: null, p90: null }

const peopleShown = (
  period: ReportPeriod,
  institutions: readonly InstitutionKey[],
  show: (id: string) => Printed,
): PublicPeople => {
  const flow = flowIds(period)
  const id = publicIds(period)
  return {
    sent: institutions.map(one => show(flow.sent(one))),
    received: institutions.map(one => show(flow.received(one))),
    open: institutions.map(one => show(id.open(one))),
    all: show(flow.total),
    allOpen: show(id.allOpen),
  }
}

const detailShown = (
  { period, institutions, needs }: Pick<MonthReport, 'period' | 'institutions' | 'needs'>,
  counts: PublicCounts,
  show: (id: string) => Printed,
  audit: PublicAudit,
  marginsOnly: boolean,
): PublicDetail => {
  const flow = flowIds(period)
  const id = publicIds(period)
  const keys = counts.flows.institutions
  const merged = new Set(counts.merged.needs)
  const told = counts.needs.filter(
    ({ need, restricted, people }) =>
      people > 0 && !merged.has(need) && (!restricted || periodKindOf(period) === 'year'),
  )
  return {
    period,
    institutions,
    cells: marginsOnly
      ? null
      : keys.map(from => keys.map(to => (from === to ? null : show(flow.cell(from, to))))),
    sent: keys.map(one => show(flow.sent(one))),
    received: keys.map(one => show(flow.received(one))),
    total: show(flow.total),
    needs: told
      .map(({ need }) => {
        const { pl, en } = needs.lines.find(({ key }) => key === need) ?? { pl: need, en: need }
        return { key: need, pl, en, people: show(id.need(need)) }
      })
      .sort((one, other) => rankOf(other.people) - rankOf(one.people)),
    merged:
      counts.merged.needs.length === 0
        ? null
        : { kinds: counts.merged.needs.length, people: show(id.merged) },
    restrictedLater:
      periodKindOf(period) !== 'year' &&
      counts.needs.some(({ restricted, people }) => restricted && people > 0),
    audit,
  }
}

/** The largest printed number first; hidden ones stand in the order of the list, which tells nothing. */
const rankOf = (printed: Printed): number => (typeof printed === 'number' ? printed : 0)

/** A month tells who passed on to whom as the last quarter closed before it did. */
const lastQuarter = (month: ReportPeriod, earlier: readonly KeptPublic[]): PublicDetail | null => {
  const closed = earlier
    .filter(
      ({ counts }) =>
        periodKindOf(counts.period) === 'quarter' && lastMonthOf(counts.period) <= lastMonthOf(month),
    )
    .sort((one, other) => (one.counts.period < other.counts.period ? 1 : -1))
  return closed[0]?.edition.detail ?? null
}
