import { isKnownKey, NeedKey, Urgency } from '#domain/code-lists.ts'
import { InstitutionKey, TeamKey } from '#domain/ids.ts'
import { type OpenStatus, openStatuses } from '#domain/referral.ts'
import { type ReviewFilter, reviewShows } from '#domain/review-calls.ts'
import type { Query } from '../../app/routes.ts'

export const emptyReviewFilter: ReviewFilter = {
  direction: 'both',
  statuses: [],
  show: 'all',
  team: null,
  needs: [],
  urgencies: [],
  partners: [],
  inStateDays: 0,
}

type Schema<T> = { safeParse: (value: string) => { success: true; data: T } | { success: false } }
const known = <T>(schema: Schema<T>, text = ''): T[] =>
  text.split(',').flatMap(part => {
    const parsed = schema.safeParse(part)
    return parsed.success ? [parsed.data] : []
  })

/** Reads the address, where the filter stands so that the way back finds the same board. What it does not know it leaves out. */
export function reviewFilterOf(query: Query): ReviewFilter {
  const days = Number(query.days ?? 0)
  const team = TeamKey.safeParse(query.team ?? '')
  return {
    direction: query.direction === 'in' || query.direction === 'out' ? query.direction : 'both',
    statuses: (query.statuses ?? '')
      .split(',')
      .filter((part): part is OpenStatus => (openStatuses as readonly string[]).includes(part)),
    show: reviewShows.find(show => show === query.show) ?? 'all',
    team: team.success && query.team !== undefined ? team.data : null,
    needs: known(NeedKey, query.needs).filter(need => isKnownKey('need', need)),
    urgencies: known(Urgency, query.urgencies),
    partners: known(InstitutionKey, query.partners),
    inStateDays: Number.isInteger(days) && days >= 0 && days <= 3650 ? days : 0,
  }
}

/** Writes the address of a filter; what is usual is left out. */
export function queryOfReview(filter: ReviewFilter): Query {
  const all: Record<string, string> = {
    direction: filter.direction === 'both' ? '' : filter.direction,
    statuses: filter.statuses.join(','),
    show: filter.show === 'all' ? '' : filter.show,
    team: filter.team ?? '',
    needs: filter.needs.join(','),
    urgencies: filter.urgencies.join(','),
    partners: filter.partners.join(','),
    days: filter.inStateDays === 0 ? '' : String(filter.inStateDays),
  }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''))
}
