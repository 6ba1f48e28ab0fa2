import type { ListedItem } from '#domain/code-lists.ts'
import type { InstitutionKey } from '#domain/ids.ts'
import { listOn } from '#domain/lists-on-day.ts'
import type { EditableList } from '#domain/network-rules.ts'
import type { OpenThen } from '#domain/open-then.ts'
import type { ReportSections } from '#domain/report.ts'
import { contactsOf } from '#domain/report-contacts.ts'
import type { MonthCounts } from '#domain/report-counts.ts'
import { decisionsOf } from '#domain/report-decisions.ts'
import { needsOf } from '#domain/report-needs.ts'
import { periodBounds, periodKindOf, type ReportPeriod } from '#domain/report-period.ts'
import { placesOf } from '#domain/report-places.ts'
import { unresolvedOf } from '#domain/report-unresolved.ts'
import type { Instant, LocalDay, LocalMonth } from '#domain/time.ts'
import type { ReadDb } from '../database.ts'
import { ruleRows } from '../stores/rules-store.ts'
import { annexOf } from './period-annex.ts'
import { chainsIn } from './period-chains.ts'
import { cohortsIn } from './period-cohorts.ts'
import { contactsIn } from './period-contacts.ts'
import { refusalsIn, returnsIn } from './period-decisions.ts'
import { needsIn } from './period-needs.ts'
import { placesIn } from './period-places.ts'
import { trendTo } from './period-trend.ts'

/** Sections 5 to 12 of the report, and its annex, for one period (reference §4.2). */
export const sectionsOf = (
  db: ReadDb,
  asked: {
    readonly period: ReportPeriod
    readonly institutions: readonly InstitutionKey[]
    readonly counts: MonthCounts
    readonly openAtEnd: readonly OpenThen[]
    /** The first month of the register. */
    readonly first: LocalMonth
    /** The end of the period, or the present moment while it runs. */
    readonly until: Instant
    /** Lists are labelled as they were on this day. */
    readonly namedOn: LocalDay
  },
): ReportSections => {
  const { period, institutions, counts, openAtEnd, first, until, namedOn } = asked
  const bounds = periodBounds(period)
  const rules = ruleRows(db)
  const known = (list: EditableList): readonly ListedItem[] => listOn(rules, list, namedOn).items
  const { accepted, ended } = counts
  const refusals = refusalsIn(db, bounds)
  return {
    needs: needsOf(needsIn(db, period, first), known('need'), periodKindOf(period) === 'year'),
    decisions: decisionsOf({ accepted, ended, returned: returnsIn(db, bounds), refusals }, institutions, {
      returns: known('return_reason'),
      refusals: known('refusal_reason'),
    }),
    unresolved: unresolvedOf(openAtEnd, until, institutions),
    chains: chainsIn(db, bounds),
    contacts: contactsOf(contactsIn(db, bounds), known('contact_type')),
    places: placesOf(placesIn(db, bounds), bounds, known('place_kind')),
    trend: trendTo(db, period, first, openAtEnd.length),
    cohorts: cohortsIn(db, period, first, openAtEnd, until),
    annex: annexOf(db, bounds, openAtEnd, until, known('need')),
  }
}
