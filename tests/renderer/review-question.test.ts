import { expect, test } from 'vitest'
import { NeedKey } from '#domain/code-lists.ts'
import { InstitutionKey, TeamKey } from '#domain/ids.ts'
import type { ReviewFilter } from '#domain/review-calls.ts'
import { hrefOf, placeOf } from '#renderer/app/routes.ts'
import {
  emptyReviewFilter,
  queryOfReview,
  reviewFilterOf,
} from '#renderer/features/review/review-question.ts'

const filter: ReviewFilter = {
  direction: 'in',
  statuses: ['sent', 'needs_info'],
  show: 'silent',
  team: TeamKey.parse('mops-r'),
  needs: [NeedKey.parse('food')],
  urgencies: ['urgent', 'immediate'],
  partners: [InstitutionKey.parse('cas')],
  inStateDays: 5,
}

test('the filter of the review stands in the address, and the way back finds the same board', () => {
  const { query } = placeOf(hrefOf('review', undefined, queryOfReview(filter)))
  expect(reviewFilterOf(query)).toEqual(filter)
  expect(queryOfReview(emptyReviewFilter)).toEqual({})
  expect(reviewFilterOf({})).toEqual(emptyReviewFilter)
})

test('an address typed by hand asks nothing that the review does not know', () => {
  const odd = { direction: 'up', statuses: 'closed,sent,x', show: 'none', needs: 'x', team: '', days: '-3' }
  expect(reviewFilterOf(odd)).toEqual({ ...emptyReviewFilter, statuses: ['sent'] })
})
