import type { ReportHappening } from './network-figures.ts'
import type { Happening } from './network-view.ts'

/**
 * How a metric counts, and what never stands together (DESIGN §7): `activity` counts what happened in the period,
 * `state` what stood at its end or start, `cohort` follows the referrals that were sent in one month. A balance puts
 * activity and state together; a cohort stands in a table of its own.
 */
export type MetricKind = 'activity' | 'state' | 'cohort'

/**
 * By which condition a metric counts: one of `happened` and `alsoHappened` (db/queries/counted-referrals.ts), or `openThen` and `lateThen`
 * (domain/open-then.ts), `contact` (db/queries/period-contacts.ts), `sentCohort` and `kaplanMeier`.
 */
export type CountedBy =
  | Happening
  | ReportHappening
  | 'openThen'
  | 'lateThen'
  | 'contact'
  | 'sentCohort'
  | 'kaplanMeier'

type Definition = { readonly kind: MetricKind; readonly counts: CountedBy }

/**
 * Every metric of the report, defined once: the figures are counted by these conditions, the screen and the method note
 * explain these keys, the cells on paper and in the exports bear them.
 */
export const metricDefinitions = {
  open: { kind: 'state', counts: 'openThen' },
  waiting: { kind: 'state', counts: 'openThen' },
  sent: { kind: 'activity', counts: 'sent' },
  residents: { kind: 'activity', counts: 'sent' },
  ended: { kind: 'activity', counts: 'ended' },
  closed: { kind: 'activity', counts: 'closed' },
  endedOtherwise: { kind: 'activity', counts: 'endedOtherwise' },
  decisions: { kind: 'activity', counts: 'decided' },
  inTime: { kind: 'activity', counts: 'decidedInTime' },
  timeToDecision: { kind: 'activity', counts: 'decided' },
  acceptances: { kind: 'activity', counts: 'accepted' },
  timeToAcceptance: { kind: 'activity', counts: 'accepted' },
  firstContacts: { kind: 'activity', counts: 'contacted' },
  timeToContact: { kind: 'activity', counts: 'contacted' },
  withoutDecision: { kind: 'state', counts: 'lateThen' },
  withoutContact: { kind: 'state', counts: 'lateThen' },
  outcomes: { kind: 'activity', counts: 'closed' },
  seen: { kind: 'activity', counts: 'closed' },
  needs: { kind: 'activity', counts: 'sent' },
  needChange: { kind: 'activity', counts: 'sent' },
  accepted: { kind: 'activity', counts: 'accepted' },
  returned: { kind: 'activity', counts: 'returned' },
  refused: { kind: 'activity', counts: 'refused' },
  redirected: { kind: 'activity', counts: 'redirected' },
  withdrawn: { kind: 'activity', counts: 'withdrawn' },
  ages: { kind: 'state', counts: 'openThen' },
  overdue: { kind: 'state', counts: 'lateThen' },
  contacts: { kind: 'activity', counts: 'contact' },
  cohortSent: { kind: 'cohort', counts: 'sentCohort' },
  cohortDecided: { kind: 'cohort', counts: 'sentCohort' },
  cohortUndecided: { kind: 'cohort', counts: 'sentCohort' },
  cohortWaiting: { kind: 'cohort', counts: 'sentCohort' },
  cohortMedian: { kind: 'cohort', counts: 'kaplanMeier' },
  cohortOpen: { kind: 'cohort', counts: 'sentCohort' },
} as const satisfies Readonly<Record<string, Definition>>

/** Everything that the report counts and explains. */
export type MetricKey = keyof typeof metricDefinitions
