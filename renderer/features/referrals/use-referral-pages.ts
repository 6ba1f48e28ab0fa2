import { useQueries } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { ReferralRow } from '#domain/answers.ts'
import type { Input, ListQuestion } from '#domain/contract.ts'
import { call } from '../../api/client.ts'
import { useCall } from '../../api/use-call.ts'

const pageSize = 100

export type ReferralPages = {
  /** Undefined until the first answer. */
  readonly total: number | undefined
  /** The row at a place of the whole list, when its page is here. */
  readonly rowAt: (place: number) => ReferralRow | undefined
}

/** The rows around what is on screen, read a hundred at a time; the rest of the list is only a number. */
export function useReferralPages(question: ListQuestion, first: number, last: number): ReferralPages {
  const inputOf = (page: number): Input<'listReferrals'> => ({
    ...question,
    offset: page * pageSize,
    limit: pageSize,
  })
  const { value: head } = useCall('listReferrals', inputOf(0), { keepPrevious: true })
  const from = Math.max(1, Math.floor(first / pageSize))
  const to = Math.floor(Math.max(first, last) / pageSize)
  const numbers = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index)
  const later = useQueries({
    queries: numbers.map(page => {
      const input = inputOf(page)
      return {
        queryKey: ['listReferrals', input],
        queryFn: () => call('listReferrals', input),
        throwOnError: true,
      }
    }),
  })
  const rowAt = useCallback(
    (place: number): ReferralRow | undefined => {
      const page = Math.floor(place / pageSize)
      if (page === 0) return head?.rows[place]
      const reply = later[page - from]?.data
      return reply?.ok === true ? reply.value.rows[place % pageSize] : undefined
    },
    [head, later, from],
  )
  return { total: head?.total, rowAt }
}
