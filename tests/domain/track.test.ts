import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Instant, instant } from '#domain/time.ts'
import { deriveTrack, type Track } from '#domain/track.ts'
import type { TrackLeg } from '#domain/track-leg.ts'
import { longChain, timelineA, timelineB, timelineC } from '../specimen/specimen-chains.ts'
import { at, event, leg } from '../specimen/specimen-legs.ts'

const now = at('26.11 10:52')

const holders = (track: Track) => track.holds.map(hold => [hold.institution, hold.from, hold.to])
const fillsOn = (track: Track, lane: number) =>
  track.bars.filter(bar => bar.lane === lane).map(bar => bar.fill)

test('the baton passes at the acceptance, never at the sending', () => {
  const track = deriveTrack(timelineA, now)
  expect(holders(track)).toEqual([
    ['sw', at('3.11 19:10'), at('4.11 8:40')],
    ['mops', at('4.11 8:40'), at('24.11 10:20')],
    ['cas', at('24.11 10:20'), now],
  ])
  expect(track.sendings.map(sending => sending.at)).toEqual([at('3.11 20:40'), at('23.11 9:15')])
  expect(track.handoffs.map(handoff => handoff.at)).toEqual([at('4.11 8:40'), at('24.11 10:20')])
})

test('lanes stand in the order in which institutions appear, and one of them holds now', () => {
  const track = deriveTrack(longChain, now)
  expect(track.lanes).toEqual([
    { institution: 'tpd', holdsNow: false },
    { institution: 'sw', holdsNow: false },
    { institution: 'mops', holdsNow: false },
    { institution: 'pal', holdsNow: true },
  ])
})

test('a wait is hatched, dashed while the clock stands, and crossed after the deadline', () => {
  const track = deriveTrack(timelineB, now)
  expect(fillsOn(track, 1)).toEqual(['waits', 'stands', 'waits', 'waits-late', 'holds'])
})

test('lateness counts working days: 11 November is none', () => {
  const track = deriveTrack(timelineB, now)
  expect(track.late).toEqual([
    {
      lane: 1,
      promise: 'accept',
      from: at('10.11 15:30'),
      to: at('12.11 10:10'),
      workingDays: 1,
    },
  ])
  expect(track.flags.map(flag => [flag.promise, flag.state])).toEqual([
    ['accept', 'missed'],
    ['contact', 'ahead'],
  ])
})

test('a refusal leaves the baton where it was, and the answer travels back to a ring', () => {
  const track = deriveTrack(timelineC, now)
  expect(holders(track)).toEqual([
    ['pal', at('10.11 10:20'), at('17.11 9:20')],
    ['cas', at('17.11 9:20'), now],
  ])
  expect(track.results).toEqual([
    expect.objectContaining({ at: at('13.11 11:00'), fromLane: 1, toLane: 0, seen: true }),
  ])
})

test('after a redirect that was never accepted the first sender holds while the third institution decides', () => {
  const track = deriveTrack(
    [
      leg({
        from: 'mops',
        to: 'cas',
        status: 'redirected',
        sent: '19.11 9:00',
        ended: '23.11 10:00',
        seen: '23.11 12:00',
      }),
      leg({ from: 'cas', to: 'pal', heldBefore: 'mops', status: 'sent', sent: '23.11 10:00' }),
    ],
    now,
  )
  expect(track.holds.map(hold => [hold.institution, hold.open])).toEqual([['mops', true]])
  expect(fillsOn(track, 2)).toEqual(['waits'])
})

test('work on hold is double-walled and the holder stays the holder', () => {
  const track = deriveTrack(
    [
      leg({
        from: 'mops',
        to: 'cas',
        status: 'on_hold',
        sent: '19.11 9:00',
        accepted: '20.11 10:00',
        pauses: [['on_hold', '25.11 9:00', null]],
      }),
    ],
    now,
  )
  expect(fillsOn(track, 1)).toEqual(['waits', 'holds', 'on-hold'])
  expect(track.lanes[1]?.holdsNow).toBe(true)
})

test('a leg whose content is hidden keeps its bars and shows no event', () => {
  const hidden = { ...(timelineA[0] as TrackLeg), visible: false }
  const track = deriveTrack([hidden], now)
  expect(track.marks).toEqual([])
  expect(track.handoffs).toHaveLength(1)
})

test('a chain that is over holds nothing, and a long time after it the present leaves the track', () => {
  const closed = timelineA.slice(0, 1)
  const soon = deriveTrack(closed, at('9.11 10:00'))
  expect(soon.lanes.some(lane => lane.holdsNow)).toBe(false)
  expect(soon.now).toBe(at('9.11 10:00'))
  expect(deriveTrack(closed, now).now).toBeNull()
})

test('a sending that is only planned waits until its deadline and promises nothing yet', () => {
  const track = deriveTrack(
    [
      leg({
        from: 'mops',
        to: 'cas',
        status: 'draft',
        sent: '26.11 10:52',
        acceptBy: '3.12 15:30',
        events: [event('26.11 10:52', 'sent')],
      }),
    ],
    now,
  )
  expect(track.bars.at(0)).toMatchObject({ lane: 1, fill: 'waits', to: at('3.12 15:30'), open: false })
  expect(track.lanes[0]?.holdsNow).toBe(true)
})

const institutions = ['mops', 'cas', 'pal', 'tpd', 'sw'] as const

const anyChain = fc
  .array(
    fc.record({
      to: fc.constantFrom(...institutions),
      wait: fc.integer({ min: 1, max: 20_000 }),
      accepted: fc.boolean(),
      work: fc.integer({ min: 1, max: 20_000 }),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map(steps => {
    let moment = at('2.3 9:00')
    let holder: string = 'mops'
    const later = (minutes: number): Instant => instant(moment + minutes * 60_000)
    return steps.map((step, place): TrackLeg => {
      const sentAt = moment
      const decidedAt = later(step.wait)
      const last = place === steps.length - 1
      const base = leg({ from: holder, to: step.to, status: 'closed', sent: '2.3 9:00' })
      const endedAt = step.accepted ? instant(decidedAt + step.work * 60_000) : decidedAt
      moment = endedAt
      const from = holder
      if (step.accepted) holder = step.to
      return {
        ...base,
        from,
        heldBefore: from,
        draftedAt: sentAt,
        sentAt,
        acceptedAt: step.accepted ? decidedAt : null,
        endedAt: last && step.accepted ? null : endedAt,
        status: step.accepted ? (last ? 'in_progress' : 'closed') : 'refused',
      }
    })
  })

test('whatever happens to a chain, exactly one institution holds it at any moment', () => {
  fc.assert(
    fc.property(anyChain, legs => {
      const end = instant(Math.max(...legs.map(one => one.endedAt ?? one.acceptedAt ?? 0)) + 86_400_000)
      const { holds } = deriveTrack(legs, end)
      for (const [place, hold] of holds.entries()) {
        expect(hold.from).toBeLessThanOrEqual(hold.to)
        const next = holds[place + 1]
        if (next !== undefined) expect(next.from).toBe(hold.to)
      }
      expect(holds.filter(hold => hold.open)).toHaveLength(1)
    }),
  )
})

test('a contact made before its day keeps its flag: the deadline does not vanish because it was met', () => {
  const accepted = {
    from: 'mops',
    to: 'cas',
    status: 'in_progress',
    sent: '24.11 9:00',
    accepted: '25.11 9:00',
    acceptBy: '25.11 15:30',
    contact: '26.11 9:00',
  } as const
  const near = deriveTrack([leg({ ...accepted, contactBy: '30.11 15:30' })], now)
  expect(near.flags.map(({ promise, state }) => [promise, state])).toContainEqual(['contact', 'met'])
  expect(near.to).toBe(at('30.11 15:30'))
  const far = deriveTrack([leg({ ...accepted, contactBy: '28.12 15:30' })], now)
  expect(far.flags.map(({ promise, state }) => [promise, state])).toContainEqual(['contact', 'met'])
  expect(far.to).toBe(now)
})

test('a clock that is stopped after its time had run out does not take the delay back', () => {
  const sent = {
    from: 'mops',
    to: 'cas',
    status: 'needs_info',
    sent: '16.11 9:00',
    acceptBy: '18.11 15:30',
  } as const
  const late = deriveTrack([leg({ ...sent, pauses: [['needs_info', '20.11 9:00', null]] })], now)
  expect(late.flags.map(({ state }) => state)).toEqual(['missed'])
  expect(late.late.map(({ to }) => to)).toEqual([at('20.11 9:00')])
  const inTime = deriveTrack([leg({ ...sent, pauses: [['needs_info', '17.11 9:00', null]] })], now)
  expect(inTime.flags.map(({ state }) => state)).toEqual(['stands'])
  expect(inTime.late).toEqual([])
})
