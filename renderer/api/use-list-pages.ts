import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { Result } from '#domain/result.ts'

const pageSize = 100

export type ListPages<Row> = {
  /** Undefined until the first answer. */
  readonly total: number | undefined
  /** The row at a place of the whole list, when its page is here. */
  readonly rowAt: (place: number) => Row | undefined
}

type ListAnswer<Row> = { readonly total: number; readonly rows: readonly Row[] }

/** The question for one page: the name of the call and its input as the key, and the call itself. */
export type PageQuestion<Row> = (
  offset: number,
  limit: number,
) => {
  readonly queryKey: readonly [string, unknown]
  readonly queryFn: () => Promise<Result<ListAnswer<Row>, unknown>>
}

/** The rows around what is on screen, read a hundred at a time; the rest of the list is only a number. */
export function useListPages<Row>(ask: PageQuestion<Row>, first: number, last: number): ListPages<Row> {
  const head = useQuery({ ...ask(0, pageSize), throwOnError: true, placeholderData: keepPreviousData }).data
  const from = Math.max(1, Math.floor(first / pageSize))
  const to = Math.floor(Math.max(first, last) / pageSize)
  const numbers = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index)
  const later = useQueries({
    queries: numbers.map(page => ({ ...ask(page * pageSize, pageSize), throwOnError: true })),
  })
  const list = head?.ok === true ? head.value : undefined
  const rowAt = useCallback(
    (place: number): Row | undefined => {
      const page = Math.floor(place / pageSize)
      if (page === 0) return list?.rows[place]
      const reply = later[page - from]?.data
      return reply?.ok === true ? reply.value.rows[place % pageSize] : undefined
    },
    [list, later, from],
  )
  return { total: list?.total, rowAt }
}
