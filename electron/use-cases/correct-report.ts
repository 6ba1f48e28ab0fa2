import { correctReport as decide } from '#domain/decide-report.ts'
import { ok } from '#domain/result.ts'
import type { UseCase } from './acting.ts'
import { stepOfReport } from './acting-on-report.ts'
import { contentOf, countedNow } from './period-report.ts'
import { driftOf } from './report-drift.ts'

/** Writes down what came in late: the whole report anew, with the list of what is different. */
export const correctReport: UseCase<'correctReport'> = (acting, { period, reason }) => {
  const corrected = stepOfReport(acting, period, (hand, deciding) =>
    decide(
      hand,
      {
        reason,
        count: () => {
          const report = countedNow(acting, period)
          if (!report.ok) return report
          const last = hand.kept?.versions.at(-1)
          const { differences, words } =
            last === undefined ? { differences: [], words: [] } : driftOf(last, report.value)
          const number = (last?.number ?? 0) + 1
          const correction = {
            period,
            number: number - 1,
            correctedAt: acting.at,
            reason: reason.trim(),
            differences,
            words,
          }
          return ok({ ...contentOf(acting.db, report.value, { number, correction }), differences, words })
        },
      },
      deciding,
    ),
  )
  return corrected.ok ? ok({ period, version: corrected.value.versions.length }) : corrected
}
