import type { BalanceBreaker } from '#domain/report-balance.ts'
import { shownResidentCode } from '#domain/resident-code.ts'

/** The codes of the people whose referrals break a balance; those of one person stand once. */
export const brokenBy = (referrals: readonly BalanceBreaker[], withoutPerson: string): string =>
  [
    ...new Set(
      referrals.map(({ resident }) => (resident === null ? withoutPerson : shownResidentCode(resident))),
    ),
  ].join(', ')
