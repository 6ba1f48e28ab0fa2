import { declinePlaceIssue as decide } from '#domain/decide-place-issue.ts'
import type { UseCase } from './acting.ts'
import { stepAtPlace } from './acting-on-place.ts'

export const declinePlaceIssue: UseCase<'declinePlaceIssue'> = (acting, { placeIssueId, ...input }) =>
  stepAtPlace(acting, placeIssueId, (issue, deciding) => decide(issue, input, deciding))
