/**
 * The numbers of tables and charts, in the order in which they stand: what one text calls „table 3” is table 3 in every
 * month, also where another has nothing to show.
 */
export const reportNumbers = {
  balance: 1,
  flows: 2,
  timeliness: 3,
  cohorts: 4,
  needs: 5,
  decisions: 6,
  reasons: 7,
  outcomes: 8,
  ages: 9,
  delays: 10,
  contacts: 11,
  agreed: 12,
  places: 13,
  corrections: 14,
  annexOverdue: 15,
  annexReturns: 16,
} as const

/** The same for the charts. */
export const chartNumbers = { balance: 1, trend: 2, ribbons: 3, waiting: 4, tracks: 5 } as const
