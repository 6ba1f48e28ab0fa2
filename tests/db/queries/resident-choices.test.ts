import { expect, test } from 'vitest'
import { nearResidents } from '#db/queries/near-residents.ts'
import { recentResidents } from '#db/queries/recent-residents.ts'
import type { ResidentChoice } from '#domain/answers.ts'
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
  mopsLead,
  type Network,
  pal,
  viewer,
} from './a-network.ts'

const codes = (choices: readonly ResidentChoice[]): readonly string[] =>
  choices.map(({ resident }) => resident)

const mint = (network: Network, by: Worker, day: number): ResidentCode =>
  ResidentCode.parse(
    Reflect.get(
      Object(
        network.call(by, later(monday, day), 'issueResidentCode', {
          ageBand: '75_plus',
          household: 'single',
          housing: 'unknown',
          zone: 'unknown',
        }),
      ),
      'resident',
    ),
  )

/** Two symbols read wrongly. */
const misread = (code: string): string =>
  [...code]
    .map((symbol, place) => (place === 2 || place === 7 ? (symbol === '4' ? '5' : '4') : symbol))
    .join('')

test('who was opened just now comes first, then what the worker did, then what colleagues did', () => {
  const network = aNetwork()
  network.send(mopsLead, later(monday, 3), { resident: aResident(1) })
  network.send(mops, later(monday, 1), { resident: aResident(2), need: 'food' })
  network.send(mops, later(monday, 2), { resident: aResident(3) })
  const minted = mint(network, mops, 0)
  expect(codes(recentResidents(network.db, mops, []))).toEqual([
    aResident(3),
    aResident(2),
    minted,
    aResident(1),
  ])
  expect(codes(recentResidents(network.db, mops, [aResident(1)]))[0]).toBe(aResident(1))
})

test('a choice says coarsely who it is, what the last referral was about and when it moved', () => {
  const network = aNetwork()
  const resident = mint(network, mops, 0)
  expect(recentResidents(network.db, mops, [])).toMatchObject([
    { resident, need: null, at: later(monday, 0), attributes: { ageBand: '75_plus', household: 'single' } },
  ])
  network.send(mops, later(monday, 1), { resident, need: 'food' })
  expect(recentResidents(network.db, mops, [])).toMatchObject([
    { resident, need: 'food', at: later(monday, 1) },
  ])
})

test('whoever took a matter over finds its person among the first, and no drafts of the sender', () => {
  const network = aNetwork()
  const taken = network.send(mops, monday, { resident: aResident(1) })
  accept(network, cas, later(monday, 1), taken)
  network.draft(mops, later(monday, 2), { resident: aResident(2) })
  network.send(mops, later(monday, 3), { resident: aResident(3) })
  expect(codes(recentResidents(network.db, cas, []))).toEqual([aResident(1), aResident(3)])
  expect(codes(recentResidents(network.db, casColleague, []))).toEqual([aResident(3), aResident(1)])
})

test('codes of others are never offered: not among the recent ones, not when asked for, not as a near one', () => {
  const network = aNetwork()
  network.send(mops, monday, { resident: aResident(1) })
  const minted = mint(network, mops, 1)
  for (const worker of [pal, coordinator, viewer]) {
    expect(recentResidents(network.db, worker, [aResident(1), minted])).toEqual([])
    for (const code of [aResident(1), minted])
      expect(nearResidents(network.db, worker, misread(code))).toEqual([])
  }
  expect(codes(nearResidents(network.db, cas, misread(aResident(1))))).toEqual([aResident(1)])
  expect(nearResidents(network.db, cas, misread(minted))).toEqual([])
})

test('two wrong symbols are found among the codes in use here', () => {
  const network = aNetwork()
  const minted = mint(network, mops, 0)
  network.send(mops, monday, { resident: aResident(1) })
  expect(codes(nearResidents(network.db, mops, misread(minted)))).toEqual([minted])
  expect(codes(nearResidents(network.db, mops, misread(aResident(1))))).toEqual([aResident(1)])
  expect(nearResidents(network.db, mops, '0000000001')).toEqual([])
})
