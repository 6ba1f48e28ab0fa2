import type { Instant } from './time.ts'
import type { TrackLeg } from './track-leg.ts'

/** One institution holding the baton without a break. */
export type HoldSpan = {
  readonly institution: string
  readonly from: Instant
  readonly to: Instant
  /** Still holds at the moment of asking. */
  readonly open: boolean
  readonly faint: boolean
}

/**
 * Who held the baton when. Responsibility moves only by acceptance (DESIGN §2.1), so a span ends where the next
 * begins; between a closed leg and a continuation the last holder keeps it. Spans of one chain never overlap.
 */
export function holdSpans(legs: readonly TrackLeg[], now: Instant): readonly HoldSpan[] {
  const first = legs[0]
  if (first === undefined) return []
  const spans: HoldSpan[] = []
  let holder = first.heldBefore
  let from = Math.min(first.draftedAt, first.sentAt ?? first.draftedAt) as Instant
  const acceptances = legs
    .flatMap(leg => (leg.acceptedAt === null || leg.to === null ? [] : [{ at: leg.acceptedAt, to: leg.to }]))
    .toSorted((a, b) => a.at - b.at)
  for (const acceptance of acceptances) {
    if (acceptance.to === holder) continue
    spans.push({ institution: holder, from, to: acceptance.at, open: false, faint: false })
    holder = acceptance.to
    from = acceptance.at
  }
  const end = endOf(legs)
  const to = end ?? now
  spans.push({
    institution: holder,
    from,
    to: (to > from ? to : from) as Instant,
    open: end === null,
    faint: legs.every(leg => leg.status === 'void'),
  })
  return spans
}

/** When the chain came to rest: the last leg ended and, where it was answered with a no, the sender has seen it. */
const endOf = (legs: readonly TrackLeg[]): Instant | null => {
  let end: Instant | null = null
  for (const leg of legs) {
    const rest = restOf(leg)
    if (rest === null) return null
    if (end === null || rest > end) end = rest
  }
  return end
}

const restOf = (leg: TrackLeg): Instant | null => {
  if (leg.endedAt === null) return null
  const answeredNo = leg.acceptedAt === null && (leg.status === 'refused' || leg.status === 'redirected')
  return answeredNo ? leg.seenAt : leg.endedAt
}
