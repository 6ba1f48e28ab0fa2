import { expect, test } from 'vitest'
import { inTransaction } from '#db/database.ts'
import { referralDetails } from '#db/queries/referral-details.ts'
import { shredChain } from '#db/stores/chain-keys.ts'
import type { ReferralDetails } from '#domain/answers.ts'
import type { ReferralId } from '#domain/ids.ts'
import { ok } from '#domain/result.ts'
import type { Worker } from '#domain/worker.ts'
import {
  accept,
  aNetwork,
  aResident,
  cas,
  close,
  coordinator,
  later,
  monday,
  mops,
  mopsLead,
  type Network,
  pal,
  streets,
  viewer,
} from './a-network.ts'

const muchLater = later(monday, 40)

const seen = (network: Network, worker: Worker, id: ReferralId): ReferralDetails => {
  const details = referralDetails(network.db, worker, id, muchLater)
  if (details === undefined) throw new Error('not visible')
  return details
}

/** The streetworkers refer to MOPS, MOPS accepts and refers on to CAS: two legs of one chain. */
const aChain = (over: Record<string, unknown> = {}) => {
  const network = aNetwork()
  const first = network.send(streets, monday, {
    to: 'mops',
    text: 'Śpi na klatce, chce porozmawiać.',
    ...over,
  })
  accept(network, mops, later(monday, 1), first)
  network.call(mops, later(monday, 2), 'recordContact', {
    referralId: first,
    contactType: 'street',
    result: 'reached',
    note: 'Spotkanie przy dworcu.',
  })
  const second = network.send(mops, later(monday, 3), { to: 'cas' }, first)
  accept(network, cas, later(monday, 4), second)
  return { network, first, second }
}

test('a party reads the whole leg: texts, contacts, deadlines, and what it may do', () => {
  const { network, first } = aChain()
  const { referral, legs, actions, attributes } = seen(network, streets, first)
  expect(referral).toMatchObject({ access: 'full', text: 'Śpi na klatce, chce porozmawiać.', hop: 1 })
  expect(attributes).toMatchObject({ ageBand: 'unknown' })
  expect(legs[0]?.entries.map(entry => entry.type)).toEqual([
    'ReferralDrafted',
    'ReferralSent',
    'ReferralAccepted',
    'ContactRecorded',
  ])
  expect(legs[0]).toMatchObject({ heldBefore: 'sw', heldBy: 'mops', firstContactAt: later(monday, 2) })
  expect(actions).toContain('requestWithdrawal')
})

test('of a leg that is no business of theirs, parties of the chain learn who held the baton and when', () => {
  const { network, first, second } = aChain()
  const [track] = seen(network, cas, second).legs
  expect(track).toMatchObject({
    id: first,
    access: 'track',
    from: 'sw',
    to: 'mops',
    heldBefore: 'sw',
    heldBy: 'mops',
    status: 'accepted',
    sentAt: monday,
    acceptedAt: later(monday, 1),
    need: null,
    urgency: null,
    resident: null,
    leadWorker: null,
    deadline: null,
    firstContactAt: null,
    entries: [],
  })
  expect(referralDetails(network.db, cas, first, muchLater)).toBeUndefined()
  expect(JSON.stringify(seen(network, cas, second))).not.toContain('Śpi na klatce')
})

test('a restricted leg of others cannot be told from any other leg of others', () => {
  const plain = aChain()
  const restricted = aChain({ need: 'domestic_abuse' })
  const trackOf = ({ network, second }: ReturnType<typeof aChain>) => {
    const { id: _id, chainId: _chain, ...leg } = seen(network, cas, second).legs[0] ?? expect.fail()
    return leg
  }
  expect(trackOf(restricted)).toEqual(trackOf(plain))
})

test('a coordinator sees state and dates without words, and the words once it was escalated', () => {
  const { network, first } = aChain()
  const before = seen(network, coordinator, first)
  expect(before.referral).toMatchObject({ access: 'status', text: '', need: 'loneliness', basis: null })
  expect(before.attributes).toBeNull()
  expect(before.legs[0]?.entries.every(entry => entry.textsHidden)).toBe(true)
  expect(JSON.stringify(before)).not.toMatch(/klatce|dworcu/)
  network.call(streets, later(monday, 5), 'escalateReferral', {
    referralId: first,
    reason: 'Nikt nie odpowiada.',
  })
  const after = seen(network, coordinator, first)
  expect(after.referral).toMatchObject({ access: 'full', text: 'Śpi na klatce, chce porozmawiać.' })
  expect(JSON.stringify(after.legs[0])).toContain('Spotkanie przy dworcu.')
})

test('a restricted leg beside the opened one is only a track for a coordinator', () => {
  const { network, first, second } = aChain({ need: 'domestic_abuse' })
  expect(seen(network, coordinator, second).legs[0]).toMatchObject({ access: 'track', need: null })
  expect(seen(network, coordinator, first).legs[0]).toMatchObject({
    access: 'status',
    need: 'domestic_abuse',
  })
})

test('an internal note stays inside the institution of its author', () => {
  const { network, first } = aChain()
  const note = (by: Worker, shared: boolean, text: string) =>
    network.call(by, later(monday, 5), 'addNote', { referralId: first, text, shared })
  note(mops, false, 'Tylko dla zespołu.')
  note(mops, true, 'Dla obu stron.')
  const notesOf = (worker: Worker) =>
    seen(network, worker, first).legs[0]?.entries.flatMap(entry =>
      entry.type === 'NoteAdded' ? [entry.payload.text] : [],
    )
  expect(notesOf(mopsLead)).toEqual(['Tylko dla zespołu.', 'Dla obu stron.'])
  expect(notesOf(streets)).toEqual(['Dla obu stron.'])
  expect(notesOf(coordinator)).toEqual([''])
})

test('what a sender wrote before sending stays with the sender', () => {
  const network = aNetwork()
  const id = network.send(mops, monday)
  const types = (worker: Worker) => seen(network, worker, id).legs[0]?.entries.map(entry => entry.type)
  expect(types(mops)).toEqual(['ReferralDrafted', 'ReferralSent'])
  expect(types(cas)).toEqual(['ReferralSent'])
})

test('drafts of others are on no chain, own drafts stand last', () => {
  const { network, first, second } = aChain()
  const draft = network.draft(mops, later(monday, 6), { to: 'pal' }, first)
  expect(seen(network, mops, first).legs.map(leg => leg.id)).toEqual([first, second, draft])
  expect(seen(network, cas, second).legs.map(leg => leg.id)).toEqual([first, second])
  expect(referralDetails(network.db, pal, draft, muchLater)).toBeUndefined()
})

test('nobody else finds the referral at all', () => {
  const { network, first } = aChain()
  for (const worker of [pal, viewer, cas]) {
    expect(referralDetails(network.db, worker, first, muchLater)).toBeUndefined()
  }
})

test('pauses stand on the leg, an open one without an end', () => {
  const network = aNetwork()
  const referralId = network.send(mops, monday)
  const missing = 'Proszę dopisać godziny.'
  network.call(cas, later(monday, 1), 'returnReferral', { referralId, reason: 'unclear_reason', missing })
  network.call(mops, later(monday, 2), 'completeReferral', { referralId, completion: 'Po szesnastej.' })
  accept(network, cas, later(monday, 3), referralId)
  const reason = 'Osoba jest w szpitalu.'
  network.call(cas, later(monday, 4), 'holdReferral', { referralId, reason, resumeOn: '2026-12-01' })
  expect(seen(network, mops, referralId).legs[0]?.pauses).toEqual([
    { kind: 'needs_info', from: later(monday, 1), to: later(monday, 2) },
    { kind: 'on_hold', from: later(monday, 4), to: null },
  ])
})

test('after a redirect before acceptance the baton is still where it was', () => {
  const network = aNetwork()
  const referralId = network.send(streets, monday, { to: 'mops' })
  network.call(mops, later(monday, 1), 'redirectReferral', {
    referralId,
    to: 'cas',
    information: 'CAS prowadzi takie zajęcia.',
  })
  const draft = seen(network, mops, referralId).legs[1]?.id ?? expect.fail()
  network.call(mops, later(monday, 1, 1), 'sendReferral', { referralId: draft, revisitReason: '' })
  expect(seen(network, cas, draft).legs[1]).toMatchObject({ heldBefore: 'sw', heldBy: 'sw', turn: 'cas' })
  accept(network, cas, later(monday, 2), draft)
  expect(seen(network, cas, draft).legs[1]).toMatchObject({ heldBefore: 'sw', heldBy: 'cas' })
})

test('texts whose key was shredded are empty, and the rest of the timeline stays', () => {
  const network = aNetwork()
  const id = network.send(mops, monday)
  accept(network, cas, later(monday, 1), id)
  close(network, cas, later(monday, 2), id)
  const { chainId } = seen(network, cas, id).referral
  inTransaction(network.db, tx => ok(shredChain(tx, chainId, muchLater)))
  const entries = seen(network, cas, id).legs[0]?.entries ?? []
  expect(entries.map(entry => entry.type)).toEqual(['ReferralSent', 'ReferralAccepted', 'ReferralClosed'])
  expect(entries[2]).toMatchObject({ payload: { feedback: '', outcome: 'support_provided' } })
})

test('linked codes are told to those who may know the person', () => {
  const network = aNetwork()
  const id = network.send(mops, monday)
  network.send(mops, later(monday, 1), { resident: aResident(2) })
  network.call(mops, later(monday, 2), 'linkCodes', { resident: aResident(1), other: aResident(2) })
  expect(seen(network, cas, id).linkedCodes).toEqual([aResident(2)])
  expect(seen(network, coordinator, id).linkedCodes).toEqual([])
})
