import { expect, test } from 'vitest'
import { deriveTrack } from '#domain/track.ts'
import { polish } from '#renderer/text/polish.ts'
import { hatchPath } from '#renderer/ui/track/hatch.ts'
import { rowAxis, rowSpan } from '#renderer/ui/track/row-axis.ts'
import { textWidth } from '#renderer/ui/track/text-width.ts'
import type { Caption } from '#renderer/ui/track/track-captions.ts'
import { layoutTrack } from '#renderer/ui/track/track-layout.ts'
import { cardSize, fullSize } from '#renderer/ui/track/track-size.ts'
import { nextMark } from '#renderer/ui/track/track-steps.ts'
import { captionWords, trackSentence } from '#renderer/ui/track/track-words.ts'
import { longChain, timelineA, timelineB, timelineC } from '../specimen/specimen-chains.ts'
import { at } from '../specimen/specimen-legs.ts'

const now = at('26.11 10:52')
const chains = { timelineA, timelineB, timelineC, longChain }
const full = (legs: (typeof chains)[keyof typeof chains], width = 1360) =>
  layoutTrack({
    track: deriveTrack(legs, now),
    size: fullSize,
    width,
    left: 132,
    words: captionWords(polish, now),
    ruler: 'full',
  })

const boxOf = (caption: Caption) => {
  const width = textWidth(caption.text, 11)
  const left =
    caption.anchor === 'start'
      ? caption.x
      : caption.anchor === 'end'
        ? caption.x - width
        : caption.x - width / 2
  return { left, right: left + width, top: caption.y - 9, bottom: caption.y + 2 }
}

for (const [name, legs] of Object.entries(chains)) {
  test(`in ${name} time runs right: later events never stand left of earlier ones`, () => {
    const layout = full(legs)
    const inTime = layout.marks.toSorted((a, b) => a.at - b.at).map(mark => mark.x)
    expect(inTime).toEqual(inTime.toSorted((a, b) => a - b))
  })

  test(`in ${name} the signs of one lane do not touch`, () => {
    for (const layout of [full(legs), full(legs, 1000)]) {
      for (const lane of layout.lanes.keys()) {
        const places = layout.marks.filter(mark => mark.lane === lane).map(mark => mark.x)
        const steps = places.slice(1).map((x, place) => x - (places[place] ?? 0))
        expect(Math.min(...steps, fullSize.markGap)).toBeGreaterThanOrEqual(fullSize.markGap * 0.7)
      }
    }
  })

  test(`in ${name} no caption covers another`, () => {
    for (const layout of [full(legs), full(legs, 1000), full(legs, 720)]) {
      const boxes = layout.captions.map(boxOf)
      const meeting = boxes.filter((box, place) =>
        boxes
          .slice(place + 1)
          .some(
            other =>
              box.left < other.right &&
              other.left < box.right &&
              box.top < other.bottom &&
              other.top < box.bottom,
          ),
      )
      expect(meeting).toEqual([])
    }
  })

  test(`in ${name} a handoff stands where one bar ends and the next begins`, () => {
    const layout = full(legs)
    for (const handoff of layout.handoffs) {
      expect(layout.bars.some(bar => bar.fill === 'holds' && bar.x1 === handoff.x)).toBe(true)
      expect(layout.bars.some(bar => bar.x2 === handoff.x)).toBe(true)
    }
  })
}

test('a free day is narrower than a quiet working day, and a day with events is wider than both', () => {
  const { days } = full(timelineA)
  const widest = (free: boolean, busy: boolean) =>
    Math.max(...days.filter(day => day.free === free && day.busy === busy).map(day => day.width))
  expect(widest(true, false)).toBeLessThan(widest(false, false))
  expect(widest(false, false)).toBeLessThan(widest(false, true))
})

test('a long silence does not squeeze what happened', () => {
  const later = layoutTrack({
    track: deriveTrack(timelineA, at('26.11 10:52')),
    size: fullSize,
    width: 1360,
    left: 132,
    ruler: 'full',
  })
  const busy = later.days.filter(day => day.busy).reduce((sum, day) => sum + day.width, 0)
  expect(busy).toBeGreaterThan((later.right - later.left) / 2)
})

test('the deadline that was missed and the words of the delay always find their place', () => {
  const { captions } = full(timelineB)
  const late = captions.filter(caption => caption.tone === 'late').map(caption => caption.text)
  expect(late.map(text => text.replaceAll('\u00a0', ' '))).toEqual([
    'przyjęcie do wt. 10.11',
    '1 dzień roboczy po terminie',
  ])
})

test('a card has no captions and leaves minor events out', () => {
  const track = deriveTrack(timelineA, now)
  const layout = layoutTrack({ track, size: cardSize, width: 288, left: 70, ruler: 'short' })
  expect(layout.captions).toEqual([])
  expect(layout.marks.length).toBe(track.marks.filter(mark => !mark.minor).length)
})

test('rows of one table share their scale, and free days have no width on it', () => {
  const span = rowSpan(now)
  const x = rowAxis(span, 144)
  expect(x(at('20.11 23:59'))).toBeCloseTo(x(at('23.11 0:00')), 0)
  expect(x(at('24.11 10:00')) - x(at('23.11 10:00'))).toBeCloseTo(x(at('26.11 10:00')) - x(at('25.11 10:00')))
  expect(x(at('1.3 10:00'))).toBe(0)
})

test('arrows walk the events in time and change the lane to the nearest in time', () => {
  const marks = deriveTrack(timelineA, now).marks.toSorted((a, b) => a.at - b.at)
  const first = nextMark(marks, undefined, 'ArrowRight')
  expect(first?.glyph).toBe('sent')
  const second = nextMark(marks, first?.id, 'ArrowRight')
  expect(second?.glyph).toBe('acknowledged')
  expect(nextMark(marks, second?.id, 'ArrowUp')).toEqual(first)
  expect(nextMark(marks, first?.id, 'ArrowLeft')).toBeUndefined()
})

test('the picture says in one sentence who held the baton from when', () => {
  expect(trackSentence(polish, deriveTrack(timelineA, now), now).replaceAll('\u00a0', ' ')).toBe(
    'Tor sztafety: Streetworkerzy od 3.11, MOPS od 4.11, CAS od 24.11. Lista zdarzeń poniżej.',
  )
})

test('hatching stays within its bar', () => {
  const numbers = hatchPath({ x: 10, y: 20, width: 50, height: 16 }, 6)
    .split(/[ML ]/)
    .filter(part => part !== '')
    .map(Number)
  const xs = numbers.filter((_, place) => place % 2 === 0)
  const ys = numbers.filter((_, place) => place % 2 === 1)
  expect(Math.min(...xs)).toBeGreaterThanOrEqual(10)
  expect(Math.max(...xs)).toBeLessThanOrEqual(60)
  expect(Math.min(...ys)).toBeGreaterThanOrEqual(20)
  expect(Math.max(...ys)).toBeLessThanOrEqual(36)
})
