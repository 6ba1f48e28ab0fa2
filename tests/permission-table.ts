import type { ContractCall } from '#domain/contract.ts'
import { directoryLines } from './permission/directory-lines.ts'
import { importLines } from './permission/import-lines.ts'
import type { Line } from './permission/line.ts'
import { matrixLines } from './permission/matrix-lines.ts'
import { meetingLines } from './permission/meeting-lines.ts'
import { networkLines } from './permission/network-lines.ts'
import { ownLines } from './permission/own-lines.ts'
import { placeIssueLines } from './permission/place-issue-lines.ts'
import { queryLines } from './permission/query-lines.ts'
import { referralLines } from './permission/referral-lines.ts'
import { reportLines } from './permission/report-lines.ts'
import { reviewLines } from './permission/review-lines.ts'
import { rulesLines } from './permission/rules-lines.ts'
import { workerLines } from './permission/worker-lines.ts'

/**
 * Every call of the contract and who may make it; `permission/line.ts` says how a line reads. A new call without a
 * line does not compile: write it into the lines of its area, or begin `permission/<area>-lines.ts`, and spread it here.
 */
export const permissionTable: { readonly [N in ContractCall]: Line<N> } = {
  ...queryLines,
  ...ownLines,
  ...referralLines,
  ...reviewLines,
  ...importLines,
  ...placeIssueLines,
  ...meetingLines,
  ...reportLines,
  ...networkLines,
  ...rulesLines,
  ...directoryLines,
  ...matrixLines,
  ...workerLines,
}
