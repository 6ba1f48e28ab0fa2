import type { InstitutionKey, WorkerCode } from './ids.ts'
import type { ReportDifference } from './report-differences.ts'
import type { ReportPeriod } from './report-period.ts'
import type { ReportWords, WordPlace } from './report-words.ts'
import type { Instant, LocalDay } from './time.ts'

/** A decision of a meeting of the period: what, who, by when (reference §4.2.11). Restricted matters stay out of it. */
export type AgreedLine = {
  readonly meetingOn: LocalDay
  readonly what: string
  readonly institution: InstitutionKey
  readonly worker: { readonly code: WorkerCode; readonly alias: string } | null
  readonly dueOn: LocalDay
  readonly state: 'open' | 'done' | 'not_done'
}

/** A correction as reports list it: of which report, which one, when, why, and what changed. */
export type CorrectionLine = {
  readonly period: ReportPeriod
  readonly number: number
  readonly correctedAt: Instant
  readonly reason: string
  readonly differences: readonly ReportDifference[]
  readonly words: readonly WordPlace[]
}

/** What a report says beside its figures; frozen with them. */
export type ReportClosing = {
  /** When the period was closed, or corrected for the last time; null for a working version. */
  readonly frozenAt: Instant | null
  readonly words: ReportWords
  readonly agreed: readonly AgreedLine[]
  /** Of this report, the first one first. */
  readonly corrections: readonly CorrectionLine[]
  /** Of reports of earlier periods, made since this period began. */
  readonly earlierCorrections: readonly CorrectionLine[]
}
