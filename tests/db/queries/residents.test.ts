import { expect, test } from 'vitest'
import { listResidents } from '#db/queries/list-residents.ts'
import { residentDetails } from '#db/queries/resident-details.ts'
import type { ResidentList } from '#domain/answers.ts'
import { contract } from '#domain/contract.ts'
import { ResidentCode } from '#domain/resident-code.ts'
import type { Worker } from '#domain/worker.ts'
import {
  accept,
  aNetwork,
  aResident,
  cas,
  casColleague,
  coordinator,
  later,
  monday,
  mops,
  type Network,
  pal,
  streets,
  viewer,
} from './a-network.ts'

const list = (network: Network, worker: Worker, over: Record<string, unknown> = {}): ResidentList => {
  const usual = { codeStart: '', sort: 'changed', descending: true, offset: 0, limit: 50 }
  return listResidents(network.db, worker, contract.listResidents.input.parse({ ...usual, ...over }))
}
const codesOf = ({ rows }: ResidentList): readonly string[] => rows.map(({ resident }) => resident)

const mint = (network: Network, by: Worker, day: number): ResidentCode =>
  ResidentCode.parse(
    Reflect.get(
      Object(
        network.call(by, later(monday, day), 'issueResidentCode', {
          ageBand: 'unknown',
          household: 'unknown',
          housing: 'unknown',
          zone: 'unknown',
        }),
      ),
      'resident',
    ),
  )

test('the register holds what the own institution gave out and what it was sent, and nothing of others', () => {
  const network = aNetwork()
  const minted = mint(network, casColleague, 0)
  network.send(mops, later(monday, 1))
  network.send(mops, later(monday, 2), { to: 'pal', resident: aResident(2) })
  const own = list(network, cas)
  expect(codesOf(own)).toEqual([aResident(1), minted])
  expect(own.total).toBe(2)
  expect(own.rows[0]).toMatchObject({ referrals: 1, issuedBy: mops.code, changedAt: later(monday, 1) })
  expect(own.rows[1]).toMatchObject({ referrals: 0, issuedBy: casColleague.code, changedAt: monday })
  expect(codesOf(list(network, mops))).toEqual([aResident(2), aResident(1)])
  expect(codesOf(list(network, pal))).toEqual([aResident(2)])
  expect(list(network, streets)).toEqual({ total: 0, rows: [] })
})

test('a draft counts for its sender alone, and its code is in the register before its first use', () => {
  const network = aNetwork()
  network.draft(mops, monday, { resident: aResident(3) })
  expect(list(network, mops).rows).toEqual([
    {
      resident: aResident(3),
      attributes: null,
      issuedAt: null,
      issuedBy: null,
      referrals: 1,
      changedAt: monday,
    },
  ])
  expect(list(network, cas).total).toBe(0)
})

test('whoever is no party to referrals has no register and no page of a person', () => {
  const network = aNetwork()
  network.send(mops, monday)
  for (const worker of [coordinator, viewer]) {
    expect(list(network, worker)).toEqual({ total: 0, rows: [] })
    expect(residentDetails(network.db, worker, aResident(1))).toBeUndefined()
  }
})

test('the register is searched by the beginning of a code, sorted three ways and read a page at a time', () => {
  const network = aNetwork()
  for (const number of [3, 1, 2]) {
    network.send(mops, later(monday, number), { resident: aResident(number) })
  }
  network.draft(mops, later(monday, 9), { resident: aResident(4) })
  const sorted = [1, 2, 3, 4].map(aResident).toSorted()
  expect(codesOf(list(network, mops, { sort: 'code', descending: false }))).toEqual(sorted)
  expect(codesOf(list(network, mops, { sort: 'issued', descending: false }))).toEqual(
    [1, 2, 3, 4].map(aResident),
  )
  expect(codesOf(list(network, mops))).toEqual([4, 3, 2, 1].map(aResident))
  const start = aResident(2).slice(0, 8)
  expect(codesOf(list(network, mops, { codeStart: start }))).toEqual([aResident(2)])
  expect(list(network, mops, { offset: 3, limit: 1 })).toMatchObject({
    total: 4,
    rows: [{ resident: aResident(1) }],
  })
  expect(list(network, mops, { offset: 40 })).toEqual({ total: 4, rows: [] })
})

test('the page of a person shows every matter with a visible leg, whole as a track, foreign content left out', () => {
  const network = aNetwork()
  const first = network.send(streets, monday, { to: 'mops' })
  accept(network, mops, later(monday, 1), first)
  const second = network.send(mops, later(monday, 2), { to: 'cas' }, first)
  network.send(streets, later(monday, 3), { to: 'pal', text: 'Prosi o klucz do świetlicy w piątki.' })
  const page = residentDetails(network.db, cas, aResident(1))
  expect(page?.referrals.map(({ id }) => id)).toEqual([second])
  expect(page?.chains).toHaveLength(1)
  expect(page?.chains[0]?.legs.map(({ access }) => access)).toEqual(['track', 'full'])
  expect(JSON.stringify(page)).not.toContain('świetlicy')
  expect(residentDetails(network.db, streets, aResident(1))?.chains).toHaveLength(2)
})

test('a person whom the institution neither gave a code nor has a referral of is not there', () => {
  const network = aNetwork()
  network.send(mops, monday)
  expect(residentDetails(network.db, pal, aResident(1))).toBeUndefined()
  expect(residentDetails(network.db, mops, aResident(8))).toBeUndefined()
  const minted = mint(network, pal, 1)
  expect(residentDetails(network.db, pal, minted)).toMatchObject({
    referrals: [],
    chains: [],
    issuedBy: pal.code,
  })
})

test('linking and unlinking stand in the history of both codes, with who and when, after the link is gone too', () => {
  const network = aNetwork()
  for (const number of [1, 2]) network.send(mops, monday, { resident: aResident(number) })
  const [one, two] = [aResident(1), aResident(2)]
  network.call(cas, later(monday, 1), 'linkCodes', { resident: one, other: two })
  const linked = residentDetails(network.db, mops, two)
  expect(linked?.linkedCodes).toEqual([{ code: one, direct: true }])
  expect(linked?.referrals).toHaveLength(2)
  expect(linked?.history[0]).toMatchObject({
    type: 'CodesLinked',
    resident: one,
    other: two,
    actor: cas.code,
  })
  network.call(mops, later(monday, 2), 'unlinkCodes', { resident: two, other: one })
  for (const code of [one, two]) {
    const page = residentDetails(network.db, mops, code)
    expect(page?.linkedCodes).toEqual([])
    expect(page?.history.map(({ type, actor, at }) => [type, actor, at])).toEqual([
      ['CodesUnlinked', mops.code, later(monday, 2)],
      ['CodesLinked', cas.code, later(monday, 1)],
      ['ResidentCodeIssued', mops.code, monday],
    ])
  }
})
