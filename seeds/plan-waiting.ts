import { type Urgency, urgencies } from '#domain/code-lists.ts'
import { dueAfter, dueAfterPause, waitedWorkingDays } from '#domain/deadline.ts'
import type { InstitutionKey, WorkerCode } from '#domain/ids.ts'
import { type DayNumber, type Instant, instant, localDayOf } from '#domain/time.ts'
import { typicalFlows } from '#domain/typical-flows.ts'
import { returnTexts } from './azory-data.ts'
import { coordinator, isLead, leadOf, workerFor } from './azory-staff.ts'
import {
  completions,
  escalationReasons,
  justificationOf,
  nextStepOf,
  redirections,
  remarks,
  urgencyReasons,
  voidReasons,
  withdrawals,
} from './azory-texts.ts'
import type { SentLeg, World } from './leg.ts'
import { afterWork, type ClosedOn, dayOfWork, isClosed, later, slownessOn } from './office-time.ts'
import { type Pen, penFor } from './pen.ts'
import { type DecisionKind, promiseOn } from './receiver-behaviour.ts'

/** How the wait for a decision ended. */
export type Waited =
  | { readonly kind: 'accept'; readonly at: Instant; readonly urgency: Urgency; readonly pen: Pen }
  | { readonly kind: 'refused'; readonly at: Instant; readonly pen: Pen }
  | {
      readonly kind: 'redirected'
      readonly at: Instant
      readonly to: InstitutionKey
      readonly child: number
      readonly urgency: Urgency
      readonly pen: Pen
    }
  | { readonly kind: 'over' }

/** Urgent matters have a substitute while an institution is closed; the others wait. */
export const closingsOf = (institution: InstitutionKey, urgency: Urgency): ClosedOn =>
  urgency === 'urgent' || urgency === 'immediate'
    ? () => false
    : (day: DayNumber) => isClosed(institution, day)

/** Plans a referral from its sending until someone accepts it or it ends without that. */
export const planWaiting = (world: World, leg: SentLeg): Waited => {
  const { random, packs } = world
  const pen = penFor(world.push, leg.key, leg.sentAt)
  const receiver = world.receivers(leg.to)
  // Every other matter finds a substitute in the days of closing.
  const closed = random.chance(0.55) ? () => false : closingsOf(leg.to, leg.urgency)
  const by = workerFor(leg.to, leg.need, leg.sentAt, random)
  const wait = receiver.decisionDays(leg.urgency) * slownessOn(leg.sentAt) * dayOfWork
  const decidesAt = afterWork(leg.sentAt, wait, closed)

  if (packs.voided()) {
    const lead = random.chance(0.7) ? leadOf(leg.from) : coordinator
    pen.write(afterWork(leg.sentAt, random.between(10, 200)), lead, 'voidReferral', {
      justification: random.pick(voidReasons),
    })
    return { kind: 'over' }
  }
  if (random.chance(0.85)) {
    const share = Math.min(wait * random.between(0.08, 0.5), 2 * dayOfWork)
    pen.write(afterWork(leg.sentAt, share, closed), by, 'acknowledgeReferral', {})
  }
  if (packs.withdrawn()) {
    const at = afterWork(leg.sentAt, wait * random.between(0.5, 0.9))
    pen.write(at, leg.sender, 'withdrawReferral', { reason: random.pick(withdrawals) })
    return { kind: 'over' }
  }
  const urgency = changedUrgency(world, leg, pen, wait)
  const day = localDayOf(leg.sentAt)
  escalate(world, leg, pen, dueAfter(leg.sentAt, promiseOn(leg.to, urgency, day).accept), decidesAt)
  return decide(world, { ...leg, urgency }, pen, { kind: receiver.decision(), at: decidesAt, by })
}

type Moment = { readonly kind: DecisionKind; readonly at: Instant; readonly by: WorkerCode }

const decide = (world: World, leg: SentLeg, pen: Pen, { kind, at, by }: Moment): Waited => {
  switch (kind) {
    case 'accept':
      return { kind, at, urgency: leg.urgency, pen }
    case 'return':
      return returned(world, leg, pen, at, by)
    case 'refuse':
      return refuse(world, leg, pen, at, by)
    case 'redirect':
      return redirect(world, leg, pen, at, by)
  }
}

const changedUrgency = ({ random, packs }: World, leg: SentLeg, pen: Pen, wait: number): Urgency => {
  if (!packs.urgencyChanged()) return leg.urgency
  const place = urgencies.indexOf(leg.urgency)
  const urgency = urgencies[random.chance(0.75) ? place + 1 : place - 1] ?? 'elevated'
  if (urgency === leg.urgency || urgency === 'immediate') return leg.urgency
  pen.write(afterWork(leg.sentAt, wait * random.between(0.2, 0.6)), leg.sender, 'changeUrgency', {
    urgency,
    reason: random.pick(urgencyReasons),
  })
  return urgency
}

/** Every matter past its deadline is escalated on the next working morning, if it still waits then. */
const escalate = ({ random }: World, leg: SentLeg, pen: Pen, due: Instant, until: Instant): void => {
  const at = afterWork(later(due, 1), random.between(20, 150))
  if (at >= until) return
  const as = random.chance(0.6) ? leg.sender : coordinator
  pen.escalate(at, as, random.pick(escalationReasons))
}

/** Sent back to be completed; most senders complete it within two days and it is then accepted. */
const returned = (world: World, leg: SentLeg, pen: Pen, at: Instant, by: WorkerCode): Waited => {
  const { random } = world
  const closed = closingsOf(leg.to, leg.urgency)
  let acceptBy = dueAfter(leg.sentAt, promiseOn(leg.to, leg.urgency, localDayOf(leg.sentAt)).accept)
  let asked = at
  for (const again of [random.chance(0.07), false]) {
    const [reason, missing] = random.pick(returnTexts)
    asked = pen.write(asked, by, 'returnReferral', { reason, missing })
    if (random.chance(0.1)) {
      const given = afterWork(asked, random.logNormal(3, 0.5) * dayOfWork)
      pen.write(given, leg.sender, 'withdrawReferral', { reason: random.pick(withdrawals) })
      return { kind: 'over' }
    }
    const wait = random.logNormal(1.1, 0.6) * dayOfWork
    const completed = pen.write(
      afterWork(asked, wait, day => isClosed(leg.from, day)),
      leg.sender,
      'completeReferral',
      {
        completion: random.pick(completions),
      },
    )
    acceptBy = dueAfterPause(acceptBy, waitedWorkingDays(asked, completed))
    const rest = world.receivers(leg.to).decisionDays(leg.urgency) * 0.5 * dayOfWork
    const next = afterWork(completed, Math.max(25, rest), closed)
    escalate(world, leg, pen, instant(Math.max(acceptBy, completed)), next)
    asked = next
    if (!again) break
  }
  return random.chance(0.05)
    ? refuse(world, leg, pen, asked, by)
    : { kind: 'accept', at: asked, urgency: leg.urgency, pen }
}

const refuse = (world: World, leg: SentLeg, pen: Pen, at: Instant, by: WorkerCode): Waited => {
  const { random } = world
  const reason = world.receivers(leg.to).refusalReason()
  const refusedAt = pen.write(at, by, 'refuseReferral', {
    reason,
    justification: justificationOf(reason),
    nextStep: nextStepOf(reason),
  })
  const needsSecondKey = (leg.urgency === 'urgent' || leg.urgency === 'immediate') && !isLead(by)
  if (!needsSecondKey) return { kind: 'refused', at: refusedAt, pen }
  const lead = leadOf(leg.to)
  const looked = afterWork(refusedAt, random.between(30, 300))
  if (random.chance(0.25)) {
    const sentBack = pen.write(looked, lead, 'sendBackProposal', { remark: random.pick(remarks) })
    return { kind: 'accept', at: afterWork(sentBack, random.between(20, 120)), urgency: leg.urgency, pen }
  }
  return { kind: 'refused', at: pen.write(looked, lead, 'approveProposal', {}), pen }
}

/** To another institution that its own referrals go to; where there is none, it is accepted after all. */
const redirect = (world: World, leg: SentLeg, pen: Pen, at: Instant, by: WorkerCode): Waited => {
  const { random } = world
  const targets = typicalFlows.filter(
    flow =>
      flow.from === leg.to &&
      flow.to !== leg.from &&
      (flow.to !== 'mowis' || leg.resident === null) &&
      !leg.chain.visited.has(flow.to),
  )
  if (targets.length === 0) return { kind: 'accept', at, urgency: leg.urgency, pen }
  const to = random.weighted(
    targets.map(flow => [flow.to, flow.share * (flow.need === leg.need ? 5 : 1)] as const),
  )
  const child = world.nextKey()
  const redirectedAt = pen.write(
    at,
    by,
    'redirectReferral',
    { to, information: random.pick(redirections) },
    { kind: 'child', key: child },
  )
  return { kind: 'redirected', at: redirectedAt, to, child, urgency: leg.urgency, pen }
}
