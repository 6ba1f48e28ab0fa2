import { reviewBoard as query } from '#db/queries/review-board.ts'
import { permitReview } from '#domain/permission.ts'
import { ok } from '#domain/result.ts'
import type { UseCase } from './acting.ts'

export const reviewBoard: UseCase<'reviewBoard'> = ({ db, by, at }, input) => {
  const permitted = permitReview(by)
  return permitted.ok ? ok(query(db, by, input, at)) : permitted
}
