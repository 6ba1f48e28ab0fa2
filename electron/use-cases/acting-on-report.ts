import { inTransaction } from '#db/database.ts'
import { appendEvents } from '#db/stores/event-store.ts'
import { findReport, saveReport } from '#db/stores/report-store.ts'
import { uuidV7 } from '#db/uuid-v7.ts'
import type { DecidedReport, ReportDeciding, ReportInHand } from '#domain/decide-report.ts'
import { evolveReport } from '#domain/evolve-report.ts'
import { ChainId, type ReportId } from '#domain/ids.ts'
import type { KeptReport } from '#domain/kept-report.ts'
import type { Refusal } from '#domain/refusal.ts'
import type { NewReportEvent } from '#domain/report-events.ts'
import type { ReportPeriod } from '#domain/report-period.ts'
import { ok, type Result } from '#domain/result.ts'
import type { Acting } from './acting.ts'

/** The way of every step of a report: load, decide, append, evolve, save, in one transaction. A kill leaves nothing half. */
export const stepOfReport = (
  acting: Acting,
  period: ReportPeriod,
  decide: (hand: ReportInHand, deciding: ReportDeciding) => DecidedReport,
): Result<KeptReport, Refusal> =>
  inTransaction(acting.db, (): Result<KeptReport, Refusal> => {
    const { db, at, log } = acting
    const kept = findReport(db, period)
    const freshId = uuidV7(at, log.random) as ReportId
    const decided = decide({ period, kept, freshId }, acting)
    return decided.ok ? ok(record(acting, decided.value)) : decided
  })

const record = (acting: Acting, events: readonly NewReportEvent[]): KeptReport => {
  const { db, log, by, at, confirmed = [] } = acting
  let kept: KeptReport | undefined
  const answered = events
    .slice(0, 1)
    .flatMap(({ period }) =>
      confirmed
        .filter(({ field }) => isWrittenBy(events, field))
        .map(payload => ({ type: 'ReportWarningConfirmed' as const, period, payload })),
    )
  for (const event of [...events, ...answered]) {
    const { period, type, payload } = event
    const was = findReport(db, period)
    const { report, effect } = evolveReport(was, { ...event, actor: by.code, happenedAt: at })
    if (!effect || report === undefined) throw new Error(`${type} was decided but has no effect`)
    appendEvents(db, log, { actor: by.code, recordedAt: at }, [
      {
        type,
        version: 1,
        aggregate: `report:${period}`,
        payload,
        happenedAt: at,
        chainId: ChainId.parse(report.id),
      },
    ])
    saveReport(db, report, was)
    kept = report
  }
  if (kept === undefined) throw new Error('a step without any fact')
  return kept
}

/** Of all the words that came along only those that changed were written: what stood before was answered before. */
const isWrittenBy = (events: readonly NewReportEvent[], field: string): boolean =>
  events.some(
    ({ type, payload }) =>
      type === 'ReportCorrected' || (type === 'ReportWordsWritten' && field.endsWith(payload.place)),
  )
