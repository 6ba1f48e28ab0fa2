import type { Instant } from '#domain/time.ts'
import type { Track, TrackBar } from '#domain/track.ts'
import type { Texts } from '../../text/polish.ts'
import { formatListDayTime, formatListShortDay } from '../format-day.ts'
import { captionWords } from './track-words.ts'

/** One line of the list that says what the picture shows. */
export type TrackFact = {
  readonly key: string
  readonly at: Instant
  readonly institution: string
  readonly words: string
}

/**
 * Everything on the picture that is no event: who held the baton, where a handoff waited for acceptance, where the
 * clock stood or the work was paused, deadlines, what ran over them, and results not yet seen. In the order of time.
 */
export function trackFacts(t: Texts, track: Track, now: Instant): readonly TrackFact[] {
  const words = captionWords(t, now)
  const institution = (lane: number): string => track.lanes[lane]?.institution ?? ''
  const span = (from: Instant, to: Instant, open: boolean) => ({
    from: formatListDayTime(from, now),
    to: open ? t.track.stillHolds : formatListDayTime(to, now),
  })
  const holds = track.holds.map(hold => ({
    key: `hold-${hold.institution}-${hold.from}`,
    at: hold.from,
    institution: hold.institution,
    words: t.track.holdsBaton(span(hold.from, hold.to, hold.open)),
  }))
  const waits = mergedWaits(track.bars).map(({ lane, from, to, open, fill }) => ({
    key: `${fill}-${lane}-${from}`,
    at: from,
    institution: institution(lane),
    words: t.track.spans[fill](span(from, to, open)),
  }))
  const flags = track.flags.map(flag => ({
    key: `${flag.referralId}-${flag.promise}`,
    at: flag.at,
    institution: institution(flag.lane),
    words: `${words.flag(flag)}, ${t.track.flags[flag.state]}`,
  }))
  const late = track.late.map(one => ({
    key: `late-${one.lane}-${one.from}-${one.promise}`,
    at: one.from,
    institution: institution(one.lane),
    words: `${words.late(one)} (${formatListShortDay(one.from, now)} – ${formatListShortDay(one.to, now)})`,
  }))
  const results = track.results
    .filter(({ seen }) => !seen)
    .map(result => ({
      key: `result-${result.referralId}`,
      at: result.at,
      institution: institution(result.toLane),
      words: t.track.events.unseen,
    }))
  return [...holds, ...waits, ...flags, ...late, ...results].toSorted((a, b) => a.at - b.at)
}

type Waiting = TrackBar & { readonly fill: 'waits' | 'stands' | 'on-hold' }

/** The wait before and after a deadline is one wait; how much of it was late is a line of its own. */
const mergedWaits = (bars: readonly TrackBar[]): readonly Waiting[] => {
  const merged: Waiting[] = []
  for (const bar of bars) {
    if (bar.fill === 'holds') continue
    const fill = bar.fill === 'waits-late' ? 'waits' : bar.fill
    const last = merged.at(-1)
    if (last?.fill === 'waits' && fill === 'waits' && last.lane === bar.lane && last.to === bar.from) {
      merged[merged.length - 1] = { ...last, to: bar.to, open: bar.open }
    } else merged.push({ ...bar, fill })
  }
  return merged
}
