import { takePlaceIssue as decide } from '#domain/decide-place-issue.ts'
import type { UseCase } from './acting.ts'
import { stepAtPlace } from './acting-on-place.ts'

export const takePlaceIssue: UseCase<'takePlaceIssue'> = (acting, { placeIssueId, ...input }) =>
  stepAtPlace(acting, placeIssueId, (issue, deciding) => decide(issue, input, deciding))
