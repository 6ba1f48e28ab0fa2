import type { Leg, TimelineEntry } from '#domain/answers.ts'
import type { WorkerCode } from '#domain/ids.ts'
import { type Instant, localDayOf } from '#domain/time.ts'
import type { TrackGlyph } from '#domain/track-leg.ts'
import { deadlinesAfter, noDeadlines, type StandingDeadlines } from './deadlines-before.ts'
import { glyphOf } from './entry-glyph.ts'
import { timelineQuote } from './timeline-quote.ts'
import { type TimelineWords, timelineSentence } from './timeline-sentence.ts'

/** One line of the timeline, ready to be shown. */
export type TimelineLine = {
  readonly id: string
  readonly at: Instant
  /** Known to the day alone: it came from an old register. */
  readonly dayOnly: boolean
  /** Set when it was written down on another day than it happened. */
  readonly recordedAt: Instant | null
  /** None for what happened to a code and not in a referral. */
  readonly glyph: TrackGlyph | null
  readonly sentence: string
  readonly quotes: readonly string[]
  readonly isHandoff: boolean
  readonly actor: WorkerCode | null
  /** When its author took it back: it counts nowhere, and only the own institution reads of it. */
  readonly takenBackAt: Instant | null
}

/** The events of a leg in the order they happened. Where the content is not for this worker, only who held the baton. */
export const timelineLines = (leg: Leg, words: TimelineWords): readonly TimelineLine[] => {
  if (leg.access === 'track') return handoffLine(leg, words)
  let standing = noDeadlines
  const lines: TimelineLine[] = []
  for (const entry of leg.entries.toSorted((left, right) => left.at - right.at)) {
    if (isShown(entry, leg) && !isRepeatedLook(entry, lines.at(-1))) {
      lines.push(lineOf(entry, leg, standing, words))
    }
    standing = deadlinesAfter(standing, entry)
  }
  return withTakenBack(withoutRepetition(lines), leg, words)
}

/** The steps that were taken back stand where they happened. */
const withTakenBack = (
  lines: readonly TimelineLine[],
  leg: Leg,
  words: TimelineWords,
): readonly TimelineLine[] => {
  if (leg.takenBack.length === 0) return lines
  const takenBack = leg.takenBack.map(entry => ({
    ...lineOf(entry, leg, noDeadlines, words),
    glyph: 'without-effect' as const,
    isHandoff: false,
    takenBackAt: entry.takenBackAt,
  }))
  return [...lines, ...takenBack].toSorted((left, right) => left.at - right.at)
}

const lineOf = (
  entry: TimelineEntry,
  leg: Leg,
  standing: StandingDeadlines,
  words: TimelineWords,
): TimelineLine => ({
  id: entry.id,
  at: entry.at,
  dayOnly: entry.type === 'ReferralImported',
  recordedAt: localDayOf(entry.recordedAt) === localDayOf(entry.at) ? null : entry.recordedAt,
  glyph: entry.textsHidden && entry.type === 'ReferralReturned' ? 'hidden' : glyphOf(entry),
  sentence: timelineSentence(entry, leg, standing, words),
  quotes: timelineQuote(entry, words.t),
  isHandoff: entry.type === 'ReferralAccepted' && !entry.withoutEffect,
  actor: entry.actor,
  takenBackAt: null,
})

/** Of a leg that is not theirs people see who took the baton and when, and nothing else (DESIGN §4). */
const handoffLine = (leg: Leg, { t, words }: TimelineWords): readonly TimelineLine[] =>
  leg.acceptedAt === null
    ? []
    : [
        {
          id: `${leg.id} accepted`,
          at: leg.acceptedAt,
          dayOnly: false,
          recordedAt: null,
          glyph: 'accepted',
          sentence: t.timeline.holdsBaton(words(leg.to ?? leg.from).at),
          quotes: [],
          isHandoff: true,
          actor: null,
          takenBackAt: null,
        },
      ]

/** A proposal that became the decision says its reasons once, with the decision. */
const withoutRepetition = (lines: readonly TimelineLine[]): readonly TimelineLine[] =>
  lines.map((line, place) => {
    const said = line.quotes.join()
    const isRepeated = said !== '' && lines.slice(place + 1).some(later => later.quotes.join() === said)
    return isRepeated ? { ...line, quotes: [] } : line
  })

/** What a draft said before it was sent is no step of the relay; the last words of a draft are its page. */
const isShown = (entry: TimelineEntry, leg: Leg): boolean =>
  entry.type !== 'ReferralDrafted' || (leg.sentAt === null && entry === lastDraft(leg))

/** A coordinator who looks again on the same day is one line. */
const isRepeatedLook = (entry: TimelineEntry, before: TimelineLine | undefined): boolean =>
  entry.type === 'RestrictedViewed' &&
  before !== undefined &&
  before.glyph === 'hidden' &&
  before.actor === entry.actor &&
  localDayOf(before.at) === localDayOf(entry.at)

const lastDraft = (leg: Leg): TimelineEntry | undefined =>
  leg.entries.findLast(({ type }) => type === 'ReferralDrafted')
