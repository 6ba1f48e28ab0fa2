import type { FrozenVersion, Release } from './kept-report.ts'
import type { ReportDifference } from './report-differences.ts'
import type { PeriodKind, ReportPeriod } from './report-period.ts'
import type { SentencePlace, WordPlace, WrittenWords } from './report-words.ts'
import type { Instant, LocalDay } from './time.ts'

export type ReportPeriodRow = {
  readonly period: ReportPeriod
  readonly kind: PeriodKind
  readonly newReferrals: number
  readonly running: boolean
  /** 0 while it is not closed; n + 1 after correction no. n. */
  readonly version: number
}

export type ReportPeriods = readonly ReportPeriodRow[]

/** What changed since the last version: the next correction would say it. */
export type ReportDrift = {
  readonly differences: readonly ReportDifference[]
  readonly words: readonly WordPlace[]
}

export type ReportStanding = {
  readonly period: ReportPeriod
  readonly running: boolean
  readonly lastDay: LocalDay
  readonly written: readonly WrittenWords[]
  /** Sentences that were put into other words when the figures were others. */
  readonly stale: readonly SentencePlace[]
  /** Shorter periods within this one that are not closed. */
  readonly unclosed: readonly ReportPeriod[]
  readonly versions: readonly Omit<FrozenVersion, 'content'>[]
  readonly releases: readonly Release[]
  /** Null while nothing is frozen, or while the figures of now do not balance. */
  readonly drift: ReportDrift | null
  readonly countedAt: Instant
  /** Whether this worker closes, corrects and writes. */
  readonly keeps: boolean
}
