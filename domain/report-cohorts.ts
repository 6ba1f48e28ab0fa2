import { waitedWorkingDays } from './deadline.ts'
import { kaplanMeier, type Wait } from './kaplan-meier.ts'
import { isLateThen, type OpenThen } from './open-then.ts'
import type { CohortRow, Cohorts } from './report-sections.ts'
import { type Instant, instant, type LocalMonth, localMonthOf } from './time.ts'

/** Referrals sent in one month that are alike in what had happened to them by the end of the period. */
export type CohortGroup = {
  readonly month: LocalMonth
  readonly count: number
  /** First decision by the end of the period, after so many days, and whether in time. */
  readonly decidedAfterDays: number | null
  readonly inTime: boolean
  /** Accepted by the end of the period after so many days. */
  readonly acceptedAfterDays: number | null
}

/** A referral of the cohorts that ended by the end of the period and was never accepted. */
export type EndedUnaccepted = {
  readonly sentAt: Instant
  /** When its wait broke off: at its end, or when it was returned and never completed. */
  readonly until: Instant
  readonly pausedDays: number
  readonly decided: boolean
}

/** How many months a cohort table has at least, the last of the period included. */
export const cohortMonths = 4

/**
 * Referrals by the month of their sending, followed to the end of the period. Those that still wait are not left out:
 * the medians are Kaplan and Meier's, and what ended another way breaks its wait off on that day.
 */
export const cohortsOf = (
  months: readonly LocalMonth[],
  followed: {
    readonly groups: readonly CohortGroup[]
    readonly unaccepted: readonly EndedUnaccepted[]
    readonly open: readonly OpenThen[]
  },
  at: Instant,
): Cohorts => {
  const sentIn = (month: LocalMonth) => (one: { readonly sentAt: Instant }) =>
    localMonthOf(one.sentAt) === month
  const rows = months.map(month =>
    rowOf(
      month,
      followed.groups.filter(group => group.month === month),
      followed.unaccepted.filter(sentIn(month)),
      followed.open.filter(sentIn(month)),
      at,
    ),
  )
  const stillOpen = rows.reduce((all, row) => all + row.stillOpen, 0)
  return { rows, openFromBefore: followed.open.length - stillOpen }
}

const rowOf = (
  month: LocalMonth,
  groups: readonly CohortGroup[],
  unaccepted: readonly EndedUnaccepted[],
  open: readonly OpenThen[],
  at: Instant,
): CohortRow => {
  const lastMoment = instant(at - 1)
  const decided = groups.filter(({ decidedAfterDays }) => decidedAfterDays !== null)
  const undecided = open.filter(one => !one.decided && !one.accepted)
  const sent = sum(groups)
  const decidedInTime = sum(decided.filter(({ inTime }) => inTime))
  const decidedLate = sum(decided) - decidedInTime
  const waitingLate = undecided.filter(one => isLateThen(one, at)).length
  const endedOtherwise = unaccepted.map(
    (one): Wait => ({
      days: less(waitedWorkingDays(one.sentAt, one.until), one.pausedDays),
      ended: false,
      count: 1,
    }),
  )
  return {
    month,
    sent,
    decidedInTime,
    decidedLate,
    endedUndecided: sent - sum(decided) - undecided.length,
    waiting: undecided.length - waitingLate,
    waitingLate,
    stillOpen: open.length,
    toDecision: kaplanMeier([
      ...waitsOf(decided, ({ decidedAfterDays }) => decidedAfterDays),
      ...endedOtherwise.filter((_, place) => unaccepted[place]?.decided === false),
      ...undecided.map(one => stillWaiting(one, lastMoment)),
    ]),
    toAcceptance: kaplanMeier([
      ...waitsOf(groups, ({ acceptedAfterDays }) => acceptedAfterDays),
      ...endedOtherwise,
      ...open.filter(({ accepted }) => !accepted).map(one => stillWaiting(one, lastMoment)),
    ]),
  }
}

const waitsOf = (
  groups: readonly CohortGroup[],
  daysOf: (group: CohortGroup) => number | null,
): readonly Wait[] =>
  groups.flatMap(group => {
    const days = daysOf(group)
    return days === null ? [] : [{ days, ended: true, count: group.count }]
  })

/** Its clock stands since it was returned: the days since then are the sender's. */
const stillWaiting = ({ sentAt, pausedSince, pausedDays }: OpenThen, lastMoment: Instant): Wait => ({
  days: less(waitedWorkingDays(sentAt, pausedSince ?? lastMoment), pausedDays),
  ended: false,
  count: 1,
})

const less = (days: number, paused: number): number => Math.max(0, days - paused)

const sum = (groups: readonly { readonly count: number }[]): number =>
  groups.reduce((all, { count }) => all + count, 0)
