import type { WriteDb } from '#db/database.ts'
import { inTransaction } from '#db/database.ts'
import { eventsOfReferral } from '#db/referral-log.ts'
import { appendEvents, type EventLog } from '#db/stores/event-store.ts'
import { applyNetworkEvent } from '#db/stores/network-store.ts'
import { findReferral, removeReferral, saveReferral } from '#db/stores/referral-store.ts'
import type { ConfirmedWarning } from '#domain/confirmation.ts'
import type { Answer, ContractCall, Input } from '#domain/contract.ts'
import type { Decided, Deciding } from '#domain/deciding.ts'
import { evolve } from '#domain/evolve.ts'
import { foldReferral } from '#domain/fold-referral.ts'
import type { HandoffCode } from '#domain/handoff-code.ts'
import type { EventId, ReferralId } from '#domain/ids.ts'
import { isAboutInstitution, type NewNetworkEvent } from '#domain/network-events.ts'
import { accessTo } from '#domain/permission.ts'
import type { Referral } from '#domain/referral.ts'
import type { NewReferralEvent } from '#domain/referral-events.ts'
import type { Refusal } from '#domain/refusal.ts'
import { err, ok, type Result } from '#domain/result.ts'
import type { Instant } from '#domain/time.ts'
import type { Worker } from '#domain/worker.ts'

/** Who writes into which log at which moment. */
export type Writing = {
  readonly db: WriteDb
  readonly log: EventLog
  readonly by: Worker
  readonly at: Instant
  /** Warnings of the guard that the writer answered; they go into the log with what was written. */
  readonly confirmed?: readonly ConfirmedWarning[]
}

/** A worker acting in an open vault at a moment: all that a use-case may reach. */
export type Acting = Writing & {
  /** The codes on handoff slips; made in the vault process, where the key is. */
  readonly handoffCoder: (steps: readonly EventId[]) => readonly HandoffCode[]
}

/** One call of the contract, done: synchronous, in one transaction, its refusals those of the contract. */
export type UseCase<N extends ContractCall> = (acting: Acting, input: Input<N>) => Answer<N>

/**
 * The way of every step of a referral: load, decide, append, evolve, save, in one transaction. A referral that
 * this worker may not see is not there.
 */
export const step = (
  acting: Acting,
  referralId: ReferralId,
  decide: (referral: Referral, deciding: Deciding) => Decided,
): Result<{ readonly referralId: ReferralId; readonly step: EventId }, Refusal> =>
  inTransaction(acting.db, () => {
    const referral = loadVisible(acting, referralId)
    if (!referral.ok) return referral
    const decided = decide(referral.value, acting)
    return decided.ok ? ok({ referralId, step: record(acting, decided.value) }) : decided
  })

/** The referral, if this worker may see anything of it. */
export const loadVisible = ({ db, by }: Writing, referralId: ReferralId): Result<Referral, Refusal> => {
  const referral = findReferral(db, referralId)
  return referral === undefined || accessTo(referral, by) === 'none'
    ? err({ type: 'NotFound', what: 'referral' })
    : ok(referral)
}

/**
 * Appends decided facts and saves what they make of their referrals, inside the caller's transaction. Answers the
 * number of the first one: it is the step, what comes with it are its consequences.
 */
export const record = (acting: Writing, events: readonly NewReferralEvent[]): EventId => {
  let first: EventId | undefined
  for (const event of [...events, ...warningsOf(acting, events)]) {
    const id = recordOne(acting, event)
    first ??= id
  }
  if (first === undefined) throw new Error('a step without any fact')
  return first
}

const recordOne = ({ db, log, by, at }: Writing, event: NewReferralEvent): EventId => {
  const was = findReferral(db, event.referralId)
  const { referral, effect } = evolve(was, { ...event, actor: by.code, happenedAt: at })
  if (!effect) throw new Error(`${event.type} was decided but has no effect`)
  const chainId = referral?.chainId ?? was?.chainId
  if (chainId === undefined) throw new Error(`${event.type} belongs to no chain`)
  const [recorded] = appendEvents(db, log, { actor: by.code, recordedAt: at }, [
    {
      type: event.type,
      version: 1,
      aggregate: `referral:${event.referralId}`,
      payload: event.payload,
      happenedAt: at,
      chainId,
    },
  ])
  if (recorded === undefined) throw new Error(`${event.type} was not appended`)
  if (event.type === 'StepSeen') return recorded.id
  const after = event.type === 'StepUndone' ? foldReferral(eventsOfReferral(db, event.referralId)) : referral
  if (after === undefined) removeReferral(db, event.referralId)
  else saveReferral(db, after)
  return recorded.id
}

/** The answered warnings, on the referral that the step is about. A draft that is saved again repeats none. */
const warningsOf = (
  { db, confirmed = [] }: Writing,
  [event]: readonly NewReferralEvent[],
): readonly NewReferralEvent[] => {
  if (event === undefined || confirmed.length === 0) return []
  const { referralId } = event
  const was = findReferral(db, referralId)
  return confirmed
    .filter(({ field }) => {
      const name = field.split('.').at(-1) ?? field
      return (
        event.type !== 'ReferralDrafted' || Reflect.get(was ?? {}, name) !== Reflect.get(event.payload, name)
      )
    })
    .map(payload => ({ type: 'WarningConfirmed', referralId, payload }))
}

/** Appends a fact about the network or a resident code and folds it into its tables. */
export const recordNetworkEvent = (
  { db, log, by, at }: Writing,
  event: NewNetworkEvent,
  aggregate: 'network' | 'rules' | `resident:${string}` | `institution:${string}` = isAboutInstitution(event)
    ? `institution:${event.payload.institution}`
    : 'network',
): void => {
  appendEvents(db, log, { actor: by.code, recordedAt: at }, [
    { type: event.type, version: 1, aggregate, payload: event.payload, happenedAt: at },
  ])
  applyNetworkEvent(db, { ...event, actor: by.code, happenedAt: at })
}
