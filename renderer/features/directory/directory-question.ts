import type { DirectoryRow } from '#domain/directory-answers.ts'
import { hasWords } from '#domain/folded-words.ts'
import type { Query } from '../../app/routes.ts'
import type { Texts } from '../../text/polish.ts'

export const directorySorts = ['order', 'name', 'assured', 'services'] as const
export type DirectorySort = (typeof directorySorts)[number]
export type DirectoryQuestion = {
  readonly words: string
  readonly sort: DirectorySort
  readonly descending: boolean
}

/** What the address asks of the list; anything else asks for the whole of it in the order of the network. */
export const directoryQuestionOf = ({ words = '', sort, desc }: Query): DirectoryQuestion => ({
  words,
  sort: directorySorts.find(known => known === sort) ?? 'order',
  descending: desc === '1',
})

export const directoryQueryOf = ({ words, sort, descending }: DirectoryQuestion): Query => ({
  ...(words === '' ? {} : { words }),
  ...(sort === 'order' ? {} : { sort }),
  ...(descending ? { desc: '1' } : {}),
})

/** The institutions that fit, in the order asked for. */
export const askedRows = (
  t: Texts,
  rows: readonly DirectoryRow[],
  { words, sort, descending }: DirectoryQuestion,
): readonly DirectoryRow[] => {
  const found = rows.filter(({ names, key, takes }) =>
    hasWords(`${names.short} ${names.full} ${names.english} ${key} ${t.directory.takes[takes]}`, words),
  )
  const ordered = sort === 'order' ? [...found] : found.toSorted(orders[sort])
  return descending ? ordered.toReversed() : ordered
}

const orders: Readonly<
  Record<Exclude<DirectorySort, 'order'>, (one: DirectoryRow, other: DirectoryRow) => number>
> = {
  name: (one, other) => one.names.short.localeCompare(other.names.short, 'pl'),
  /** Longest ago first: whom to ask next. */
  assured: (one, other) => (one.capacity?.assuredOn ?? '').localeCompare(other.capacity?.assuredOn ?? ''),
  services: (one, other) => one.services - other.services,
}
