import { describe, expect, test } from 'vitest'
import { lastStep } from '#domain/fold-referral.ts'
import { EventId, InstitutionKey } from '#domain/ids.ts'
import type { ReferralAction } from '#domain/permission.ts'
import { isSent, type Referral } from '#domain/referral.ts'
import { type UndoableStep, undoableSteps } from '#domain/referral-events.ts'
import { type Instant, instant } from '#domain/time.ts'
import type { Worker } from '#domain/worker.ts'
import { aContent, type Choices, Relay, referralId, refused } from '../support/relay.ts'
import { coordinator, everyone, outreach, outreachLead, social, socialLead } from '../support/workers.ts'

const monday = Date.parse('2026-11-02T08:00:00Z')
const later = (hours: number): Instant => instant(monday + hours * 3_600_000)

type Taken = readonly [action: ReferralAction, by: Worker, choices?: Choices]

/** A referral of the streetworkers to MOPS, taken along the given steps, an hour between them. */
const along = (...steps: readonly Taken[]): { relay: Relay; id: Referral['id']; before: Referral } => {
  const relay = new Relay()
  const urgency = steps.some(([, , choices]) => choices?.urgency === 'urgent') ? 'urgent' : 'standard'
  const drafted = relay.draft(outreach, later(0), aContent({ urgency }))
  if (!drafted.ok) throw new Error(drafted.error.type)
  const { id } = drafted.value
  let before = relay.get(id)
  steps.forEach(([action, by, choices], place) => {
    before = relay.get(id)
    const done = relay.take(action, id, by, later(place + 1), choices)
    if (!done.ok) throw new Error(`${action}: ${done.error.type}`)
  })
  return { relay, id, before }
}
const now = later(48)

const lastOf = (relay: Relay, id: Referral['id']): EventId => {
  const step = lastStep(relay.eventsOf(id))
  if (step === undefined) throw new Error('no step')
  return step.id
}
const undoLast = (relay: Relay, id: Referral['id'], by: Worker, at = now) =>
  refused(relay.undo(id, lastOf(relay, id), by, at))

const send: Taken = ['sendReferral', outreach]
const accept: Taken = ['acceptReferral', social]
const urgent: Taken = ['sendReferral', outreach, { urgency: 'urgent' }]

/** Every step that can be taken back, by a way that ends with it. */
const ways: Readonly<Record<UndoableStep, readonly Taken[]>> = {
  ReferralSent: [send],
  ReferralAcknowledged: [send, ['acknowledgeReferral', social]],
  ReferralAccepted: [send, accept],
  ReferralReturned: [send, ['returnReferral', social]],
  ReferralCompleted: [send, ['returnReferral', social], ['completeReferral', outreach]],
  RefusalProposed: [urgent, ['refuseReferral', social]],
  ReferralRefused: [urgent, ['refuseReferral', social], ['approveProposal', socialLead]],
  ClosureProposed: [send, accept, ['closeReferral', social, { outcome: 'no_capacity' }]],
  ReferralClosed: [send, accept, ['closeReferral', social]],
  ProposalSentBack: [urgent, ['refuseReferral', social], ['sendBackProposal', socialLead]],
  ReferralRedirected: [send, ['redirectReferral', social]],
  ContactRecorded: [send, accept, ['recordContact', social]],
  ReferralHeld: [send, accept, ['holdReferral', social]],
  ReferralResumed: [send, accept, ['holdReferral', social], ['resumeReferral', social]],
  ReferralWithdrawn: [send, ['withdrawReferral', outreach]],
  WithdrawalRequested: [send, accept, ['requestWithdrawal', outreach]],
  WithdrawalDeclined: [
    send,
    accept,
    ['requestWithdrawal', outreach],
    ['answerWithdrawal', social, { agree: false }],
  ],
  OutcomeSeen: [send, accept, ['closeReferral', social], ['confirmOutcome', outreach]],
  NoteAdded: [send, ['addNote', social]],
  WorkerAssigned: [send, accept, ['assignWorker', socialLead]],
  UrgencyChanged: [send, ['changeUrgency', outreach, { urgency: 'elevated' }]],
  DeadlineMoved: [send, ['moveDeadline', social]],
  ReferralEscalated: [send, ['escalateReferral', social]],
  ReferralReminded: [send, ['remindReferral', outreach]],
}

/** Whom a look of the other side does not concern: proposals are a matter of the receiver alone. */
const inside: readonly UndoableStep[] = ['RefusalProposed', 'ClosureProposed', 'ProposalSentBack']

describe.each(undoableSteps)('%s', type => {
  const steps = ways[type]
  const author = steps.at(-1)?.[1] ?? social
  const other = author.institution === outreach.institution ? social : outreach

  test('its author takes it back, and the state is bit for bit the one before it', () => {
    const { relay, id, before } = along(...steps)
    expect(lastStep(relay.eventsOf(id))?.type).toBe(type)
    expect(relay.undoable(id, author, now)).toEqual({ step: lastOf(relay, id), type })
    expect(undoLast(relay, id, author)).toBe('done')
    expect(relay.get(id)).toEqual(before)
    expect(relay.events.map(event => event.type)).toContain('StepUndone')
  })

  test('nobody else takes it back, of whatever institution and role', () => {
    const { relay, id } = along(...steps)
    const after = relay.get(id)
    for (const somebody of everyone.filter(worker => worker !== author)) {
      expect([somebody.code, undoLast(relay, id, somebody)]).toEqual([somebody.code, 'NotPermitted'])
      expect(relay.undoable(id, somebody, now)).toBeUndefined()
    }
    expect(relay.get(id)).toEqual(after)
  })

  test('once the other side has opened the referral it stays', () => {
    const { relay, id } = along(...steps)
    relay.look(id, other, later(40))
    const expected = inside.includes(type) ? 'done' : 'StepSeenBy'
    expect(undoLast(relay, id, author)).toBe(expected)
  })

  test('a look of the own colleagues hinders nothing', () => {
    const { relay, id } = along(...steps)
    for (const colleague of everyone.filter(({ institution }) => institution === author.institution)) {
      relay.look(id, colleague, later(40))
    }
    expect(undoLast(relay, id, author)).toBe('done')
  })
})

test('the refusal says who has seen the step and when', () => {
  const { relay, id } = along(send)
  relay.look(id, social, later(2))
  expect(relay.undo(id, lastOf(relay, id), outreach, now)).toEqual({
    ok: false,
    error: { type: 'StepSeenBy', institution: social.institution, at: later(2) },
  })
})

test('whoever acted on a step has seen it, whether they opened the page or not', () => {
  const { relay, id } = along(send)
  const sending = lastOf(relay, id)
  relay.take('acknowledgeReferral', id, social, later(2))
  expect(refused(relay.undo(id, sending, outreach, now))).toBe('StepSeenBy')
})

test('what was acted on stays seen, even when that answer is taken back', () => {
  const { relay, id } = along(send)
  const sending = lastOf(relay, id)
  relay.take('acknowledgeReferral', id, social, later(2))
  expect(undoLast(relay, id, social, later(3))).toBe('done')
  expect(refused(relay.undo(id, sending, outreach, now))).toBe('StepSeenBy')
})

test('a look is written down once, and again when there is something new to see', () => {
  const { relay, id } = along(send)
  const looks = () => relay.events.filter(({ type }) => type === 'StepSeen').length
  relay.look(id, social, later(2))
  relay.look(id, socialLead, later(3))
  relay.look(id, outreach, later(3))
  expect(looks()).toBe(1)
  relay.take('addNote', id, outreach, later(4))
  relay.look(id, social, later(5))
  expect(looks()).toBe(2)
})

test('what was taken back is nothing to see', () => {
  const { relay, id } = along(send, ['acknowledgeReferral', social])
  expect(undoLast(relay, id, social, later(5))).toBe('done')
  relay.look(id, outreach, later(6))
  expect(relay.events.filter(({ type }) => type === 'StepSeen')).toEqual([])
})

test('steps are taken back one after another, the last one first, each once', () => {
  const { relay, id } = along(send, accept, ['recordContact', social])
  const [, , acceptance, contact] = relay.eventsOf(id)
  if (acceptance === undefined || contact === undefined) throw new Error('not taken')
  expect(refused(relay.undo(id, acceptance.id, social, now))).toBe('StepFollowed')
  expect(refused(relay.undo(id, contact.id, social, now))).toBe('done')
  expect(refused(relay.undo(id, contact.id, social, now))).toBe('NothingToUndo')
  expect(refused(relay.undo(id, acceptance.id, social, now))).toBe('done')
  expect(relay.get(id)).toMatchObject({ status: 'sent', heldBy: 'sw', leadWorker: null })
})

test('a colleague who did something after it hinders it too', () => {
  const { relay, id } = along(send, accept)
  const acceptance = lastOf(relay, id)
  relay.take('addNote', id, socialLead, later(3))
  expect(refused(relay.undo(id, acceptance, social, now))).toBe('StepFollowed')
})

test('time alone hinders nothing, but nothing is taken back before it happened', () => {
  const { relay, id } = along(send)
  expect(undoLast(relay, id, outreach, later(0))).toBe('EarlierThanLast')
  expect(undoLast(relay, id, outreach, later(24 * 200))).toBe('done')
})

test('a redirect takes the untouched draft of the next leg with it; one that was written on or sent keeps it', () => {
  const redirected = () => {
    const { relay, id } = along(send, ['redirectReferral', social])
    const child = [...relay.referrals.values()].find(({ parentId }) => parentId === id)
    if (child === undefined) throw new Error('no next leg')
    return { relay, id, child }
  }
  const untouched = redirected()
  expect(undoLast(untouched.relay, untouched.id, social)).toBe('done')
  expect(untouched.relay.referrals.has(untouched.child.id)).toBe(false)
  const revised = redirected()
  revised.relay.take('reviseDraft', revised.child.id, social, later(5))
  expect(undoLast(revised.relay, revised.id, social)).toBe('StepFollowed')
  const sent = redirected()
  sent.relay.take('sendReferral', sent.child.id, social, later(5))
  expect(undoLast(sent.relay, sent.id, social)).toBe('StepFollowed')
  expect(isSent(sent.relay.get(sent.child.id))).toBe(true)
})

test('a sending on which a later leg of the chain counts stays', () => {
  const { relay, id } = along(send)
  const next = relay.draft(outreach, later(2), aContent({ to: InstitutionKey.parse('cas') }), relay.get(id))
  if (!next.ok) throw new Error(next.error.type)
  relay.take('sendReferral', next.value.id, outreach, later(3))
  expect(undoLast(relay, id, outreach)).toBe('StepFollowed')
  expect(undoLast(relay, next.value.id, outreach)).toBe('done')
  expect(undoLast(relay, id, outreach)).toBe('done')
})

test('an escalation is seen by the coordinator too; other steps only by the two sides', () => {
  const escalated = along(send, ['escalateReferral', outreach])
  escalated.relay.look(escalated.id, coordinator, later(5))
  expect(undoLast(escalated.relay, escalated.id, outreach)).toBe('StepSeenBy')
  const plain = along(send)
  plain.relay.look(plain.id, coordinator, later(5))
  expect(undoLast(plain.relay, plain.id, outreach)).toBe('done')
})

test('an internal note is taken back whoever opened the referral', () => {
  const { relay, id } = along(send)
  relay.take('addNote', id, outreach, later(2), { shared: false })
  relay.look(id, social, later(3))
  expect(undoLast(relay, id, outreach)).toBe('done')
})

test('a voided entry, a draft and a step that never was cannot be taken back', () => {
  const { relay, id } = along(send, ['voidReferral', outreachLead])
  expect(undoLast(relay, id, outreachLead)).toBe('NothingToUndo')
  const draft = along()
  expect(undoLast(draft.relay, draft.id, outreach)).toBe('NothingToUndo')
  expect(refused(draft.relay.undo(draft.id, EventId.parse(referralId(77)), outreach, now))).toBe(
    'NothingToUndo',
  )
})

test('after a step was taken back the referral goes on as if it had not been taken', () => {
  const { relay, id } = along(send, accept)
  undoLast(relay, id, social, later(3))
  expect(refused(relay.take('refuseReferral', id, social, later(4)))).toBe('done')
  expect(relay.get(id)).toMatchObject({ status: 'refused', acceptedAt: null, decision: 'refused' })
  expect(undoLast(relay, id, social, later(5))).toBe('done')
  expect(relay.get(id).status).toBe('sent')
})
