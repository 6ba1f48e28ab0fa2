import type { ReportId, WorkerCode } from './ids.ts'
import type { ReportDifference } from './report-differences.ts'
import type { ReportPeriod } from './report-period.ts'
import type { WordPlace, WrittenWords } from './report-words.ts'
import type { Instant } from './time.ts'

export const reportEditions = ['internal', 'public'] as const
export type ReportEdition = (typeof reportEditions)[number]

export const releaseFormats = ['pdf', 'csv', 'xlsx', 'docx'] as const
export type ReleaseFormat = (typeof releaseFormats)[number]

/** The report as it was frozen: version 1 when the period was closed, version n + 1 as correction no. n. */
export type FrozenVersion = {
  readonly number: number
  /** Canonical JSON of a `FrozenContent`: never counted anew, never rewritten. */
  readonly content: string
  /** SHA-256 of `content`, lower-case hex. */
  readonly hash: string
  /** Version of the definitions by which its figures were counted. */
  readonly definitions: number
  readonly frozenAt: Instant
  readonly frozenBy: WorkerCode
  /** Why there is a correction; empty for version 1. */
  readonly reason: string
  /** Against the version before; empty for version 1. */
  readonly differences: readonly ReportDifference[]
  readonly words: readonly WordPlace[]
}

/** A copy that left the app. Version 0 is a working version of a period that was not closed. */
export type Release = {
  readonly copy: number
  readonly edition: ReportEdition
  readonly format: ReleaseFormat
  readonly version: number
  /** SHA-256 of the file, lower-case hex: whoever holds the file can check it against the register. */
  readonly fileHash: string
  readonly releasedAt: Instant
  readonly releasedBy: WorkerCode
  /** The file could not be written after all. */
  readonly dropped: boolean
}

/** What the network keeps of the report of one period: the coordinator's words, frozen versions, register of releases. */
export type KeptReport = {
  readonly period: ReportPeriod
  /** Its texts are sealed under a key that bears this id. */
  readonly id: ReportId
  readonly words: readonly WrittenWords[]
  readonly versions: readonly FrozenVersion[]
  readonly releases: readonly Release[]
}

export const lastVersionOf = ({ versions }: KeptReport): FrozenVersion | undefined => versions.at(-1)
