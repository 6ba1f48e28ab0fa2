import { type HandoffStep, handoffSteps, type TakenStep } from '#domain/handoff-slip.ts'
import type { EventId, ReferralId } from '#domain/ids.ts'
import { type Instant, instant } from '#domain/time.ts'
import { isCoordinator, isPartyWorker, type Worker } from '#domain/worker.ts'
import { type ReadDb, readStatement } from '../database.ts'

export type RecordedStep = TakenStep & { readonly id: EventId }

const types = `(${handoffSteps.map(type => `'${type}'`).join(', ')})`

/** What was taken back is no step any more: nobody but its author ever saw it. */
const stepsSql = `SELECT id, type, happened_at AS at FROM events
  WHERE aggregate = @aggregate AND type IN ${types} AND id NOT IN (
    SELECT payload ->> '$.undone' FROM events WHERE aggregate = @aggregate AND type = 'StepUndone'
  ) ORDER BY position`

/** The steps of one referral that a printed slip can stand for, in the order in which they were recorded. */
export const handoffStepsOf = (db: ReadDb, referralId: ReferralId): readonly RecordedStep[] =>
  readStatement<{ id: EventId; type: HandoffStep; at: number }>(db, stepsSql)
    .all({ aggregate: `referral:${referralId}` })
    .map(({ id, type, at }) => ({ id, type, at: instant(at) }))

export type CodedStep = { readonly referralId: ReferralId; readonly id: EventId }

const page = 400

/**
 * The steps of the referrals that this worker may see and that moved since a moment, page by page, those that moved
 * last first: a slip is asked after while it is fresh, so the first pages nearly always end the search.
 */
export function* visibleSteps(db: ReadDb, worker: Worker, since: Instant): Generator<readonly CodedStep[]> {
  for (const side of sidesOf(worker)) {
    for (let offset = 0; ; offset += page) {
      const input = { institution: worker.institution, since, offset, page }
      const found = readStatement<{ id: ReferralId }>(db, movedLast(side)).all(input)
      yield found.flatMap(({ id }) => handoffStepsOf(db, id).map(step => ({ referralId: id, id: step.id })))
      if (found.length < page) break
    }
  }
}

type Side = 'sender' | 'receiver' | 'network'

const sidesOf = (worker: Worker): readonly Side[] =>
  isCoordinator(worker) ? ['network'] : isPartyWorker(worker) ? ['sender', 'receiver'] : []

const movedLast = (side: Side): string => {
  const [index, own] =
    side === 'network'
      ? ['referrals_changed', '']
      : [`referrals_${side}_changed`, `${side} = @institution AND`]
  return `SELECT id FROM referrals INDEXED BY ${index}
    WHERE ${own} changed_at >= @since AND sent_at IS NOT NULL ORDER BY changed_at DESC LIMIT @page OFFSET @offset`
}
