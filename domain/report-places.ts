import type { ListedItem } from './code-lists.ts'
import type { InstitutionKey, PlaceIssueId } from './ids.ts'
import type { PlaceIssueStatus } from './place-issue.ts'
import { mostPlaceLines, type Places } from './report-sections.ts'
import { type Instant, localDayOf } from './time.ts'

/** A matter of a place that was open at some time of the period. */
export type PlaceThen = {
  readonly id: PlaceIssueId
  readonly kind: string
  readonly place: string
  readonly receiver: InstitutionKey
  readonly status: PlaceIssueStatus
  readonly reportedAt: Instant
  readonly takenAt: Instant | null
  readonly endedAt: Instant | null
}

/** Matters of places in the period, and how each stood at its end (reference §4.2.12). */
export const placesOf = (
  all: readonly PlaceThen[],
  bounds: { readonly from: Instant; readonly to: Instant },
  kinds: readonly ListedItem[],
): Places => {
  const { from, to } = bounds
  const before = (at: Instant | null, moment: Instant): boolean => at !== null && at < moment
  const ended = all.filter(({ endedAt }) => before(endedAt, to))
  const endedAs = (status: PlaceIssueStatus): number => ended.filter(one => one.status === status).length
  const labelOf = (key: string) => {
    const item = kinds.find(kind => kind.key === key)
    return { key, pl: item?.pl ?? key, en: item?.en ?? key }
  }
  return {
    openAtStart: all.filter(({ reportedAt }) => reportedAt < from).length,
    reported: all.filter(({ reportedAt }) => reportedAt >= from).length,
    resolved: endedAs('resolved'),
    declined: endedAs('declined'),
    dropped: endedAs('dropped'),
    openAtEnd: all.length - ended.length,
    lines: all.slice(0, mostPlaceLines).map(({ id, kind, place, receiver, status, reportedAt, ...one }) => {
      const over = before(one.endedAt, to)
      const taken = before(one.takenAt, to)
      const since = over ? one.endedAt : taken ? one.takenAt : reportedAt
      return {
        id,
        kind: labelOf(kind),
        place,
        institution: receiver,
        reportedOn: localDayOf(reportedAt),
        status: over ? status : taken ? 'taken' : 'reported',
        since: localDayOf(since ?? reportedAt),
      }
    }),
  }
}
