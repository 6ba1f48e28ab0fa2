import { handoffStepsOf } from '#db/queries/handoff-steps.ts'
import { findWorkerAlias, getNetwork } from '#db/stores/network-store.ts'
import { type HandoffSlip, nextStepOf } from '#domain/handoff-slip.ts'
import type { WorkerCode } from '#domain/ids.ts'
import { isRestricted } from '#domain/permission.ts'
import { isSent } from '#domain/referral.ts'
import { err, ok } from '#domain/result.ts'
import { isPartyWorker } from '#domain/worker.ts'
import { loadVisible, type UseCase } from './acting.ts'

/** What is printed to hand a referral over on paper or by telephone: for its two sides, once it was sent. */
export const handoffSlip: UseCase<'handoffSlip'> = (acting, { referralId }) => {
  const loaded = loadVisible(acting, referralId)
  if (!loaded.ok) return loaded
  const referral = loaded.value
  if (!isPartyWorker(acting.by)) return err({ type: 'NotPermitted', rule: 'party' })
  if (!isSent(referral) || referral.status === 'void')
    return err({ type: 'WrongState', status: referral.status })
  const { db, at, handoffCoder } = acting
  const step = handoffStepsOf(db, referralId).at(-1)
  const [code] = step === undefined ? [] : handoffCoder([step.id])
  if (step === undefined || code === undefined) throw new Error('a sent referral has no step')
  const { name: networkName, programme } = getNetwork(db)
  const named = (worker: WorkerCode) => ({ code: worker, alias: findWorkerAlias(db, worker) ?? worker })
  const slip: HandoffSlip = {
    networkName,
    programme,
    resident: referral.resident,
    from: referral.from,
    to: referral.to,
    need: isRestricted(referral) ? null : referral.need,
    urgency: referral.urgency,
    status: referral.status,
    sentAt: referral.sentAt,
    acceptBy: referral.acceptedAt === null && referral.endedAt === null ? referral.acceptBy : null,
    sentBy: named(referral.author),
    leadWorker: referral.leadWorker === null ? null : named(referral.leadWorker),
    nextStep: nextStepOf(referral),
    code,
    step: { type: step.type, at: step.at },
    printedAt: at,
  }
  return ok(slip)
}
