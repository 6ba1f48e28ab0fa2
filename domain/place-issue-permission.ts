import { awaitsAnswerSeen, type PlaceIssue, type PlaceIssueStatus } from './place-issue.ts'
import type { PermissionRule, Refusal } from './refusal.ts'
import { err, ok, type Result } from './result.ts'
import type { Instant } from './time.ts'
import { isCoordinator, isPartyWorker, type Worker } from './worker.ts'

/** Every step that a worker can take with a place issue. The names are those of the calls. */
export const placeIssueActions = [
  'takePlaceIssue',
  'resolvePlaceIssue',
  'declinePlaceIssue',
  'confirmPlaceIssue',
  'dropPlaceIssue',
  'notePlaceIssue',
] as const
export type PlaceIssueAction = (typeof placeIssueActions)[number]

type Rule = { readonly from: readonly PlaceIssueStatus[]; readonly rule: PermissionRule }

const open = ['reported', 'taken'] as const

const rules: Readonly<Record<PlaceIssueAction, Rule>> = {
  takePlaceIssue: { from: ['reported'], rule: 'place_receiver' },
  resolvePlaceIssue: { from: open, rule: 'place_receiver' },
  declinePlaceIssue: { from: open, rule: 'place_receiver' },
  confirmPlaceIssue: { from: ['resolved', 'declined'], rule: 'place_reporter' },
  dropPlaceIssue: { from: open, rule: 'place_reporter' },
  notePlaceIssue: { from: [...open, 'resolved', 'declined', 'dropped'], rule: 'place_party' },
}

/** Who takes a step with a place issue, and when. */
export type PlaceIssueDeciding = {
  readonly by: Worker
  readonly at: Instant
  /**
   * Nobody of the receiver works in this network (ZZM): then whoever reported writes down what the receiver said.
   * Without this, such a matter could never move.
   */
  readonly receiverIsAbsent: boolean
}

/**
 * Place issues hold nothing of a person, so everyone at an institution of the network sees all of them: nobody
 * reports the same lamp twice. The coordinator reads and notes; whoever sees figures only sees none.
 */
export const seesPlaceIssues = (worker: Worker): boolean => isPartyWorker(worker) || isCoordinator(worker)

/** Speaks for the receiver: its own worker, or the reporter of a matter whose receiver is not here. */
export const answersFor = (issue: PlaceIssue, { by, receiverIsAbsent }: PlaceIssueDeciding): boolean =>
  isPartyWorker(by) && (by.institution === issue.to || (receiverIsAbsent && by.institution === issue.from))

/** Whether this worker may take this step now; refuses with who may, or with the state. */
export const permitPlaceIssue = (
  action: PlaceIssueAction,
  issue: PlaceIssue,
  deciding: PlaceIssueDeciding,
): Result<void, Refusal> => {
  const { from, rule } = rules[action]
  if (!mayBy(rule, issue, deciding)) return err({ type: 'NotPermitted', rule })
  if (!from.includes(issue.status)) return err({ type: 'PlaceIssueInState', status: issue.status })
  if (deciding.at < issue.changedAt) return err({ type: 'EarlierThanLast', lastAt: issue.changedAt })
  if (action === 'confirmPlaceIssue' && !awaitsAnswerSeen(issue)) return err({ type: 'NothingToSee' })
  return ok(undefined)
}

/** The steps that this worker may take now. */
export const allowedPlaceIssueActions = (
  issue: PlaceIssue,
  deciding: PlaceIssueDeciding,
): readonly PlaceIssueAction[] =>
  placeIssueActions.filter(action => permitPlaceIssue(action, issue, deciding).ok)

const mayBy = (rule: PermissionRule, issue: PlaceIssue, deciding: PlaceIssueDeciding): boolean => {
  const { by } = deciding
  if (rule === 'place_receiver') return answersFor(issue, deciding)
  if (rule === 'place_reporter') return isPartyWorker(by) && by.institution === issue.from
  return (
    isCoordinator(by) || (isPartyWorker(by) && (by.institution === issue.from || by.institution === issue.to))
  )
}
