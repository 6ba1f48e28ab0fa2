import fc from 'fast-check'
import { expect, test } from 'vitest'
import { deriveMatters } from '#domain/matter-tracks.ts'
import { deriveTrack, type Track } from '#domain/track.ts'
import type { TrackLeg } from '#domain/track-leg.ts'
import { longChain, timelineA, timelineB, timelineC } from '../specimen/specimen-chains.ts'
import { at, event, leg } from '../specimen/specimen-legs.ts'

const now = at('26.11 10:52')

/** A matter of two institutions, open for some days of one month. */
const matter = (from: string, to: string, day: number, days: number): readonly TrackLeg[] => [
  leg({
    from,
    to,
    status: 'closed',
    sent: `${day}.9 9:00`,
    accepted: `${day}.9 12:00`,
    ended: `${day + days}.9 14:00`,
    seen: `${day + days}.9 15:00`,
    acceptBy: `${day + 1}.9 15:30`,
    events: [event(`${day}.9 9:00`, 'sent'), event(`${day + days}.9 14:00`, 'closed-support')],
  }),
]

const rowsOf = (track: Track, institution: string): number =>
  track.lanes.filter(lane => lane.institution === institution).length

test('one matter alone is its own track, without a number', () => {
  expect(deriveMatters([timelineA], now)).toEqual(deriveTrack(timelineA, now))
  expect(deriveMatters([], now).lanes).toEqual([])
})

test('matters that follow each other share the lanes of their institutions', () => {
  const track = deriveMatters([matter('mops', 'cas', 1, 4), matter('cas', 'mops', 14, 4)], now)
  expect(track.lanes).toEqual([
    { institution: 'mops', holdsNow: false },
    { institution: 'cas', holdsNow: false },
  ])
  expect(track.openings?.filter(({ begins }) => begins).map(({ number, lane }) => [number, lane])).toEqual([
    [1, 0],
    [2, 1],
  ])
})

test('matters that lie on one institution at the same time get a row each, and the name is said once', () => {
  const track = deriveMatters([matter('mops', 'cas', 1, 9), matter('sw', 'cas', 4, 9)], now)
  expect(track.lanes.map(({ institution, again }) => [institution, again === true])).toEqual([
    ['mops', false],
    ['cas', false],
    ['cas', true],
    ['sw', false],
  ])
})

test('every bar, sign and handoff of a matter stands on a row of its own institution', () => {
  const matters = [longChain, timelineA, timelineB, timelineC]
  const together = deriveMatters(matters, now)
  const alone = matters.map(legs => deriveTrack(legs, now))
  const placesOf = (track: Track) => [
    ...track.bars.map(({ lane, from, fill }) => `${track.lanes[lane]?.institution} ${from} ${fill}`),
    ...track.marks.map(({ lane, id }) => `${track.lanes[lane]?.institution} ${id}`),
    ...track.handoffs.map(
      ({ fromLane, toLane, at: when }) =>
        `${track.lanes[fromLane]?.institution} ${track.lanes[toLane]?.institution} ${when}`,
    ),
    ...track.flags.map(
      ({ lane, referralId, promise }) => `${track.lanes[lane]?.institution} ${referralId} ${promise}`,
    ),
  ]
  expect(placesOf(together).toSorted()).toEqual(alone.flatMap(placesOf).toSorted())
  expect(together.from).toBe(Math.min(...alone.map(({ from }) => from)))
})

test('no bar of one matter lies on a bar of another, however many there are', () => {
  const someone = fc.constantFrom('mops', 'cas', 'pal', 'tpd')
  const someMatter = fc
    .tuple(someone, someone, fc.integer({ min: 1, max: 19 }), fc.integer({ min: 1, max: 9 }))
    .filter(([from, to]) => from !== to)
    .map(given => matter(...given))
  fc.assert(
    fc.property(fc.array(someMatter, { minLength: 2, maxLength: 20 }), matters => {
      const track = deriveMatters(matters, now)
      for (const lane of track.lanes.keys()) {
        const solid = track.bars
          .filter(bar => bar.lane === lane && bar.fill === 'holds')
          .toSorted((a, b) => a.from - b.from)
        for (const [place, bar] of solid.entries())
          expect(solid[place + 1]?.from ?? bar.to).toBeGreaterThanOrEqual(bar.to)
      }
      const begun = track.openings?.filter(({ begins }) => begins).map(({ number }) => number)
      expect(begun).toEqual(matters.map((_, place) => place + 1))
      expect(rowsOf(track, 'mops')).toBeLessThanOrEqual(matters.length)
    }),
    { numRuns: 60 },
  )
})
