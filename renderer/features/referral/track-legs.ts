import type { Leg, TimelineEntry } from '#domain/answers.ts'
import { type Language, labelIn } from '#domain/code-lists.ts'
import type { WorkerCode } from '#domain/ids.ts'
import type { Instant } from '#domain/time.ts'
import type { TrackEvent, TrackGlyph, TrackLeg } from '#domain/track-leg.ts'
import { closedGlyph, glyphOf } from './entry-glyph.ts'

/** The legs of a chain as the relay track draws them; `institutionOf` says on whose lane an event stands, the language is that of the captions. */
export const trackLegs = (
  legs: readonly Leg[],
  institutionOf: (code: WorkerCode) => string | undefined,
  language: Language,
): readonly TrackLeg[] =>
  legs.map(leg => ({
    referralId: leg.id,
    from: leg.from,
    to: leg.to,
    status: leg.status,
    draftedAt: leg.draftedAt,
    sentAt: leg.sentAt,
    acknowledgedAt: leg.acknowledgedAt,
    acceptedAt: leg.acceptedAt,
    endedAt: leg.endedAt,
    seenAt: leg.seenAt,
    heldBefore: leg.heldBefore,
    pauses: leg.pauses,
    acceptBy: leg.acceptBy,
    contactBy: leg.contactBy,
    firstContactAt: leg.firstContactAt,
    visible: leg.access !== 'track',
    events: leg.entries
      .filter(isOnTrack)
      .flatMap(entry => [trackEvent(entry, institutionOf(entry.actor), language), ...toldByRegister(entry)]),
  }))

const trackEvent = (
  entry: TimelineEntry,
  institution: string | undefined,
  language: Language,
): TrackEvent => {
  const glyph = glyphOf(entry)
  const label = captionOf(entry, language)
  return {
    id: entry.id,
    at: entry.at,
    glyph,
    minor: isMinor(entry, glyph),
    ...(label === undefined ? {} : { label }),
    ...(institution === undefined || !standsWithActor.has(glyph) ? {} : { by: institution }),
  }
}

/** One line of an old register tells several steps; the track shows each where it happened. */
const toldByRegister = (entry: TimelineEntry): readonly TrackEvent[] => {
  if (entry.type !== 'ReferralImported') return []
  const { acceptedAt, endedAt, ended, outcome } = entry.payload
  const step = (name: string, at: Instant, glyph: TrackGlyph): TrackEvent => ({
    id: `${entry.id} ${name}`,
    at,
    glyph,
    minor: false,
  })
  return [
    ...(acceptedAt === null ? [] : [step('accepted', acceptedAt, 'accepted')]),
    ...(endedAt === null || ended === null
      ? []
      : [step('ended', endedAt, ended === 'closed' ? closedGlyph(outcome ?? '') : ended)]),
  ]
}

/** Drafts, looks of the coordinator and answered warnings are no steps of the relay; they stand in the timeline alone. */
const isOnTrack = (entry: TimelineEntry): boolean =>
  entry.type !== 'ReferralDrafted' &&
  entry.type !== 'DraftDiscarded' &&
  entry.type !== 'RestrictedViewed' &&
  entry.type !== 'WarningConfirmed'

/** Signs that either side can make: they stand on the lane of whoever made them. */
const standsWithActor: ReadonlySet<TrackGlyph> = new Set(['note', 'seen', 'escalated', 'without-effect'])

const isMinor = (entry: TimelineEntry, glyph: TrackGlyph): boolean =>
  glyph === 'note' || glyph === 'worker-changed' || (entry.type === 'ContactRecorded' && !entry.payload.first)

/** Only what says more than the sign: how the first contact was made. */
const captionOf = (entry: TimelineEntry, language: Language): string | undefined =>
  entry.type === 'ContactRecorded' && entry.payload.first
    ? labelIn(language, 'contact_type', entry.payload.contactType)
    : undefined
