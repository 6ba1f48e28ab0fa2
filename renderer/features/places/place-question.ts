import { isKnownKey, PlaceKind, Zone } from '#domain/code-lists.ts'
import { longestWords } from '#domain/contract.ts'
import { InstitutionKey } from '#domain/ids.ts'
import { type PlaceIssueStatus, placeIssueStatuses } from '#domain/place-issue.ts'
import type { PlaceIssueQuestion } from '#domain/place-issue-calls.ts'
import type { Query } from '../../app/routes.ts'

export type PlaceFilter = PlaceIssueQuestion['filter']
export type PlaceSort = PlaceIssueQuestion['sort']

export const emptyPlaceFilter: PlaceFilter = {
  side: 'all',
  statuses: [],
  kinds: [],
  zones: [],
  institutions: [],
  words: '',
}

const parts = (text: string | undefined): readonly string[] =>
  text === undefined || text === '' ? [] : text.split(',')

type Schema<T> = { safeParse: (value: string) => { success: true; data: T } | { success: false } }
const known = <T>(schema: Schema<T>, text: string | undefined): T[] =>
  parts(text).flatMap(part => {
    const parsed = schema.safeParse(part)
    return parsed.success ? [parsed.data] : []
  })

/** Reads the address, where the question stands; what it does not know it leaves out. */
export const placeQuestionOf = (query: Query): PlaceIssueQuestion => ({
  filter: {
    side: query.side === 'in' || query.side === 'out' ? query.side : 'all',
    statuses: parts(query.statuses).filter((part): part is PlaceIssueStatus =>
      (placeIssueStatuses as readonly string[]).includes(part),
    ),
    kinds: known(PlaceKind, query.kinds).filter(kind => isKnownKey('place_kind', kind)),
    zones: known(Zone, query.zones),
    institutions: known(InstitutionKey, query.institutions),
    words: (query.words ?? '').slice(0, longestWords),
  },
  sort: query.sort === 'reported' || query.sort === 'since' ? query.sort : 'changed',
  descending: query.order !== 'asc',
})

/** Writes the address of a question; what is usual is left out. */
export const placeQueryOf = ({ filter, sort, descending }: PlaceIssueQuestion): Query => {
  const all: Record<string, string> = {
    side: filter.side === 'all' ? '' : filter.side,
    statuses: filter.statuses.join(','),
    kinds: filter.kinds.join(','),
    zones: filter.zones.join(','),
    institutions: filter.institutions.join(','),
    words: filter.words,
    sort: sort === 'changed' ? '' : sort,
    order: descending ? '' : 'asc',
  }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''))
}
