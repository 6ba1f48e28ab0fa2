import { definitionsVersion, frozenReport } from '#domain/frozen-report.ts'
import type { FrozenVersion } from '#domain/kept-report.ts'
import type { MonthReport } from '#domain/report.ts'
import type { ReportDrift } from '#domain/report-answers.ts'
import { differencesBetween } from '#domain/report-differences.ts'
import { changedPlaces } from '#domain/report-words.ts'

/** What a report would say otherwise than its last version does: figures and words, and nothing that depends on the day. */
export const driftOf = (last: FrozenVersion, now: MonthReport): ReportDrift => {
  const frozen = frozenReport(last)
  return {
    differences: differencesBetween(frozen, now, {
      sameDefinitions: last.definitions === definitionsVersion,
    }),
    words: changedPlaces(frozen.closing.words, now.closing.words),
  }
}
