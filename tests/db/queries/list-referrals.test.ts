import { expect, test } from 'vitest'
import { listReferrals } from '#db/queries/list-referrals.ts'
import type { ReferralList } from '#domain/answers.ts'
import { contract, emptyFilter, type Input } from '#domain/contract.ts'
import type { Instant } from '#domain/time.ts'
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
  type Network,
  pal,
  streets,
  viewer,
} from './a-network.ts'

const everything: Input<'listReferrals'> = contract.listReferrals.input.parse({
  filter: emptyFilter,
  sort: 'changed',
  descending: true,
  offset: 0,
  limit: 50,
})

const list = (
  { db }: Network,
  worker: Worker,
  now: Instant,
  filter: Record<string, unknown> = {},
  page: Record<string, unknown> = {},
): ReferralList => {
  const input = { ...everything, ...page, filter: { ...everything.filter, ...filter } }
  return listReferrals(db, worker, contract.listReferrals.input.parse(input), now)
}

const idsOf = (referrals: ReferralList): readonly string[] => referrals.rows.map(row => row.id)

test('an institution lists what it sent and what was sent to it, the last change first', () => {
  const network = aNetwork()
  const toCas = network.send(mops, monday)
  const toPal = network.send(cas, later(monday, 1), { to: 'pal' })
  const toMops = network.send(streets, later(monday, 2), { to: 'mops' })
  accept(network, cas, later(monday, 3), toCas)
  const now = later(monday, 4)
  expect(idsOf(list(network, mops, now))).toEqual([toCas, toMops])
  expect(idsOf(list(network, mops, now, { direction: 'in' }))).toEqual([toMops])
  expect(idsOf(list(network, mops, now, { direction: 'out' }))).toEqual([toCas])
  expect(idsOf(list(network, cas, now))).toEqual([toCas, toPal])
  expect(list(network, cas, now).total).toBe(2)
})

test('a draft is on the list of its own institution only', () => {
  const network = aNetwork()
  const draft = network.draft(mops, monday)
  const now = later(monday, 1)
  expect(idsOf(list(network, mops, now))).toEqual([draft])
  expect(list(network, cas, now).total).toBe(0)
  expect(list(network, coordinator, now).total).toBe(0)
})

test('a draft that was declared void before it was sent never reaches its receiver', () => {
  const network = aNetwork()
  const referralId = network.draft(mops, monday)
  network.call({ ...mops, lead: true }, later(monday, 0, 1), 'voidReferral', {
    referralId,
    justification: 'Wpisane dwa razy przez pomyłkę.',
  })
  expect(list(network, cas, later(monday, 1)).total).toBe(0)
  expect(list(network, mops, later(monday, 1)).total).toBe(1)
})

test('the coordinator lists all that was sent; roles of figures list nothing', () => {
  const network = aNetwork()
  const first = network.send(mops, monday, { need: 'domestic_abuse' })
  const second = network.send(cas, later(monday, 1), { to: 'pal' })
  const now = later(monday, 2)
  expect(idsOf(list(network, coordinator, now))).toEqual([second, first])
  expect(list(network, viewer, now)).toEqual({ total: 0, rows: [] })
  expect(list(network, { ...pal, role: viewer.role }, now)).toEqual({ total: 0, rows: [] })
})

test('each filter keeps what it names', () => {
  const network = aNetwork()
  const plain = network.send(mops, monday)
  const hungry = network.send(mops, later(monday, 1), {
    need: 'food',
    urgency: 'urgent',
    to: 'pal',
    resident: aResident(2),
  })
  const now = later(monday, 4)
  const ids = (filter: Record<string, unknown>, worker = mops) => idsOf(list(network, worker, now, filter))
  expect(ids({ needs: ['food'] })).toEqual([hungry])
  expect(ids({ urgencies: ['standard', 'planned'] })).toEqual([plain])
  expect(ids({ institutions: ['pal'] })).toEqual([hungry])
  expect(ids({ institutions: ['pal'] }, coordinator)).toEqual([hungry])
  expect(ids({ institutions: ['mops'] }, coordinator)).toEqual([hungry, plain])
  expect(ids({ overdueOnly: true })).toEqual([hungry])
  expect(ids({ inStateDays: 4 })).toEqual([plain])
  expect(ids({ statuses: ['accepted'] })).toEqual([])
  expect(ids({ codeStart: aResident(2).slice(0, 8) })).toEqual([hungry])
  expect(ids({ codeStart: aResident(2).slice(0, 4) })).toEqual([hungry, plain])
  expect(ids({ needs: ['food'], urgencies: ['standard'] })).toEqual([])
})

test('what has ended waits in no state, unless it is asked for', () => {
  const network = aNetwork()
  const id = network.send(mops, monday)
  accept(network, cas, later(monday, 1), id)
  close(network, cas, later(monday, 2), id)
  const now = later(monday, 30)
  expect(list(network, mops, now, { inStateDays: 7 }).total).toBe(0)
  expect(list(network, mops, now, { inStateDays: 7, statuses: ['closed'] }).total).toBe(1)
})

test('by deadline the soonest comes first, and what has none comes last either way', () => {
  const network = aNetwork()
  const slow = network.send(mops, monday, { urgency: 'planned' })
  const fast = network.send(mops, later(monday, 0, 1), { urgency: 'elevated' })
  const draft = network.draft(mops, later(monday, 0, 2))
  const incoming = network.send(streets, later(monday, 0, 3), { to: 'mops' })
  const now = later(monday, 1)
  const by = (descending: boolean) => idsOf(list(network, mops, now, {}, { sort: 'due', descending }))
  expect(by(false)).toEqual([fast, incoming, slow, draft])
  expect(by(true)).toEqual([slow, incoming, fast, draft])
})

test('pages put together are the whole list, each referral once, in every order', () => {
  const network = aNetwork()
  for (let number = 0; number < 23; number += 1) {
    const at = later(monday, 0, number / 10)
    if (number % 5 === 0) network.draft(mops, at, { resident: aResident(number) })
    else if (number % 3 === 0) network.send(streets, at, { to: 'mops', resident: aResident(number) })
    else network.send(mops, at, { resident: aResident(number) })
  }
  const now = later(monday, 1)
  for (const sort of ['changed', 'due', 'sent']) {
    for (const descending of [true, false]) {
      const whole = list(network, mops, now, {}, { sort, descending })
      const pages = [0, 4, 8, 12, 16, 20].flatMap(offset =>
        idsOf(list(network, mops, now, {}, { sort, descending, offset, limit: 4 })),
      )
      expect(whole.total).toBe(23)
      expect(new Set(pages).size).toBe(23)
      expect(pages).toEqual(idsOf(whole))
    }
  }
})
