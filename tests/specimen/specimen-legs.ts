import { dayNumberOf, type Instant, instantAt, type LocalDay } from '#domain/time.ts'
import type { TrackEvent, TrackGlyph, TrackLeg } from '#domain/track-leg.ts'

/** „3.11 20:40” of 2026 as an instant. */
export const at = (when: string): Instant => {
  const [date = '', time = '0:00'] = when.split(' ')
  const [day = '', month = ''] = date.split('.')
  const [hour = '', minute = ''] = time.split(':')
  const local = `2026-${month.padStart(2, '0')}-${day.padStart(2, '0')}` as LocalDay
  return instantAt(dayNumberOf(local), Number(hour) * 60 + Number(minute))
}

let count = 0
export const event = (when: string, glyph: TrackGlyph, label?: string, minor = false): TrackEvent => {
  count += 1
  return { id: `event-${count}`, at: at(when), glyph, minor, ...(label === undefined ? {} : { label }) }
}

type Given = Pick<TrackLeg, 'from' | 'to' | 'status'> & {
  readonly sent: string
  readonly drafted?: string
  readonly acknowledged?: string
  readonly accepted?: string
  readonly ended?: string
  readonly seen?: string
  readonly acceptBy?: string
  readonly contactBy?: string
  readonly contact?: string
  readonly pauses?: readonly (readonly ['needs_info' | 'on_hold', string, string | null])[]
  readonly events?: readonly TrackEvent[]
  readonly heldBefore?: string
  readonly visible?: boolean
}

const maybe = (when: string | undefined): Instant | null => (when === undefined ? null : at(when))

/** A leg as the specimen and the tests write it: moments as short Polish dates of 2026. */
export const leg = (given: Given): TrackLeg => {
  count += 1
  return {
    referralId: `referral-${count}`,
    from: given.from,
    to: given.to,
    status: given.status,
    draftedAt: at(given.drafted ?? given.sent),
    sentAt: at(given.sent),
    acknowledgedAt: maybe(given.acknowledged),
    acceptedAt: maybe(given.accepted),
    endedAt: maybe(given.ended),
    seenAt: maybe(given.seen),
    heldBefore: given.heldBefore ?? given.from,
    pauses: (given.pauses ?? []).map(([kind, from, to]) => ({
      kind,
      from: at(from),
      to: to === null ? null : at(to),
    })),
    acceptBy: maybe(given.acceptBy),
    contactBy: maybe(given.contactBy),
    firstContactAt: maybe(given.contact),
    visible: given.visible ?? true,
    events: given.events ?? [],
  }
}
