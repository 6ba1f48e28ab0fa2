import { confirmPlaceIssue as decide } from '#domain/decide-place-issue.ts'
import type { UseCase } from './acting.ts'
import { stepAtPlace } from './acting-on-place.ts'

export const confirmPlaceIssue: UseCase<'confirmPlaceIssue'> = (acting, { placeIssueId }) =>
  stepAtPlace(acting, placeIssueId, decide)
