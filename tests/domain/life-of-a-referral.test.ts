import { describe, expect, test } from 'vitest'
import { evolve, typesWithPassingTexts } from '#domain/evolve.ts'
import { InstitutionKey } from '#domain/ids.ts'
import type { ReferralAction } from '#domain/permission.ts'
import { isOverdue, isSent, type Referral, type Status, turnOf } from '#domain/referral.ts'
import { type ReferralEvent, referralTextFields } from '#domain/referral-events.ts'
import { addDays, dayNumberOf, type Instant, instant, instantAt, LocalDay, localDayOf } from '#domain/time.ts'
import { aContent, type Choices, Relay, refused } from '../support/relay.ts'
import {
  coordinator,
  everyone,
  outreach,
  outreachLead,
  senior,
  social,
  socialLead,
} from '../support/workers.ts'

const at = (day: string, time: string): Instant => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return instantAt(dayNumberOf(LocalDay.parse(day)), hours * 60 + minutes)
}
const monday = at('2026-11-02', '9:00')
const later = (hours: number): Instant => instant(monday + hours * 3_600_000)

/** A referral of the streetworkers to MOPS, taken along the given steps. */
const along = (
  steps: readonly ReferralAction[],
  choices: Choices = {},
): { relay: Relay; referral: Referral } => {
  const relay = new Relay()
  const content = aContent({ urgency: choices.urgency ?? 'standard' })
  const drafted = relay.draft(outreach, monday, content)
  if (!drafted.ok) throw new Error(drafted.error.type)
  const { id } = drafted.value
  steps.forEach((step, place) => {
    const by = senderSteps.has(step) ? outreach : secondKey.has(step) ? socialLead : social
    const done = relay.take(step, id, by, later(place + 1), choices)
    if (!done.ok) throw new Error(`${step}: ${done.error.type}`)
  })
  return { relay, referral: relay.get(id) }
}
const senderSteps = new Set<ReferralAction>([
  'sendReferral',
  'completeReferral',
  'withdrawReferral',
  'requestWithdrawal',
  'confirmOutcome',
  'changeUrgency',
])
const secondKey = new Set<ReferralAction>(['approveProposal', 'sendBackProposal'])

const ways: Readonly<Record<Status, readonly ReferralAction[]>> = {
  draft: [],
  sent: ['sendReferral'],
  acknowledged: ['sendReferral', 'acknowledgeReferral'],
  needs_info: ['sendReferral', 'returnReferral'],
  accepted: ['sendReferral', 'acceptReferral'],
  in_progress: ['sendReferral', 'acceptReferral', 'recordContact'],
  on_hold: ['sendReferral', 'acceptReferral', 'holdReferral'],
  refused: ['sendReferral', 'refuseReferral'],
  redirected: ['sendReferral', 'redirectReferral'],
  withdrawn: ['sendReferral', 'withdrawReferral'],
  closed: ['sendReferral', 'acceptReferral', 'closeReferral'],
  void: ['sendReferral'],
}
const inState = (status: Status) => {
  const { relay, referral } = along(ways[status])
  if (status === 'void') relay.take('voidReferral', referral.id, outreachLead, later(20))
  return { relay, referral: relay.get(referral.id) }
}

/** DESIGN §4, row by row: from which states a step is possible, for whom, and where it leads. */
const rows: readonly [ReferralAction, readonly Status[], typeof social, Status | 'same'][] = [
  ['sendReferral', ['draft'], outreach, 'sent'],
  ['acknowledgeReferral', ['sent'], social, 'acknowledged'],
  ['acceptReferral', ['sent', 'acknowledged'], social, 'accepted'],
  ['returnReferral', ['sent', 'acknowledged'], social, 'needs_info'],
  ['completeReferral', ['needs_info'], outreach, 'sent'],
  ['refuseReferral', ['sent', 'acknowledged'], social, 'refused'],
  ['redirectReferral', ['sent', 'acknowledged', 'accepted', 'in_progress'], socialLead, 'redirected'],
  ['recordContact', ['accepted', 'in_progress'], social, 'in_progress'],
  ['holdReferral', ['accepted', 'in_progress'], social, 'on_hold'],
  ['resumeReferral', ['on_hold'], social, 'in_progress'],
  ['closeReferral', ['accepted', 'in_progress', 'on_hold'], social, 'closed'],
  ['withdrawReferral', ['sent', 'acknowledged', 'needs_info'], outreach, 'withdrawn'],
  ['requestWithdrawal', ['accepted', 'in_progress', 'on_hold'], outreach, 'same'],
  ['voidReferral', Object.keys(ways).filter(s => s !== 'void') as Status[], outreachLead, 'void'],
  ['confirmOutcome', ['refused', 'redirected', 'closed'], outreach, 'same'],
  [
    'escalateReferral',
    ['sent', 'acknowledged', 'needs_info', 'accepted', 'in_progress', 'on_hold'],
    outreach,
    'same',
  ],
]

describe.each(rows)('%s', (action, from, who, leadsTo) => {
  test.each(Object.keys(ways) as Status[])('from %s as the table of the design says', status => {
    const { relay, referral } = inState(status)
    const done = relay.take(action, referral.id, who, later(40))
    if (from.includes(status)) {
      expect(refused(done)).toBe('done')
      expect(relay.get(referral.id).status).toBe(leadsTo === 'same' ? status : leadsTo)
      return
    }
    // A draft is not there for the receiver: for them it has no state that could be wrong.
    const unseen = status === 'draft' && who.institution === 'mops'
    expect(refused(done)).toMatch(unseen ? 'NotPermitted' : /^(WrongState|NothingToSee)$/)
    expect(relay.get(referral.id)).toEqual(referral)
  })

  test('is refused to everybody on the wrong side', () => {
    const { relay, referral } = inState(from[0] ?? 'draft')
    for (const other of everyone.filter(worker => worker.institution !== who.institution)) {
      if (other === coordinator && (action === 'voidReferral' || action === 'escalateReferral')) continue
      if (action === 'escalateReferral' && other.institution === referral.to) continue
      expect(refused(relay.take(action, referral.id, other, later(40)))).toBe('NotPermitted')
    }
  })
})

test('the baton stays with the sender until the receiver accepts', () => {
  const { relay, referral } = inState('acknowledged')
  expect(referral.heldBy).toBe('sw')
  relay.take('acceptReferral', referral.id, social, later(40))
  expect(relay.get(referral.id).heldBy).toBe('mops')
})

test('an urgent refusal waits for the lead, who approves it or sends it back, and never approves their own', () => {
  const { relay, referral } = along(['sendReferral', 'refuseReferral'], { urgency: 'urgent' })
  expect(referral).toMatchObject({ status: 'sent', proposal: { kind: 'refusal', by: social.code } })
  expect(refused(relay.take('approveProposal', referral.id, social, later(5)))).toBe('NotPermitted')
  expect(refused(relay.take('refuseReferral', referral.id, social, later(5)))).toBe('ProposalPending')
  relay.take('sendBackProposal', referral.id, socialLead, later(6))
  expect(relay.get(referral.id)).toMatchObject({ status: 'sent', proposal: null })
  relay.take('refuseReferral', referral.id, social, later(7))
  expect(refused(relay.take('approveProposal', referral.id, socialLead, later(8)))).toBe('done')
  expect(relay.get(referral.id).status).toBe('refused')
})

test('closing for want of capacity needs the lead; closing with support does not', () => {
  const { referral } = along(['sendReferral', 'acceptReferral', 'closeReferral'], { outcome: 'no_capacity' })
  expect(referral).toMatchObject({ status: 'accepted', proposal: { kind: 'closure' } })
  expect(inState('closed').referral.status).toBe('closed')
})

test('after acceptance only the lead redirects, and the child waits in the same chain with the baton where it was', () => {
  const { relay, referral } = inState('accepted')
  expect(refused(relay.take('redirectReferral', referral.id, social, later(9)))).toBe('NotPermitted')
  relay.take('redirectReferral', referral.id, socialLead, later(10))
  const child = [...relay.referrals.values()].find(({ parentId }) => parentId === referral.id)
  expect(child).toMatchObject({
    status: 'draft',
    chainId: referral.chainId,
    from: 'mops',
    to: 'cas',
    heldBy: 'mops',
  })
})

test('a redirect before acceptance leaves the baton with the first sender', () => {
  const { relay, referral } = along(['sendReferral', 'redirectReferral'])
  const child = [...relay.referrals.values()].find(({ parentId }) => parentId === referral.id)
  expect(child).toMatchObject({ from: 'mops', heldBy: 'sw' })
})

test('a redirect back to the sender or to oneself is no redirect', () => {
  const { relay, referral } = inState('sent')
  const redirect = (to: string) =>
    refused(relay.take('redirectReferral', referral.id, social, later(9), { to: InstitutionKey.parse(to) }))
  expect(redirect('sw')).toBe('RedirectToSender')
  expect(redirect('mops')).toBe('OwnInstitution')
})

test('a withdrawal request is answered by the receiver: withdraw, or carry on', () => {
  const asked = along(['sendReferral', 'acceptReferral', 'requestWithdrawal'])
  expect(refused(asked.relay.take('requestWithdrawal', asked.referral.id, outreach, later(9)))).toBe(
    'AlreadyRequested',
  )
  asked.relay.take('answerWithdrawal', asked.referral.id, social, later(10), { agree: false })
  expect(asked.relay.get(asked.referral.id)).toMatchObject({ status: 'accepted', withdrawalRequest: null })
  const agreed = along(['sendReferral', 'acceptReferral', 'requestWithdrawal', 'answerWithdrawal'])
  expect(agreed.referral.status).toBe('withdrawn')
})

test('when an acceptance and a withdrawal cross, the acceptance wins and the withdrawal becomes a request', () => {
  const lastOf = (step: ReferralAction) => {
    const event = along(['sendReferral', step]).relay.events.at(-1)
    if (event === undefined) throw new Error('nothing happened')
    return event
  }
  const both = [lastOf('acceptReferral'), lastOf('withdrawReferral')]
  for (const order of [both, both.toReversed()]) {
    let referral: Referral | undefined = inState('sent').referral
    for (const event of order) {
      const evolved = evolve(referral, event)
      expect(evolved.effect).toBe(true)
      referral = evolved.referral
    }
    expect(referral).toMatchObject({
      status: 'accepted',
      heldBy: 'mops',
      withdrawalRequest: 'Tak ustalono w rozmowie.',
      endedAt: null,
      feedback: '',
    })
  }
})

test('the loop is open until the sender has seen the outcome', () => {
  const { relay, referral } = inState('closed')
  expect(turnOf(referral)).toBe('sw')
  relay.take('confirmOutcome', referral.id, outreach, later(41))
  const seen = relay.get(referral.id)
  expect(isSent(seen) && seen.seenAt).toBe(later(41))
  expect(turnOf(seen)).toBeNull()
})

test('nothing happens before the event that it follows', () => {
  const { relay, referral } = inState('acknowledged')
  expect(refused(relay.take('acceptReferral', referral.id, social, monday))).toBe('EarlierThanLast')
})

test('a draft says at once everything that is missing before it can be sent', () => {
  const relay = new Relay()
  const empty = aContent({ to: null, resident: null, need: null, urgency: null, basis: null, text: ' ' })
  const drafted = relay.draft(outreach, monday, empty)
  const sent = drafted.ok && relay.take('sendReferral', drafted.value.id, outreach, later(1))
  expect(sent).toEqual({
    ok: false,
    error: { type: 'DraftIncomplete', missing: ['to', 'resident', 'need', 'urgency', 'basis', 'text'] },
  })
})

test('a referral to the own institution, and a code in a matter without a person, are refused', () => {
  const relay = new Relay()
  const send = (content: Parameters<typeof aContent>[0]) => {
    const drafted = relay.draft(outreach, monday, aContent(content))
    if (!drafted.ok) throw new Error(drafted.error.type)
    return refused(relay.take('sendReferral', drafted.value.id, outreach, later(1)))
  }
  expect(send({ to: InstitutionKey.parse('sw') })).toBe('OwnInstitution')
  expect(send({ basis: 'no_person_data' as never })).toBe('BasisContradictsCode')
  expect(send({ basis: 'legal_duty' as never })).toBe('DraftIncomplete')
})

test('the third hop and a return to a visited institution go on the agenda of the meeting', () => {
  const { relay, referral } = inState('closed')
  const back = relay.draft(social, later(50), aContent({ to: InstitutionKey.parse('sw') }), referral)
  if (!back.ok) throw new Error(back.error.type)
  relay.take('sendReferral', back.value.id, social, later(51))
  expect(relay.get(back.value.id)).toMatchObject({ hop: 2, forMeeting: true })
  relay.take('acceptReferral', back.value.id, outreach, later(52))
  const third = relay.draft(outreach, later(53), aContent({ to: InstitutionKey.parse('cas') }), back.value)
  if (!third.ok) throw new Error(third.error.type)
  relay.take('sendReferral', third.value.id, outreach, later(54))
  expect(relay.get(third.value.id)).toMatchObject({ hop: 3, forMeeting: true })
})

test('a lead worker must belong to the institution that accepts', () => {
  const { relay, referral } = inState('sent')
  const done = relay.take('acceptReferral', referral.id, social, later(9), { leadWorker: senior })
  expect(refused(done)).toBe('WorkerElsewhere')
})

test('a hold ends within 30 days', () => {
  const { relay, referral } = inState('accepted')
  expect(refused(relay.take('holdReferral', referral.id, social, later(9)))).toBe('done')
  const held = relay.get(referral.id)
  expect(isSent(held) && held.resumeOn).toBe(addDays(localDayOf(later(9)), 14))
})

test('timeline B of the reference: the clock stood one working day, and 11 November does not count', () => {
  const relay = new Relay()
  const drafted = relay.draft(outreach, at('2026-11-02', '9:20'), aContent())
  if (!drafted.ok) throw new Error(drafted.error.type)
  const { id } = drafted.value
  relay.take('sendReferral', id, outreach, at('2026-11-02', '9:20'))
  expect(relay.get(id)).toMatchObject({ acceptBy: at('2026-11-09', '15:30') })
  relay.take('returnReferral', id, social, at('2026-11-05', '10:00'))
  relay.take('completeReferral', id, outreach, at('2026-11-06', '10:00'))
  expect(relay.get(id)).toMatchObject({ acceptBy: at('2026-11-10', '15:30'), pausedDays: 1 })
  expect(isOverdue(relay.get(id), at('2026-11-10', '15:31'))).toBe(true)
  relay.take('acceptReferral', id, social, at('2026-11-12', '9:00'))
  expect(relay.get(id)).toMatchObject({ acceptedAfterDays: 6, decidedInTime: true, decision: 'returned' })
})

test('a changed urgency counts anew from the first sending', () => {
  const { relay, referral } = inState('sent')
  relay.take('changeUrgency', referral.id, outreach, later(9), { urgency: 'urgent' })
  expect(relay.get(referral.id)).toMatchObject({ urgency: 'urgent', acceptBy: at('2026-11-03', '15:30') })
  const again = relay.take('changeUrgency', referral.id, outreach, later(10), { urgency: 'urgent' })
  expect(refused(again)).toBe('SameUrgency')
})

test('a moved deadline is in force, and the promised one stays for the report', () => {
  const { relay, referral } = inState('sent')
  relay.take('moveDeadline', referral.id, social, later(9))
  const moved = relay.get(referral.id)
  expect(isSent(moved) && moved.acceptBy > moved.promisedBy).toBe(true)
})

test('the clock of the first contact stands while the work is on hold', () => {
  const { relay, referral } = inState('accepted')
  relay.take('holdReferral', referral.id, social, at('2026-11-03', '9:00'))
  relay.take('resumeReferral', referral.id, social, at('2026-11-06', '9:00'))
  relay.take('recordContact', referral.id, social, at('2026-11-09', '9:00'))
  expect(relay.get(referral.id)).toMatchObject({ heldDays: 3, firstContactAfterDays: 2 })
})

test('only reaching the person stops the clock of the first contact', () => {
  const missed = along(['sendReferral', 'acceptReferral', 'recordContact'], { result: 'not_reached' })
  expect(missed.referral).toMatchObject({ status: 'in_progress', firstContactAt: null, contacts: 1 })
  missed.relay.take('recordContact', missed.referral.id, social, later(9), { result: 'reached' })
  expect(missed.relay.get(missed.referral.id)).toMatchObject({ firstContactAt: later(9), contacts: 2 })
})

test('of the texts that stand on the timeline alone, no state keeps a word', () => {
  const mark = 'nie wchodzi do stanu'
  for (const status of Object.keys(ways) as readonly Status[]) {
    const { referral } = inState(status)
    for (const type of typesWithPassingTexts) {
      const texts = Object.fromEntries(referralTextFields[type].map(field => [field, mark]))
      const event = {
        type,
        referralId: referral.id,
        payload: texts,
        actor: social.code,
        happenedAt: later(30),
      }
      const { referral: after } = evolve(referral, event as ReferralEvent)
      expect(JSON.stringify(after), `${type} in ${status}`).not.toContain(mark)
    }
  }
})

test('the coordinator is called in once: a second call is refused, a note is the way', () => {
  const { relay, referral } = inState('accepted')
  expect(refused(relay.take('escalateReferral', referral.id, outreach, later(40)))).toBe('done')
  for (const by of [outreach, social, coordinator]) {
    expect(refused(relay.take('escalateReferral', referral.id, by, later(41)))).toBe('AlreadyEscalated')
    expect(refused(relay.take('addNote', referral.id, by, later(41)))).toBe('done')
  }
})
