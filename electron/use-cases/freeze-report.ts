import { freezeReport as decide } from '#domain/decide-report.ts'
import { ok } from '#domain/result.ts'
import type { UseCase } from './acting.ts'
import { stepOfReport } from './acting-on-report.ts'
import { contentOf, countedNow } from './period-report.ts'

/** Closes a period: its report is counted once more and written down whole, with its hash. */
export const freezeReport: UseCase<'freezeReport'> = (acting, { period }) => {
  const frozen = stepOfReport(acting, period, (hand, deciding) =>
    decide(
      hand,
      {
        count: () => {
          const report = countedNow(acting, period)
          return report.ok ? ok(contentOf(acting.db, report.value, { number: 1, correction: null })) : report
        },
      },
      deciding,
    ),
  )
  return frozen.ok ? ok({ period }) : frozen
}
