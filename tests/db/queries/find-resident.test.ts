import { expect, test } from 'vitest'
import { findResident } from '#db/queries/find-resident.ts'
import type { Worker } from '#domain/worker.ts'
import { aNetwork, aResident, cas, coordinator, later, monday, mops, pal, viewer } from './a-network.ts'

const attributes = { ageBand: 'unknown', household: 'unknown', housing: 'unknown', zone: 'unknown' }

test('a code shows the attributes of the person and those referrals that the worker may see', () => {
  const network = aNetwork()
  const first = network.send(mops, monday)
  const second = network.send(mops, later(monday, 1), { to: 'pal' })
  const draft = network.draft(mops, later(monday, 2))
  const found = (worker: Worker) =>
    findResident(network.db, worker, { resident: aResident(1) }, later(monday, 3)).referrals.map(
      ({ id }) => id,
    )
  expect(found(mops)).toEqual([draft, second, first])
  expect(found(pal)).toEqual([second])
  expect(found(coordinator)).toEqual([second, first])
  expect(found(cas)).toEqual([first])
})

test('a code that nobody has used is not known', () => {
  const network = aNetwork()
  expect(findResident(network.db, mops, { resident: aResident(9) }, monday)).toEqual({
    resident: aResident(9),
    known: false,
    attributes: null,
    linkedCodes: [],
    referrals: [],
  })
})

test('codes of one person are found from each of them, over any number of links, with all the referrals', () => {
  const network = aNetwork()
  const ids = [1, 2, 3].map(number =>
    network.send(mops, later(monday, 0, number), { resident: aResident(number) }),
  )
  network.call(mops, later(monday, 1), 'linkCodes', { resident: aResident(1), other: aResident(2) })
  network.call(mops, later(monday, 1), 'linkCodes', { resident: aResident(2), other: aResident(3) })
  const found = findResident(network.db, mops, { resident: aResident(3) }, later(monday, 2))
  expect(found).toMatchObject({ known: true, attributes })
  expect(new Set(found.linkedCodes)).toEqual(new Set([aResident(1), aResident(2)]))
  expect(found.referrals.map(({ id }) => id)).toEqual(ids.toReversed())
})

test('roles that see figures only learn nothing of a code', () => {
  const network = aNetwork()
  network.send(mops, monday)
  expect(findResident(network.db, viewer, { resident: aResident(1) }, later(monday, 1))).toMatchObject({
    known: false,
    attributes: null,
    referrals: [],
  })
})
