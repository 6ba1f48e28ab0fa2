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

/** So many referrals are looked through at most, so that asking costs the same in a network of any size. */
const most = 400

/**
 * The steps of the referrals that this worker may see and that moved since a moment, a side at a time: the 400 that
 * moved last, of a party 200 sent and 200 received. Steps that were taken back are among them; whoever finds one by
 * its code asks the referral itself.
 */
export function* recentSteps(db: ReadDb, worker: Worker, since: Instant): Generator<readonly CodedStep[]> {
  const sides = sidesOf(worker)
  for (const side of sides) {
    const input = { institution: worker.institution, since, most: most / sides.length }
    const moved = readStatement<{ id: ReferralId }>(db, movedLast(side)).all(input)
    yield moved.flatMap(({ id: referralId }) =>
      readStatement<{ id: EventId }>(db, everyStepSql)
        .all(`referral:${referralId}`)
        .map(({ id }) => ({ referralId, id })),
    )
  }
}

const everyStepSql = `SELECT id FROM events WHERE aggregate = ? AND type IN ${types}`

type Side = 'sender' | 'receiver' | 'network'

const sidesOf = (worker: Worker): readonly Side[] =>
  isCoordinator(worker) ? ['network'] : isPartyWorker(worker) ? ['sender', 'receiver'] : []

const movedLast = (side: Side): string => {
  const [index, own] =
    side === 'network'
      ? ['referrals_changed', '']
      : [`referrals_${side}_changed`, `${side} = @institution AND`]
  return `SELECT id FROM referrals INDEXED BY ${index}
    WHERE ${own} changed_at >= @since AND sent_at IS NOT NULL ORDER BY changed_at DESC LIMIT @most`
}
