import type { ListedReferral } from '#domain/answers.ts'
import type { ListQuestion } from '#domain/contract.ts'
import { call } from '../../api/client.ts'
import { type ListPages, useListPages } from '../../api/use-list-pages.ts'

/** The referrals that answer a question, around those on screen. */
export const useReferralPages = (
  question: ListQuestion,
  first: number,
  last: number,
): ListPages<ListedReferral> =>
  useListPages(
    (offset, limit) => {
      const input = { ...question, offset, limit }
      return { queryKey: ['listReferrals', input], queryFn: () => call('listReferrals', input) }
    },
    first,
    last,
  )
