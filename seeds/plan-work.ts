import { OutcomeKey } from '#domain/code-lists.ts'
import { dueAfter } from '#domain/deadline.ts'
import type { WorkerCode } from '#domain/ids.ts'
import { addDays, type Instant, instant, localDay, localDayOf, localTimeOf } from '#domain/time.ts'
import { addWorkingDays } from '#domain/working-calendar.ts'
import { coordinator, handoverOf, isGone, isLead, leadOf, workerFor } from './azory-staff.ts'
import {
  carryOnReasons,
  contactEscalations,
  deadlineReasons,
  feedbackOf,
  holdReasons,
  notes,
  remarks,
  withdrawals,
} from './azory-texts.ts'
import type { SentLeg, World } from './leg.ts'
import { afterDays, afterWork, dayOfWork, isClosed, later } from './office-time.ts'
import type { Pen } from './pen.ts'
import { type Attempt, planContacts } from './plan-contacts.ts'
import { closingsOf } from './plan-waiting.ts'
import { promiseOn } from './receiver-behaviour.ts'

/** How the work ended: closed, or over in another way (withdrawn on request). */
export type Worked = { readonly kind: 'closed'; readonly at: Instant } | { readonly kind: 'over' }

type Deed = { readonly at: Instant; readonly write: (at: Instant) => void }

/** Plans a referral from its acceptance to its end. */
export const planWork = (world: World, leg: SentLeg, pen: Pen, at: Instant): Worked => {
  const { random, packs } = world
  const closed = closingsOf(leg.to, leg.urgency)
  const promise = promiseOn(leg.to, leg.urgency, localDayOf(at))
  let lead = workerFor(leg.to, leg.need, at, random)
  const outcome = outcomeOf(world, leg)
  const contactBy = dueAfter(at, promise.firstContact)
  const attempts = planContacts(world, leg, at, promise.firstContact, outcome)
  const acceptedAt = pen.write(at, lead, 'acceptReferral', {
    leadWorker: lead,
    plannedContactOn: localDayOf(attempts.firstAt),
  })
  const days = leg.closeMedianDays * random.logNormal(0.74, 0.65)
  const lastAttempt = attempts.list.at(-1)?.at ?? acceptedAt
  let closesAt = afterDays(acceptedAt, days, random, closed)
  if (closesAt <= lastAttempt) closesAt = afterWork(lastAttempt, random.between(20, 400), closed)

  const deeds: Deed[] = attempts.list.map(attempt => contactDeed(attempt, () => lead, pen))
  const between = (): Instant => {
    const days = (closesAt - acceptedAt) / 86_400_000
    return afterWork(afterDays(acceptedAt, days * random.between(0.1, 0.8), random, closed), 1)
  }
  if (random.chance(0.42)) {
    const shared = random.chance(0.75)
    deeds.push({
      at: between(),
      write: when =>
        pen.write(when, shared && random.chance(0.3) ? leg.sender : lead, 'addNote', {
          text: random.pick(notes),
          shared,
        }),
    })
  }
  if (packs.ownerChanged() && leg.to !== 'mowis') {
    deeds.push({ at: between(), write: when => assign(other(world, leg, lead, when), when) })
  }
  const handover = handoverOf(lead)
  if (handover !== undefined && handover > acceptedAt) {
    deeds.push({
      at: later(handover, random.between(0, 240)),
      write: when => {
        if (isGone(lead, when)) assign(other(world, leg, lead, when), when)
      },
    })
  }
  const movedAt = afterWork(acceptedAt, dayOfWork * random.between(0.2, 0.8))
  if (random.chance(0.03) && attempts.reachedAt > contactBy && movedAt < contactBy) {
    deeds.push({
      at: movedAt,
      write: when =>
        pen.write(when, lead, 'moveDeadline', {
          dueOn: localDay(addWorkingDays(localTimeOf(contactBy).day, random.whole(2, 5))),
          reason: random.pick(deadlineReasons),
        }),
    })
  }
  const overdueAt = afterWork(later(contactBy, 1), random.between(20, 200))
  if (overdueAt < attempts.reachedAt && overdueAt < closesAt) {
    const as = random.chance(0.5) ? leg.sender : coordinator
    deeds.push({
      at: overdueAt,
      write: when => pen.escalate(when, as, random.pick(contactEscalations)),
    })
  }
  const requestedAt = packs.withdrawalRequested() ? between() : undefined

  const hold = packs.held() || outcome === 'waiting_list' ? random.whole(7, 28) : 0
  const holdAt = hold > 0 ? between() : instant(Number.MAX_SAFE_INTEGER)
  const resumeOn = addDays(localDayOf(holdAt < closesAt ? holdAt : acceptedAt), hold)
  const resumedAt = afterDays(holdAt < closesAt ? holdAt : acceptedAt, Math.max(1, hold), random)

  const assign = (worker: WorkerCode, when: Instant): void => {
    if (worker === lead) return
    pen.write(when, leadOf(leg.to), 'assignWorker', { worker })
    lead = worker
  }

  let held = false
  const closing = holdAt < closesAt ? afterHold(closesAt, holdAt, resumedAt) : closesAt
  for (const deed of deeds.toSorted((left, right) => left.at - right.at)) {
    if (!held && holdAt < deed.at && holdAt < closesAt)
      held = pause(world, pen, lead, holdAt, resumeOn, resumedAt)
    const when = held ? afterHold(deed.at, holdAt, resumedAt) : deed.at
    if (requestedAt !== undefined && requestedAt < when && !held) {
      const ended = withdrawalAsked(world, leg, pen, lead, requestedAt)
      if (ended) return { kind: 'over' }
      break
    }
    if (when < closing) deed.write(when)
  }
  if (!held && holdAt < closesAt) held = pause(world, pen, lead, holdAt, resumeOn, resumedAt)
  return close(world, leg, pen, lead, outcome, closing)
}

/** What was meant for the time of the pause happens that much later. */
const afterHold = (at: Instant, heldAt: Instant, resumedAt: Instant): Instant => {
  const moved = instant(at + (resumedAt - heldAt))
  return afterWork(moved, 1)
}

const pause = (
  { random }: World,
  pen: Pen,
  lead: WorkerCode,
  at: Instant,
  resumeOn: ReturnType<typeof localDayOf>,
  resumedAt: Instant,
): true => {
  const heldAt = pen.write(at, lead, 'holdReferral', { reason: random.pick(holdReasons), resumeOn })
  pen.write(instant(Math.max(resumedAt, heldAt + 60_000)), lead, 'resumeReferral', {})
  return true
}

const contactDeed = (attempt: Attempt, lead: () => WorkerCode, pen: Pen): Deed => ({
  at: attempt.at,
  write: when =>
    pen.write(when, lead(), 'recordContact', {
      contactType: attempt.contactType,
      result: attempt.result,
      note: attempt.note,
    }),
})

const other = ({ random }: World, leg: SentLeg, lead: WorkerCode, at: Instant): WorkerCode => {
  for (let tries = 0; tries < 6; tries += 1) {
    const worker = workerFor(leg.to, leg.need, at, random)
    if (worker !== lead) return worker
  }
  return leadOf(leg.to)
}

const withdrawalAsked = (world: World, leg: SentLeg, pen: Pen, lead: WorkerCode, at: Instant): boolean => {
  const { random } = world
  const asked = pen.write(at, leg.sender, 'requestWithdrawal', { reason: random.pick(withdrawals) })
  const agree = random.chance(0.55)
  pen.write(
    afterWork(asked, random.between(60, 900), day => isClosed(leg.to, day)),
    lead,
    'answerWithdrawal',
    {
      agree,
      reason: agree ? '' : random.pick(carryOnReasons),
    },
  )
  return agree
}

const close = (
  world: World,
  leg: SentLeg,
  pen: Pen,
  lead: WorkerCode,
  planned: OutcomeKey,
  at: Instant,
): Worked => {
  const { random } = world
  const say = (outcome: OutcomeKey) => ({ outcome, feedback: feedbackOf(outcome) })
  const closedAt = pen.write(at, lead, 'closeReferral', say(planned))
  const proposed = (planned === 'not_eligible' || planned === 'no_capacity') && !isLead(lead)
  if (!proposed) return { kind: 'closed', at: closedAt }
  const looked = afterWork(closedAt, random.between(40, 600))
  if (random.chance(0.2)) {
    const sentBack = pen.write(looked, leadOf(leg.to), 'sendBackProposal', { remark: random.pick(remarks) })
    const again = afterWork(sentBack, random.between(200, 1500))
    return { kind: 'closed', at: pen.write(again, lead, 'closeReferral', say(OutcomeKey.parse('partial'))) }
  }
  return { kind: 'closed', at: pen.write(looked, leadOf(leg.to), 'approveProposal', {}) }
}

const outcomeShares: readonly (readonly [string | null, number])[] = [
  [null, 62],
  ['partial', 9],
  ['no_contact', 6],
  ['person_declined', 6],
  ['info_only', 5],
  ['need_met_elsewhere', 4],
  ['not_eligible', 3],
  ['no_capacity', 2],
  ['waiting_list', 2],
  ['moved_away', 1],
]

const outcomeOf = ({ random }: World, leg: SentLeg): OutcomeKey => {
  const drawn = random.weighted(outcomeShares)
  return drawn === null || leg.resident === null ? leg.usualOutcome : OutcomeKey.parse(drawn)
}
