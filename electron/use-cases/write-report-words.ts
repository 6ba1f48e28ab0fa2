import { permitKeeping, writeWords } from '#domain/decide-report.ts'
import { ok } from '#domain/result.ts'
import type { UseCase } from './acting.ts'
import { stepOfReport } from './acting-on-report.ts'
import { countedNow } from './period-report.ts'

/** Keeps the coordinator's words, and with them the figures that they were written about. */
export const writeReportWords: UseCase<'writeReportWords'> = (acting, { period, words }) => {
  const may = permitKeeping(acting.by)
  if (!may.ok) return may
  const report = countedNow(acting, period)
  if (!report.ok) return report
  const written = stepOfReport(acting, period, (hand, deciding) =>
    writeWords(hand, { words, about: report.value }, deciding),
  )
  return written.ok ? ok({ period }) : written
}
