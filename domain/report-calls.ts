import { z } from 'zod'
import { command, query } from './call.ts'
import { releaseFormats, reportEditions } from './kept-report.ts'
import { guardedText } from './personal-data.ts'
import type { PublicReport } from './public-report.ts'
import type { Refusal } from './refusal.ts'
import type { ReportPeriods, ReportStanding } from './report-answers.ts'
import { ReportPeriod } from './report-period.ts'
import { longestNarrative, longestSentence } from './report-words.ts'

const onePeriod = z.strictObject({ period: ReportPeriod })
export const longestReason = 300
const sentence = guardedText(longestSentence)
const narrative = guardedText(longestNarrative)

type OfPeriod = { readonly period: ReportPeriod }

/** The part of the contract about closing periods, correcting and giving out their reports. */
export const reportCalls = {
  /** Every period of every kind that has a report, newest first, with what became of it. */
  reportPeriods: query(z.strictObject({})).answers<ReportPeriods, Refusal>(),
  /** What is kept of a report, and what changed since it was frozen. */
  reportStanding: query(onePeriod).answers<ReportStanding, Refusal>(),

  /** The edition for others of a closed period, as it was protected when it was closed. */
  publicReport: query(onePeriod).answers<PublicReport, Refusal>(),

  freezeReport: command(onePeriod).answers<OfPeriod, Refusal>(),
  correctReport: command(onePeriod.extend({ reason: guardedText(longestReason) })).answers<
    OfPeriod & { readonly version: number },
    Refusal
  >(),
  /** All the words as they are to stand; an empty text takes the words of its place back. */
  writeReportWords: command(
    onePeriod.extend({
      words: z.strictObject({
        sent: sentence,
        ended: sentence,
        decided: sentence,
        overdue: sentence,
        outcomes: sentence,
        working: narrative,
        barriers: narrative,
        gaps: narrative,
        proposals: narrative,
        initiatives: narrative,
      }),
    }),
  ).answers<OfPeriod, Refusal>(),
  /** Enters a copy into the register before its file is written; answers the number of the copy. */
  releaseReport: command(
    onePeriod.extend({
      edition: z.enum(reportEditions),
      format: z.enum(releaseFormats),
      fileHash: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  ).answers<OfPeriod & { readonly copy: number }, Refusal>(),
  /** The file of this copy could not be written: the register says so. */
  dropRelease: command(onePeriod.extend({ copy: z.number().int().min(1) })).answers<OfPeriod, Refusal>(),
} as const
