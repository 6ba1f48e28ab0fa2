import { longEnough } from './deciding.ts'
import type { ReportId } from './ids.ts'
import { type KeptReport, lastVersionOf, type ReleaseFormat, type ReportEdition } from './kept-report.ts'
import type { Refusal } from './refusal.ts'
import type { ReportFigures } from './report.ts'
import type { ReportDifference } from './report-differences.ts'
import type { NewReportEvent } from './report-events.ts'
import { periodBounds, type ReportPeriod } from './report-period.ts'
import { figuresBehind, type WordPlace, wordPlaces } from './report-words.ts'
import { err, ok, type Result } from './result.ts'
import { type Instant, instant, localDayOf } from './time.ts'
import { isCoordinator, seesAllFigures, type Worker } from './worker.ts'

export type ReportDeciding = { readonly by: Worker; readonly at: Instant }
export type DecidedReport = Result<readonly NewReportEvent[], Refusal>

/** The report that a step is about: what is kept of it, and the id that it gets when nothing is kept yet. */
export type ReportInHand = {
  readonly period: ReportPeriod
  readonly kept: KeptReport | undefined
  readonly freshId: ReportId
}

/** The report as it is counted now, ready to be frozen. */
export type CountedReport = {
  readonly content: string
  readonly hash: string
  readonly definitions: number
}

export const shortestReason = 5

/** Closing, correcting and writing are the coordinator's (DESIGN §1). */
export const permitKeeping = (by: Worker): Result<void, Refusal> =>
  isCoordinator(by) ? ok(undefined) : err({ type: 'NotPermitted', rule: 'coordinator' })

/** Whoever reads the figures of the whole network may take a copy of them, and stands in the register for it. */
export const permitReleasing = (by: Worker): Result<void, Refusal> =>
  seesAllFigures(by) ? ok(undefined) : err({ type: 'NotPermitted', rule: 'coordinator' })

/** The first step brings the report into being. */
const withBeginning = (
  { period, kept, freshId }: ReportInHand,
  events: readonly NewReportEvent[],
): readonly NewReportEvent[] =>
  kept === undefined ? [{ type: 'ReportBegun', period, payload: { reportId: freshId } }, ...events] : events

/**
 * Closes a period: from now on its report says what it says. `count` is asked only when the rules say yes, and
 * refuses figures that do not balance.
 */
export const freezeReport = (
  hand: ReportInHand,
  input: { readonly count: () => Result<CountedReport, Refusal> },
  { by, at }: ReportDeciding,
): DecidedReport => {
  const may = permitKeeping(by)
  if (!may.ok) return may
  const frozen = hand.kept === undefined ? undefined : hand.kept.versions[0]
  if (frozen !== undefined) return err({ type: 'ReportIsFrozen', frozenAt: frozen.frozenAt })
  const { to } = periodBounds(hand.period)
  if (at < to) return err({ type: 'PeriodRuns', lastDay: localDayOf(instant(to - 1)) })
  const counted = input.count()
  if (!counted.ok) return counted
  return ok(
    withBeginning(hand, [{ type: 'ReportFrozen', period: hand.period, payload: { ...counted.value } }]),
  )
}

/** Puts what came in late into the report, as a correction with its reason and the list of what changed. */
export const correctReport = (
  hand: ReportInHand,
  input: {
    readonly reason: string
    readonly count: () => Result<
      CountedReport & {
        readonly differences: readonly ReportDifference[]
        readonly words: readonly WordPlace[]
      },
      Refusal
    >
  },
  { by }: ReportDeciding,
): DecidedReport => {
  const may = permitKeeping(by)
  if (!may.ok) return may
  const last = hand.kept === undefined ? undefined : lastVersionOf(hand.kept)
  if (last === undefined) return err({ type: 'ReportNotFrozen' })
  const reason = longEnough('reason', input.reason, shortestReason)
  if (!reason.ok) return reason
  const counted = input.count()
  if (!counted.ok) return counted
  const { differences, words, ...content } = counted.value
  if (differences.length === 0 && words.length === 0) return err({ type: 'NothingToCorrect' })
  const payload = {
    ...content,
    number: last.number + 1,
    reason: reason.value,
    differences: differences.map(({ path, was, is }) => ({ path: [...path], was, is })),
    words: [...words],
  }
  return ok([{ type: 'ReportCorrected', period: hand.period, payload }])
}

/**
 * Writes the coordinator's words. After the closing they wait for a correction: what was frozen does not change. An
 * empty text takes the words back, and the sentence is made of the figures again.
 */
export const writeWords = (
  hand: ReportInHand,
  input: { readonly words: Readonly<Record<WordPlace, string>>; readonly about: ReportFigures },
  { by }: ReportDeciding,
): DecidedReport => {
  const may = permitKeeping(by)
  if (!may.ok) return may
  const { period, kept } = hand
  const events = wordPlaces.flatMap((place): readonly NewReportEvent[] => {
    const text = input.words[place].trim()
    const was = kept?.words.find(one => one.place === place)
    const figures = figuresBehind(input.about, place)
    // The same words about other figures: read again, and found to be true.
    if (text === (was?.text ?? '') && (text === '' || was?.figures === figures)) return []
    return [{ type: 'ReportWordsWritten', period, payload: { place, text, figures } }]
  })
  return events.length === 0 ? err({ type: 'NothingChanged' }) : ok(withBeginning(hand, events))
}

/** Enters a copy into the register. The edition for others is given out only of what is frozen. */
export const releaseReport = (
  hand: ReportInHand,
  input: { readonly edition: ReportEdition; readonly format: ReleaseFormat; readonly fileHash: string },
  { by }: ReportDeciding,
): DecidedReport => {
  const may = permitReleasing(by)
  if (!may.ok) return may
  const { period, kept } = hand
  const version = kept?.versions.length ?? 0
  if (input.edition === 'public' && version === 0) return err({ type: 'ReportNotFrozen' })
  const payload = { ...input, version, copy: (kept?.releases.length ?? 0) + 1 }
  return ok(withBeginning(hand, [{ type: 'ReportReleased', period, payload }]))
}

/** Marks a copy whose file could not be written; only by the hand that released it. */
export const dropRelease = (
  hand: ReportInHand,
  { copy }: { readonly copy: number },
  { by }: ReportDeciding,
): DecidedReport => {
  const may = permitReleasing(by)
  if (!may.ok) return may
  const release = hand.kept?.releases.find(one => one.copy === copy)
  if (release === undefined || release.dropped || release.releasedBy !== by.code) {
    return err({ type: 'NotFound', what: 'release' })
  }
  return ok([{ type: 'ReleaseDropped', period: hand.period, payload: { copy } }])
}
