import type { MeetingId } from '#domain/ids.ts'
import type { KeptReport } from '#domain/kept-report.ts'
import type { AgreedLine, CorrectionLine, ReportClosing } from '#domain/report-closing.ts'
import { firstDayOf, periodBounds, type ReportPeriod } from '#domain/report-period.ts'
import { wordsOf } from '#domain/report-words.ts'
import type { Instant } from '#domain/time.ts'
import type { Worker } from '#domain/worker.ts'
import { type ReadDb, readStatement } from '../database.ts'
import { findWorkerAlias } from '../stores/network-store.ts'
import { decisionsOfMeeting } from './shown-decisions.ts'

/** What the report of a period says beside its figures, as it stands now. */
export const closingOf = (
  db: ReadDb,
  period: ReportPeriod,
  kept: KeptReport | undefined,
  reader: Worker,
): ReportClosing => ({
  frozenAt: null,
  words: wordsOf(kept?.words ?? []),
  agreed: agreedIn(db, period, reader),
  corrections: kept === undefined ? [] : correctionsOf(kept),
  earlierCorrections: earlierCorrections(db, period),
})

/** The corrections of one report, the first one first. */
export const correctionsOf = ({ period, versions }: KeptReport): readonly CorrectionLine[] =>
  versions.slice(1).map(({ number, frozenAt, reason, differences, words }) => ({
    period,
    number: number - 1,
    correctedAt: frozenAt,
    reason,
    differences,
    words,
  }))

const agreedIn = (db: ReadDb, period: ReportPeriod, reader: Worker): readonly AgreedLine[] => {
  const { from, to } = periodBounds(period)
  return readStatement<{ id: MeetingId }>(
    db,
    'SELECT id FROM meetings WHERE opened_at >= ? AND opened_at < ? AND closed_at IS NOT NULL ORDER BY opened_at',
  )
    .all(from, to)
    .flatMap(({ id }) => decisionsOfMeeting(db, id, reader))
    .flatMap(({ meetingOn, what, hidden, institution, worker, dueOn, state, about }) =>
      hidden || about?.restricted === true || state === 'dropped'
        ? []
        : [
            {
              meetingOn,
              what,
              institution,
              worker: worker === null ? null : { code: worker, alias: findWorkerAlias(db, worker) ?? '' },
              dueOn,
              state,
            },
          ],
    )
}

type CorrectionRow = {
  readonly period: ReportPeriod
  readonly number: number
  readonly correctedAt: Instant
  readonly reason: string
  readonly differences: string
  readonly words: string
}

/** Corrections of reports of earlier periods that were made since this period began. */
const earlierCorrections = (db: ReadDb, period: ReportPeriod): readonly CorrectionLine[] => {
  const { from } = periodBounds(period)
  return readStatement<CorrectionRow>(
    db,
    `SELECT period, number, frozen_at AS correctedAt, reason, differences, words
     FROM report_versions INDEXED BY report_versions_frozen
     WHERE frozen_at >= ? AND number > 1 AND period <> ? ORDER BY frozen_at, period`,
  )
    .all(from, period)
    .filter(row => firstDayOf(row.period) < firstDayOf(period))
    .map(({ differences, words, number, ...row }) => ({
      ...row,
      number: number - 1,
      differences: JSON.parse(differences) as CorrectionLine['differences'],
      words: JSON.parse(words) as CorrectionLine['words'],
    }))
}
