import { expect, test } from 'vitest'
import { listToday } from '#db/queries/list-today.ts'
import { orderedActions } from '#db/queries/ordered-actions.ts'
import { findReferral } from '#db/stores/referral-store.ts'
import { type TodayGroup, todayGroups } from '#domain/answers.ts'
import { allowedActions } from '#domain/permission.ts'
import type { Instant } from '#domain/time.ts'
import type { Worker } from '#domain/worker.ts'
import {
  accept,
  aNetwork,
  aResident,
  cas,
  casColleague,
  casLead,
  close,
  coordinator,
  later,
  monday,
  mops,
  type Network,
  pal,
  viewer,
} from './a-network.ts'

const groupsOf = (network: Network, worker: Worker, now: Instant): Partial<Record<TodayGroup, string[]>> =>
  Object.fromEntries(
    listToday(network.db, worker, now).groups.map(({ group, rows }) => [group, rows.map(row => row.id)]),
  )

test('a sent referral waits at the receiver, is due on its last day and overdue after it', () => {
  const network = aNetwork()
  const id = network.send(mops, monday)
  expect(groupsOf(network, cas, later(monday, 0, 1))).toEqual({ toReceive: [id] })
  expect(groupsOf(network, mops, later(monday, 0, 1))).toEqual({})
  // Five working days, of which 11 November is none: Tuesday the 17th, 15:30.
  expect(groupsOf(network, cas, later(monday, 8))).toEqual({ toReceive: [id] })
  expect(groupsOf(network, cas, later(monday, 9))).toEqual({ overdue: [id] })
})

test('with time left the first step is to see what came in, then and on its last day to accept it', () => {
  const network = aNetwork()
  const referralId = network.send(mops, monday)
  const rowAt = (now: Instant) => listToday(network.db, cas, now).groups[0]?.rows[0]
  expect(rowAt(later(monday, 1))?.actions[0]).toBe('acknowledgeReferral')
  expect(rowAt(later(monday, 1))?.line).toBe('Chce wrócić do ludzi, prosi o zajęcia przed południem.')
  expect(rowAt(later(monday, 8))?.actions[0]).toBe('acceptReferral')
  network.call(cas, later(monday, 1), 'acknowledgeReferral', { referralId })
  expect(rowAt(later(monday, 1, 1))?.actions[0]).toBe('acceptReferral')
})

test('work is with the one who leads it and with nobody else, until it is late: then also with the lead', () => {
  const network = aNetwork()
  const id = network.send(mops, monday)
  accept(network, cas, later(monday, 1), id)
  expect(groupsOf(network, cas, later(monday, 2))).toEqual({ inWork: [id] })
  expect(groupsOf(network, casColleague, later(monday, 2))).toEqual({})
  const late = later(monday, 60)
  expect(groupsOf(network, cas, late)).toEqual({ overdue: [id] })
  expect(groupsOf(network, casColleague, late)).toEqual({})
  expect(groupsOf(network, casLead, late)).toEqual({ overdue: [id] })
})

test('of what came in, that which is due today stands first; work is due today in a group of its own', () => {
  const network = aNetwork()
  const fresh = network.send(mops, later(monday, 8), { resident: aResident(2) })
  const due = network.send(mops, monday)
  const led = network.send(mops, monday, { resident: aResident(3), urgency: 'elevated' })
  accept(network, cas, later(monday, 0, 1), led)
  const contactDay = later(monday, 8)
  expect(groupsOf(network, cas, contactDay)).toMatchObject({ toReceive: [due, fresh] })
  expect(groupsOf(network, cas, contactDay)).toMatchObject({ dueToday: [led] })
  expect(todayGroups.indexOf('toReceive')).toBeLessThan(todayGroups.indexOf('dueToday'))
})

test('work in which nothing has happened for ten working days is silent, until anything happens', () => {
  const network = aNetwork()
  const id = network.send(mops, monday, { urgency: 'planned' })
  accept(network, cas, later(monday, 1), id)
  network.call(cas, later(monday, 1, 1), 'recordContact', {
    referralId: id,
    contactType: 'phone',
    result: 'reached',
    note: '',
  })
  // From Tuesday the 10th on, 11 November is free: the tenth working day is Wednesday the 25th.
  expect(groupsOf(network, cas, later(monday, 15))).toEqual({ inWork: [id] })
  expect(groupsOf(network, cas, later(monday, 16))).toEqual({ silent: [id] })
  expect(groupsOf(network, casLead, later(monday, 16))).toEqual({ silent: [id] })
  expect(groupsOf(network, casColleague, later(monday, 16))).toEqual({})
  const [group] = listToday(network.db, cas, later(monday, 16)).groups
  expect(group).toMatchObject({ group: 'silent', total: 1 })
  expect(group?.rows[0]?.actions[0]).toBe('recordContact')
  network.call(cas, later(monday, 16, 1), 'addNote', { referralId: id, text: 'Trwa.', shared: true })
  expect(groupsOf(network, cas, later(monday, 17))).toEqual({ inWork: [id] })
})

test('silent work and other work are counted apart, fifty rows of each', () => {
  const network = aNetwork()
  const begin = (number: number, at: Instant): void => {
    const id = network.send(mops, at, { resident: aResident(number), urgency: 'planned' })
    accept(network, cas, later(at, 0, 1), id)
    network.call(cas, later(at, 0, 2), 'recordContact', {
      referralId: id,
      contactType: 'phone',
      result: 'reached',
      note: '',
    })
  }
  for (let number = 0; number < 52; number += 1) begin(number, monday)
  for (let number = 60; number < 63; number += 1) begin(number, later(monday, 14))
  const { groups } = listToday(network.db, cas, later(monday, 17))
  expect(groups.map(({ group, total, rows }) => [group, total, rows.length])).toEqual([
    ['silent', 52, 50],
    ['inWork', 3, 3],
  ])
})

test('what lacks something waits for the sender, with the question', () => {
  const network = aNetwork()
  const referralId = network.send(mops, monday)
  network.call(cas, later(monday, 1), 'returnReferral', {
    referralId,
    reason: 'unclear_reason',
    missing: 'Proszę dopisać, w jakich godzinach osoba jest w domu.',
  })
  const [group] = listToday(network.db, mops, later(monday, 2)).groups
  expect(group?.group).toBe('toComplete')
  expect(group?.rows[0]).toMatchObject({
    line: 'Proszę dopisać, w jakich godzinach osoba jest w domu.',
    actions: expect.arrayContaining(['completeReferral']),
  })
  expect(groupsOf(network, cas, later(monday, 2))).toEqual({})
})

test('a result waits for the sender until it was seen', () => {
  const network = aNetwork()
  const id = network.send(mops, monday)
  accept(network, cas, later(monday, 1), id)
  close(network, cas, later(monday, 2), id)
  const [group] = listToday(network.db, mops, later(monday, 3)).groups
  expect(group).toMatchObject({ group: 'toConfirm', total: 1 })
  expect(group?.rows[0]).toMatchObject({ line: 'Przychodzi na zajęcia w każdy wtorek.' })
  expect(group?.rows[0]?.actions[0]).toBe('confirmOutcome')
  network.call(mops, later(monday, 3), 'confirmOutcome', { referralId: id })
  expect(groupsOf(network, mops, later(monday, 4))).toEqual({})
})

test('a proposed refusal waits for the lead, and no longer to be received by them', () => {
  const network = aNetwork()
  const referralId = network.send(mops, monday, { urgency: 'urgent' })
  network.call(cas, later(monday, 0, 1), 'refuseReferral', {
    referralId,
    reason: 'no_places',
    justification: 'Wszystkie miejsca są zajęte do końca miesiąca.',
    nextStep: 'Proponujemy PAL, ma wolne miejsca.',
  })
  const soon = later(monday, 0, 2)
  expect(groupsOf(network, casLead, soon)).toEqual({ toApprove: [referralId] })
  expect(listToday(network.db, casLead, soon).groups[0]?.rows[0]?.actions[0]).toBe('approveProposal')
  expect(groupsOf(network, cas, soon)).toEqual({ toReceive: [referralId] })
})

test('a paused matter comes back when its day is near', () => {
  const network = aNetwork()
  const referralId = network.send(mops, monday)
  accept(network, cas, later(monday, 0, 1), referralId)
  network.call(cas, later(monday, 0, 2), 'holdReferral', {
    referralId,
    reason: 'Osoba jest w szpitalu.',
    resumeOn: '2026-11-23',
  })
  expect(groupsOf(network, cas, later(monday, 8))).toEqual({})
  // Friday: the next working day is Monday the 23rd.
  expect(groupsOf(network, cas, later(monday, 11))).toEqual({ toResume: [referralId] })
})

test('a draft is with its author alone', () => {
  const network = aNetwork()
  const id = network.draft(cas, monday, { to: 'pal' })
  expect(groupsOf(network, cas, later(monday, 1))).toEqual({ drafts: [id] })
  expect(groupsOf(network, casLead, later(monday, 1))).toEqual({})
  expect(groupsOf(network, pal, later(monday, 1))).toEqual({})
})

test('a group says how many there are and shows the fifty that are due first', () => {
  const network = aNetwork()
  for (let number = 0; number < 53; number += 1) {
    network.send(mops, monday, {
      resident: aResident(number),
      urgency: number === 52 ? 'elevated' : 'standard',
    })
  }
  const [group] = listToday(network.db, cas, later(monday, 1)).groups
  expect(group?.total).toBe(53)
  expect(group?.rows).toHaveLength(50)
  expect(group?.rows[0]?.urgency).toBe('elevated')
})

test('the coordinator sees what is late anywhere and what was escalated, without words until then', () => {
  const network = aNetwork()
  const late = network.send(mops, monday)
  const escalated = network.send(mops, later(monday, 8), { resident: aResident(2) })
  network.call(mops, later(monday, 8, 1), 'escalateReferral', {
    referralId: escalated,
    reason: 'Nikt nie odbiera telefonu.',
  })
  const now = later(monday, 9)
  expect(groupsOf(network, coordinator, now)).toEqual({ overdue: [late], inWork: [escalated] })
  const [overdue, inWork] = listToday(network.db, coordinator, now).groups
  expect(overdue?.rows[0]).toMatchObject({ line: '', actions: expect.arrayContaining(['escalateReferral']) })
  expect(inWork?.rows[0]?.line).toContain('Chce wrócić')
  expect(listToday(network.db, viewer, now)).toEqual({
    groups: [],
    places: { toTake: 0, toConfirm: 0 },
    recent: [],
    decisions: [],
  })
})

test('the clock brings the unanswered to the coordinator, the most urgent first, and the planned to the meeting', () => {
  const network = aNetwork()
  const standard = network.send(mops, monday)
  const planned = network.send(mops, monday, { resident: aResident(2), urgency: 'planned' })
  const friday = later(monday, 18)
  const immediate = network.send(mops, friday, { resident: aResident(3), urgency: 'immediate' })
  expect(groupsOf(network, coordinator, later(friday, 0, 2))).toEqual({
    overdue: [standard],
    forMeeting: [planned],
  })
  // Not late yet, but two working hours have gone by.
  const now = later(friday, 0, 3)
  expect(groupsOf(network, coordinator, now)).toEqual({
    overdue: [immediate, standard],
    forMeeting: [planned],
  })
  network.call(cas, now, 'acknowledgeReferral', { referralId: immediate })
  expect(groupsOf(network, coordinator, now).overdue).toEqual([immediate, standard])
  accept(network, cas, now, immediate)
  expect(groupsOf(network, coordinator, later(friday, 0, 4)).overdue).toEqual([standard])
})

test('what others did lately is told, what one did oneself and what others keep inside is not', () => {
  const network = aNetwork()
  const id = network.send(mops, monday)
  accept(network, cas, later(monday, 1), id)
  network.call(cas, later(monday, 2), 'addNote', { referralId: id, text: 'Tylko dla nas.', shared: false })
  network.call(cas, later(monday, 3), 'addNote', { referralId: id, text: 'Dla obu stron.', shared: true })
  const now = later(monday, 4)
  expect(listToday(network.db, mops, now).recent.map(({ type, at }) => [type, at])).toEqual([
    ['NoteAdded', later(monday, 3)],
    ['ReferralAccepted', later(monday, 1)],
  ])
  expect(listToday(network.db, cas, now).recent.map(({ type, by }) => [type, by])).toEqual([
    ['ReferralSent', 'mops'],
  ])
  expect(listToday(network.db, pal, now).recent).toEqual([])
})

test('a proposal that waits for its lead stays at the receiver: the sender hears of the refusal, not of the thought', () => {
  const network = aNetwork()
  const id = network.send(mops, monday, { urgency: 'urgent' })
  network.call(cas, later(monday, 0, 1), 'refuseReferral', {
    referralId: id,
    reason: 'no_places',
    justification: 'Grupa przedpołudniowa jest pełna do końca stycznia.',
    nextStep: 'Zajęcia otwarte w piątki bez zapisów.',
  })
  network.call(casLead, later(monday, 0, 2), 'sendBackProposal', {
    referralId: id,
    remark: 'Jest jedno miejsce.',
  })
  const now = later(monday, 0, 3)
  expect(listToday(network.db, mops, now).recent).toEqual([])
  network.call(mops, later(monday, 0, 3), 'escalateReferral', { referralId: id, reason: 'Nikt nie odbiera.' })
  expect(listToday(network.db, coordinator, now).recent.map(({ type }) => type)).toContain('RefusalProposed')
})

test('the order of the steps leaves none of the allowed ones out', () => {
  const network = aNetwork()
  const id = network.send(mops, monday)
  const seen = (worker: Worker) => {
    const referral = findReferral(network.db, id)
    if (referral === undefined) throw new Error('not sent')
    const at = later(monday, 2)
    const ordered = orderedActions(referral, worker, at)
    expect(ordered.toSorted()).toEqual(allowedActions(referral, worker, at).toSorted())
    return ordered
  }
  expect(seen(coordinator)[0]).toBe('escalateReferral')
  expect(seen(cas)[0]).toBe('acceptReferral')
  seen(mops)
  accept(network, cas, later(monday, 1), id)
  for (const worker of [mops, cas, casLead, coordinator, pal]) seen(worker)
  network.call(mops, later(monday, 1), 'escalateReferral', { referralId: id, reason: 'Nikt nie odbiera.' })
  expect(seen(coordinator)[0]).toBe('addNote')
})
