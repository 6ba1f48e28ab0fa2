import type { ListedItem } from './code-lists.ts'
import { type ContactPlace, contactPlaceOf, contactPlaces } from './contact-place.ts'
import type { ContactLine, ContactResultCounts, Contacts } from './report-sections.ts'

/** Contacts of the period that are alike in type and result. */
export type ContactGroup = { readonly type: string; readonly result: string; readonly count: number }

/** Contacts by type and result, those with people apart from those between institutions (reference §4.2.10). */
export const contactsOf = (counted: readonly ContactGroup[], known: readonly ListedItem[]): Contacts => {
  const linesAt = (place: ContactPlace): readonly ContactLine[] =>
    known
      .filter(({ key }) => contactPlaceOf(key) === place)
      .map(({ key, pl, en }) => {
        const mine = counted.filter(({ type }) => type === key)
        return { key, pl, en, count: sum(mine), results: resultsOf(mine) }
      })
      .filter(({ count }) => count > 0)
      .sort((one, other) => other.count - one.count)
  const groups = contactPlaces.flatMap(place => {
    if (place === 'between') return []
    const lines = linesAt(place)
    return lines.length === 0 ? [] : [{ place, count: sum(lines), lines }]
  })
  const between = linesAt('between')
  const withPeople = counted.filter(({ type }) => contactPlaceOf(type) !== 'between')
  const total = sum(withPeople)
  return {
    groups,
    total: { count: total, results: resultsOf(withPeople) },
    field: { count: groups.find(({ place }) => place === 'field')?.count ?? 0, of: total },
    between: { count: sum(between), lines: between },
  }
}

const resultsOf = (counted: readonly ContactGroup[]): ContactResultCounts => {
  const results: Record<string, number> = {}
  for (const { result, count } of counted) results[result] = (results[result] ?? 0) + count
  return results
}

const sum = (groups: readonly { readonly count: number }[]): number =>
  groups.reduce((all, { count }) => all + count, 0)
