import { dayNumberOf, type Instant, instantAt, LocalDay } from '#domain/time.ts'
import type { TrackLeg } from '#domain/track-leg.ts'

const at = (day: string, hour: number): Instant => instantAt(dayNumberOf(LocalDay.parse(day)), hour * 60)

/** When the sample is looked at. */
export const sampleNow = at('2026-11-26', 11)

const leg = (
  part: Partial<TrackLeg> & Pick<TrackLeg, 'from' | 'to' | 'heldBefore' | 'sentAt'>,
): TrackLeg => ({
  referralId: `${part.from}-${part.to}`,
  status: 'in_progress',
  draftedAt: part.sentAt ?? sampleNow,
  acknowledgedAt: null,
  acceptedAt: null,
  endedAt: null,
  seenAt: null,
  pauses: [],
  acceptBy: null,
  contactBy: null,
  firstContactAt: null,
  visible: true,
  events: [],
  ...part,
})

/** One matter that went from the street to the welfare centre and on to the seniors' centre. */
export const sampleLegs: readonly TrackLeg[] = [
  leg({
    from: 'sw',
    to: 'mops',
    heldBefore: 'sw',
    status: 'redirected',
    sentAt: at('2026-11-13', 9),
    acceptedAt: at('2026-11-16', 13),
    endedAt: at('2026-11-20', 12),
    firstContactAt: at('2026-11-18', 10),
    events: [
      { id: '1', at: at('2026-11-13', 9), glyph: 'sent', minor: false },
      { id: '2', at: at('2026-11-18', 10), glyph: 'contact', minor: false },
    ],
  }),
  leg({
    from: 'mops',
    to: 'cas',
    heldBefore: 'mops',
    status: 'accepted',
    sentAt: at('2026-11-20', 12),
    acceptedAt: at('2026-11-24', 9),
    contactBy: at('2026-11-27', 15),
    events: [{ id: '3', at: at('2026-11-20', 12), glyph: 'sent', minor: false }],
  }),
]
