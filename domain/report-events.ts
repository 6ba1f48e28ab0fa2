import { z } from 'zod'
import { ConfirmedWarning } from './confirmation.ts'
import { ReportId, type WorkerCode } from './ids.ts'
import { releaseFormats, reportEditions } from './kept-report.ts'
import type { ReportPeriod } from './report-period.ts'
import { WordPlace } from './report-words.ts'
import type { Instant } from './time.ts'

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const frozen = { content: z.string(), hash: Sha256, definitions: z.number().int().min(1) }
const Difference = z.strictObject({
  path: z.array(z.string()),
  was: z.number().nullable(),
  is: z.number().nullable(),
})

/** The facts about the report of one period, in the past tense and forever. */
export const reportEventPayloads = {
  /** Somebody wrote, froze or released something of this period for the first time. */
  ReportBegun: z.strictObject({ reportId: ReportId }),
  /** `figures` are those of which the sentence speaks, as they lay before the writer; an empty text takes the words back. */
  ReportWordsWritten: z.strictObject({ place: WordPlace, text: z.string(), figures: z.string() }),
  /** The period was closed: all that the report says, and the SHA-256 of it. */
  ReportFrozen: z.strictObject(frozen),
  /** What came in late, as version `number`, with every figure and every words that changed. */
  ReportCorrected: z.strictObject({
    ...frozen,
    number: z.number().int().min(2),
    reason: z.string(),
    differences: z.array(Difference),
    words: z.array(WordPlace),
  }),
  ReportReleased: z.strictObject({
    copy: z.number().int().min(1),
    edition: z.enum(reportEditions),
    format: z.enum(releaseFormats),
    version: z.number().int().min(0),
    fileHash: Sha256,
  }),
  /** The file of this copy could not be written, so nobody holds it. */
  ReleaseDropped: z.strictObject({ copy: z.number().int().min(1) }),
  ReportWarningConfirmed: ConfirmedWarning,
}

export type ReportEventType = keyof typeof reportEventPayloads
export type ReportPayload<T extends ReportEventType> = z.output<(typeof reportEventPayloads)[T]>

/** A decided fact, before the log gives it a number. */
export type NewReportEvent = {
  readonly [T in ReportEventType]: {
    readonly type: T
    readonly period: ReportPeriod
    readonly payload: ReportPayload<T>
  }
}[ReportEventType]

export type ReportEvent = NewReportEvent & { readonly actor: WorkerCode; readonly happenedAt: Instant }

/** What people wrote, and the frozen content with it: sealed under the key of the report. */
export const reportTextFields: Readonly<Record<ReportEventType, readonly string[]>> = {
  ReportBegun: [],
  ReportWordsWritten: ['text'],
  ReportFrozen: ['content'],
  ReportCorrected: ['content', 'reason'],
  ReportReleased: [],
  ReleaseDropped: [],
  ReportWarningConfirmed: [],
}
