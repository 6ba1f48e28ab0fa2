import { type NeedKey, positivityOf } from '#domain/code-lists.ts'
import type { ChainId, ReferralId } from '#domain/ids.ts'
import type { Sent } from '#domain/referral.ts'
import { isSent } from '#domain/referral.ts'
import { mostTracks } from '#domain/report-sections.ts'
import type { ResidentCode } from '#domain/resident-code.ts'
import type { Instant } from '#domain/time.ts'
import type { TrackEvent, TrackGlyph, TrackLeg } from '#domain/track-leg.ts'
import { type ReadDb, readStatement } from '../database.ts'
import { referralOf } from '../stores/referral-store.ts'
import { chainRecords } from './chain-legs.ts'
import { countsWithin } from './counted-referrals.ts'

/** How many closures of a period are looked at for model cases, those of the longest chains first. */
const mostLookedAt = 120

export const modelTracksSql = `SELECT id, chain_id AS chainId, outcome FROM referrals INDEXED BY referrals_ended
  WHERE ${countsWithin('ended_at')} AND status = 'closed' AND restricted = 0 AND decided_in_time = 1
    AND seen_at < :to AND returns = 0 AND resident IS NOT NULL
  ORDER BY hop DESC, ended_at DESC, id LIMIT ${mostLookedAt}`

export type ModelTrack = {
  readonly id: ReferralId
  readonly resident: ResidentCode | null
  readonly need: NeedKey
  readonly legs: readonly TrackLeg[]
}

/**
 * Matters that went well and were finished in the period: every leg accepted in time, closed with support, and its
 * result seen. Those of several legs; where there is none, one of a single leg. Restricted needs are never shown.
 */
export const modelTracks = (
  db: ReadDb,
  bounds: { readonly from: Instant; readonly to: Instant },
): readonly ModelTrack[] => {
  const looked = new Set<ChainId>()
  const several: ModelTrack[] = []
  let single: ModelTrack | undefined
  const candidates = readStatement<{ id: ReferralId; chainId: ChainId; outcome: string }>(db, modelTracksSql)
  for (const { id, chainId, outcome } of candidates.all(bounds)) {
    if (looked.has(chainId) || positivityOf(outcome) !== 'yes') continue
    looked.add(chainId)
    // What the chain became later is no part of this period.
    const sent = chainRecords(db, id).map(referralOf).filter(isSent)
    const legs = sent.filter(leg => leg.sentAt < bounds.to && leg.status !== 'void')
    if (!legs.every(leg => wentWell(leg, bounds.to))) continue
    const [first] = legs.toSorted((one, other) => one.sentAt - other.sentAt)
    if (first === undefined) continue
    const track = { id: first.id, resident: first.resident, need: first.need, legs: legs.map(trackLegOf) }
    if (legs.length > 1) several.push(track)
    else single ??= track
    if (several.length === mostTracks) break
  }
  return several.length > 0 || single === undefined ? several : [single]
}

const wentWell = (leg: Sent, to: Instant): boolean =>
  leg.status === 'closed' &&
  leg.returns === 0 &&
  leg.decidedInTime === true &&
  leg.endedAt !== null &&
  leg.endedAt < to &&
  leg.seenAt !== null &&
  leg.seenAt < to &&
  leg.outcome !== null &&
  positivityOf(leg.outcome) === 'yes'

/** When each step happened, and nothing of what was written: the sheet lies on a table. */
const trackLegOf = (leg: Sent): TrackLeg => {
  const event = (glyph: TrackGlyph, at: Instant | null): readonly TrackEvent[] =>
    at === null ? [] : [{ id: `${leg.id} ${glyph}`, at, glyph, minor: false }]
  return {
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
    heldBefore: leg.from,
    pauses: [],
    acceptBy: leg.acceptBy,
    contactBy: leg.contactBy,
    firstContactAt: leg.firstContactAt,
    visible: true,
    events: [
      ...event('sent', leg.sentAt),
      ...event('accepted', leg.acceptedAt),
      ...event('contact', leg.firstContactAt),
      ...event('closed-support', leg.endedAt),
      ...event('seen', leg.seenAt),
    ],
  }
}
