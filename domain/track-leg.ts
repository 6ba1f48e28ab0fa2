import type { Status } from './referral.ts'
import type { Instant } from './time.ts'

/** The sign of an event on the track and in the timeline: the shape carries the meaning, never the colour. */
export type TrackGlyph =
  | 'sent'
  | 'acknowledged'
  | 'accepted'
  | 'returned'
  | 'completed'
  | 'refused'
  | 'redirected'
  | 'contact'
  | 'missed-contact'
  | 'held'
  | 'resumed'
  | 'withdrawn'
  | 'closed-support'
  | 'closed-partial'
  | 'closed-none'
  | 'unseen'
  | 'seen'
  | 'escalated'
  | 'note'
  | 'worker-changed'
  | 'without-effect'
  | 'void'
  | 'hidden'

export type TrackEvent = {
  readonly id: string
  readonly at: Instant
  readonly glyph: TrackGlyph
  /** A caption that says more than the glyph's own word: „wizyta wspólna”, „zwrócono: pilność niezgodna”. */
  readonly label?: string
  /** Left out on a card: notes, changes of worker, further contacts. */
  readonly minor: boolean
  /** Whose lane it stands on, where the glyph does not say it. */
  readonly by?: string
}

/** What the track needs to know of one leg. Institutions are keys. */
export type TrackLeg = {
  readonly referralId: string
  readonly from: string
  /** Null in a draft that names no receiver yet. */
  readonly to: string | null
  readonly status: Status
  readonly draftedAt: Instant
  readonly sentAt: Instant | null
  readonly acknowledgedAt: Instant | null
  readonly acceptedAt: Instant | null
  readonly endedAt: Instant | null
  readonly seenAt: Instant | null
  /** Who holds the baton until this leg is accepted; after a redirect before acceptance it is not `from`. */
  readonly heldBefore: string
  readonly pauses: readonly {
    readonly kind: 'needs_info' | 'on_hold'
    readonly from: Instant
    readonly to: Instant | null
  }[]
  readonly acceptBy: Instant | null
  readonly contactBy: Instant | null
  readonly firstContactAt: Instant | null
  /** False on a leg whose content this worker may not see: who held it and when stays, its events do not. */
  readonly visible: boolean
  readonly events: readonly TrackEvent[]
}
