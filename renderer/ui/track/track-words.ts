import { type Instant, type LocalMonth, localDay } from '#domain/time.ts'
import type { Track, TrackMark } from '#domain/track.ts'
import type { Texts } from '../../text/polish.ts'
import {
  formatDay,
  formatDayOfMonth,
  formatListDay,
  formatListDayTime,
  formatListShortDay,
  formatMonth,
  formatTime,
} from '../format-day.ts'
import { institutionWords } from '../institution-words.ts'
import type { CaptionWords } from './track-captions.ts'
import type { TrackLayout } from './track-layout.ts'
import type { ZoomLevel } from './track-zoom.ts'

/** The matters of a track that shows several: their names by their numbers, and whose a leg is. */
export type Matters = {
  readonly names: readonly string[]
  /** The number of the matter, counted from 1. */
  readonly numberOf: (referralId: string) => number | undefined
}

const noMatters: Matters = { names: [], numberOf: () => undefined }

/** What stands under the bars. Only what changes responsibility, the first contact, and lateness has words. */
export const captionWords = (t: Texts, now: Instant, matters: Matters = noMatters): CaptionWords => ({
  event: (mark, first) => {
    const word = mark.label ?? t.track.events[mark.glyph]
    if (word === '') return null
    switch (mark.glyph) {
      case 'sent':
      case 'accepted':
        return `${word} ${formatTime(mark.at)}`
      case 'contact':
        return first ? word : null
      case 'returned':
      case 'refused':
      case 'redirected':
      case 'withdrawn':
      case 'closed-support':
      case 'closed-partial':
      case 'closed-none':
      case 'seen':
        return word
      default:
        return null
    }
  },
  flag: flag => {
    const day = flag.state === 'met' ? formatListDay(flag.at, now) : formatListShortDay(flag.at, now)
    return flag.promise === 'accept' ? t.track.acceptBy(day) : t.track.contactBy(day)
  },
  late: span => t.track.late(span.workingDays),
  holiday: (day, holiday) => {
    const date = formatDayOfMonth(localDay(day))
    return [`${date} ${t.days.holidays[holiday]}`, t.track.holiday(date)]
  },
  now: at => t.track.now(formatTime(at)),
  opening: number => {
    const name = matters.names[number - 1]
    return name === undefined ? [`${number}`] : [`${number}. ${name}`, `${number}`]
  },
})

/** Who held the baton from when, in one sentence: what the picture says at a glance. */
export function trackSentence(t: Texts, track: Track, now: Instant): string {
  const holders = track.holds.map(hold =>
    t.track.heldFrom({ who: institutionWords(hold.institution).name, day: formatListDay(hold.from, now) }),
  )
  const waiting = track.bars
    .filter(bar => bar.open && bar.fill !== 'holds' && bar.fill !== 'on-hold')
    .map(bar => t.track.waits(institutionWords(track.lanes[bar.lane]?.institution ?? '').name))
  return t.track.sentence([...holders, ...waiting].join(', '))
}

/** One event as it is read out when the arrows reach it. */
export function markSentence(
  t: Texts,
  track: Track,
  mark: TrackMark,
  now: Instant,
  matters: Matters = noMatters,
): string {
  const who = institutionWords(track.lanes[mark.lane]?.institution ?? '').name
  const said = `${formatListDayTime(mark.at, now)}, ${who}: ${mark.label ?? t.track.events[mark.glyph]}`
  const number = matters.numberOf(mark.referralId)
  return number === undefined ? said : `${said} · ${number}. ${matters.names[number - 1] ?? ''}`
}

/** The month of the stretch that is seen, or its day: the ruler has room for days and hours alone. */
export function seenPeriod(layout: Pick<TrackLayout, 'days'>, x: number, level: ZoomLevel): string {
  const seen = layout.days.findLast(day => day.x <= x) ?? layout.days[0]
  if (seen === undefined) return ''
  const day = localDay(seen.day)
  return level === 'day' ? formatDay(day) : formatMonth(day.slice(0, 7) as LocalMonth)
}
