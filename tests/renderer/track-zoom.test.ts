import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Instant } from '#domain/time.ts'
import { deriveTrack } from '#domain/track.ts'
import { polish } from '#renderer/text/polish.ts'
import { trackFacts } from '#renderer/ui/track/track-facts.ts'
import { gatherMarks } from '#renderer/ui/track/track-groups.ts'
import { layoutTrack } from '#renderer/ui/track/track-layout.ts'
import { fullSize } from '#renderer/ui/track/track-size.ts'
import { windowOf } from '#renderer/ui/track/track-window.ts'
import { captionWords } from '#renderer/ui/track/track-words.ts'
import {
  type CloseLevel,
  closerLevel,
  dayWidthAt,
  fartherLevel,
  momentAt,
  scrollTo,
  type ZoomLevel,
} from '#renderer/ui/track/track-zoom.ts'
import { longChain, timelineA, timelineB, timelineC } from '../specimen/specimen-chains.ts'
import { at, event, leg } from '../specimen/specimen-legs.ts'

const now = at('26.11 10:52')
const closeLevels = ['month', 'week', 'day'] as const
const chains = { timelineA, timelineB, timelineC, longChain }

const laid = (legs: (typeof chains)[keyof typeof chains], level?: CloseLevel, width = 1200) =>
  layoutTrack({
    track: deriveTrack(legs, now),
    size: fullSize,
    width,
    left: 132,
    words: captionWords(polish, now),
    ruler: 'full',
    level,
    present: now,
  })

for (const level of closeLevels) {
  test(`by ${level} every working day is as wide as any other, and time runs right`, () => {
    for (const legs of Object.values(chains)) {
      const { days, at: x, right, left } = laid(legs, level)
      const widths = new Set(days.filter(day => !day.free).map(day => Math.round(day.width * 100)))
      expect(widths.size).toBe(1)
      expect(Math.max(...days.filter(day => day.free).map(day => day.width))).toBeLessThan(
        dayWidthAt(level, 1200 - 132 - fullSize.right),
      )
      const track = deriveTrack(legs, now)
      const moments = Array.from(
        { length: 400 },
        (_, place) => (track.from + ((track.to - track.from) * place) / 399) as Instant,
      ).map(x)
      expect(moments).toEqual(moments.toSorted((a, b) => a - b))
      expect(moments[0]).toBeGreaterThanOrEqual(left)
      expect(moments.at(-1)).toBeLessThanOrEqual(right)
    }
  })

  test(`by ${level} the moment at a place lies at that place`, () => {
    const layout = laid(longChain, level)
    const track = deriveTrack(longChain, now)
    fc.assert(
      fc.property(fc.integer({ min: track.from, max: track.to }), moment => {
        const x = layout.at(moment as Instant)
        const found = momentAt(x, layout.at, track.from, track.to)
        expect(Math.abs(layout.at(found) - x)).toBeLessThan(0.5)
      }),
    )
  })

  test(`by ${level} no date or hour stands on another`, () => {
    const { ruler } = laid(timelineB, level)
    expect(ruler.length).toBeGreaterThan(5)
    const places = ruler.map(({ x }) => x).toSorted((a, b) => a - b)
    for (const [place, x] of places.entries()) expect(x - (places[place - 1] ?? -100)).toBeGreaterThan(25)
  })
}

test('a day by itself shows the hours of work, and shades the others', () => {
  const layout = laid(timelineA, 'day')
  expect(layout.ruler.filter(({ hour }) => hour).map(({ date }) => date)).toContain('9:00')
  const [before, after] = layout.offHours
  if (before === undefined || after === undefined) throw new Error('no hours outside of work')
  expect(layout.at(at('3.11 7:30'))).toBeCloseTo(before.x + before.width, 0)
  expect(layout.at(at('3.11 15:30'))).toBeCloseTo(after.x, 0)
  expect(laid(timelineA, 'week').offHours).toEqual([])
})

test('a short matter is shown with the days after it, so that the picture is never narrower than its box', () => {
  const short = [
    leg({ from: 'mops', to: 'cas', status: 'sent', sent: '26.11 9:00', acceptBy: '30.11 15:30' }),
  ]
  for (const level of closeLevels) expect(laid(short, level).width).toBeGreaterThanOrEqual(1200)
})

test('steps lead from the matter to the day and back, and leave out scales that show less than the matter does', () => {
  const walk = (matterDay: number): readonly ZoomLevel[] => {
    const seen: ZoomLevel[] = ['matter']
    for (;;) {
      const next = closerLevel(seen.at(-1) ?? 'matter', 1000, matterDay)
      if (next === undefined) return seen
      seen.push(next)
    }
  }
  expect(walk(3)).toEqual(['matter', 'month', 'week', 'day'])
  expect(walk(90)).toEqual(['matter', 'week', 'day'])
  expect(walk(2000)).toEqual(['matter'])
  for (const matterDay of [3, 90]) {
    const there = walk(matterDay)
    const back: ZoomLevel[] = ['day']
    for (;;) {
      const next = fartherLevel(back.at(-1) ?? 'day', 1000, matterDay)
      if (next === undefined) break
      back.push(next)
    }
    expect(back.toReversed()).toEqual(there)
  }
})

test('what was under the pointer stays there, unless the picture ends', () => {
  expect(scrollTo(5000, 300, 20_000, 1000)).toBe(4700)
  expect(scrollTo(100, 300, 20_000, 1000)).toBe(0)
  expect(scrollTo(19_990, 300, 20_000, 1000)).toBe(19_000)
})

test('gathering loses no event, counts none twice, and leaves no two signs of a lane on each other', () => {
  const aMark = fc.record({
    id: fc.uuid(),
    at: fc.constant(now),
    glyph: fc.constantFrom('contact' as const, 'note' as const, 'accepted' as const),
    minor: fc.constant(false),
    lane: fc.integer({ min: 0, max: 2 }),
    referralId: fc.constant('r'),
    x: fc.integer({ min: 0, max: 400 }),
    y: fc.constant(0),
  })
  const marksOf = fc.uniqueArray(aMark, { selector: ({ id }) => id, maxLength: 60 })
  fc.assert(
    fc.property(marksOf, marks => {
      const { single, groups } = gatherMarks(marks, 10)
      const kept = [...single.map(({ id }) => id), ...groups.flatMap(({ ids }) => ids)]
      expect(kept.toSorted()).toEqual(marks.map(({ id }) => id).toSorted())
      for (const group of groups) expect(group.ids.length).toBeGreaterThan(1)
      expect(
        groups
          .flatMap(({ ids }) => ids)
          .filter(id => marks.find(mark => mark.id === id)?.glyph === 'accepted'),
      ).toEqual([])
      for (const lane of [0, 1, 2]) {
        const alone = single.filter(mark => mark.lane === lane && mark.glyph !== 'accepted').map(({ x }) => x)
        const sorted = alone.toSorted((a, b) => a - b)
        for (const [place, x] of sorted.entries())
          expect(x - (sorted[place - 1] ?? -10)).toBeGreaterThanOrEqual(0)
      }
    }),
  )
})

test('events that are gathered on the whole matter stand apart by day', () => {
  const crowded = [
    leg({
      from: 'mops',
      to: 'cas',
      status: 'in_progress',
      sent: '1.6 9:00',
      accepted: '1.6 10:00',
      events: Array.from({ length: 120 }, (_, place) =>
        event(
          `${1 + (place % 28)}.${6 + Math.floor(place / 28)} ${8 + (place % 7)}:${10 + (place % 40)}`,
          'contact',
        ),
      ),
    }),
  ]
  const far = laid(crowded)
  expect(far.groups.length).toBeGreaterThan(0)
  expect(far.groups.reduce((sum, { ids }) => sum + ids.length, 0) + far.marks.length).toBe(120)
  expect(laid(crowded, 'day').groups).toEqual([])
})

test('a window draws what is seen of a long picture, and cuts patterns at whole strokes', () => {
  const whole = laid(longChain, 'day')
  const seen = windowOf(whole, { from: 4800, to: 6600 }, fullSize.hatch, fullSize.tooth.width)
  expect(whole.width).toBeGreaterThan(15_000)
  expect(seen.bars.length).toBeGreaterThan(0)
  for (const bar of seen.bars) {
    expect(bar.x2 - bar.x1).toBeLessThan(1800 + 3 * fullSize.hatch)
    const original = whole.bars.find(
      one => one.lane === bar.lane && one.from === bar.from && one.fill === bar.fill,
    )
    const strokes = (bar.x1 - (original?.x1 ?? 0)) / fullSize.hatch
    expect(strokes).toBeCloseTo(Math.round(strokes), 6)
  }
  expect(seen.days.length).toBeLessThan(6)
  const all = windowOf(whole, { from: 0, to: whole.width }, fullSize.hatch, fullSize.tooth.width)
  expect(all.bars.length).toBe(whole.bars.length)
  expect(all.marks).toEqual(whole.marks)
})

test('the list says everything that the picture shows: holders, waits, stopped clocks, pauses, deadlines, delays', () => {
  const said = trackFacts(polish, deriveTrack(timelineB, now), now).map(({ institution, words }) =>
    `${institution} ${words}`.replaceAll('\u00a0', ' '),
  )
  expect(said).toEqual([
    'pal ma pałeczkę: pon. 2.11 9:30 – czw. 12.11 10:10',
    'tpd czeka na przyjęcie: pon. 2.11 9:30 – czw. 5.11 12:00',
    'tpd zegar przyjęcia stoi: czw. 5.11 12:00 – pt. 6.11 9:00',
    'tpd czeka na przyjęcie: pt. 6.11 9:00 – czw. 12.11 10:10',
    'tpd przyjęcie do wt. 10.11, termin minął',
    'tpd 1 dzień roboczy po terminie (wt. 10.11 – czw. 12.11)',
    'tpd ma pałeczkę: czw. 12.11 10:10 – nadal',
    'tpd kontakt do śr. 2.12, termin przed nami',
  ])
})

test('what is not of the present year says its year, on the ruler and in the list', () => {
  const next = at('15.1 9:00') + 365 * 86_400_000
  const track = deriveTrack(timelineC, next as Instant)
  const layout = layoutTrack({
    track,
    size: fullSize,
    width: 1200,
    left: 132,
    words: captionWords(polish, next as Instant),
    ruler: 'full',
    present: next as Instant,
  })
  expect(layout.ruler.some(({ date }) => date.endsWith('.2026'))).toBe(true)
  expect(laid(timelineC).ruler.some(({ date }) => date.endsWith('.2026'))).toBe(false)
  const [first] = trackFacts(polish, track, next as Instant)
  expect(first?.words).toContain('.2026')
})
