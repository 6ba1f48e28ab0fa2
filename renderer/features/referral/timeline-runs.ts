import type { Leg } from '#domain/answers.ts'
import type { Instant } from '#domain/time.ts'
import { type TimelineLine, timelineLines } from './timeline-lines.ts'
import type { TimelineWords } from './timeline-sentence.ts'

/** A line on its way into a timeline of several legs; a leg of which nothing may be told has none. */
export type TimelineItem = {
  readonly at: Instant
  /** Undefined for what belongs to no referral. */
  readonly leg: Leg | undefined
  readonly line: TimelineLine | undefined
}

/** What happened one after the other in one leg, before something happened elsewhere. */
export type TimelineRun = {
  readonly key: string
  readonly leg: Leg | undefined
  readonly lines: readonly TimelineLine[]
  /** Whether this leg had no run before this one. */
  readonly opens: boolean
}

/** The lines of a leg, or its place at the time of its sending. */
export const itemsOf = (leg: Leg, words: TimelineWords): readonly TimelineItem[] => {
  const lines = timelineLines(leg, words)
  return lines.length === 0
    ? [{ at: leg.sentAt ?? leg.draftedAt, leg, line: undefined }]
    : lines.map(line => ({ at: line.at, leg, line }))
}

/** One order of time for all, cut where the leg changes. What happened at the same moment stays in the order of the legs. */
export const timelineRuns = (items: readonly TimelineItem[]): readonly TimelineRun[] => {
  const runs: (TimelineRun & { readonly lines: TimelineLine[] })[] = []
  const met = new Set<string | undefined>()
  for (const { leg, line, at } of items.toSorted((one, other) => one.at - other.at)) {
    const last = runs.at(-1)
    if (last !== undefined && last.leg?.id === leg?.id) {
      if (line !== undefined) last.lines.push(line)
      continue
    }
    runs.push({
      key: `${leg?.id ?? 'codes'} ${line?.id ?? at}`,
      leg,
      lines: line === undefined ? [] : [line],
      opens: !met.has(leg?.id),
    })
    met.add(leg?.id)
  }
  return runs
}
