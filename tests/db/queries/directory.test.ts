import { expect, test } from 'vitest'
import { inTransaction } from '#db/database.ts'
import { directory } from '#db/queries/directory.ts'
import { applyNetworkEvent } from '#db/stores/network-store.ts'
import { foundingPromise } from '#domain/deadline.ts'
import { InstitutionKey } from '#domain/ids.ts'
import type { InstitutionNames, NewNetworkEvent } from '#domain/network-events.ts'
import { ok } from '#domain/result.ts'
import { LocalDay } from '#domain/time.ts'
import { aNetwork, coordinator, later, monday, type Network, pal } from './a-network.ts'

const institution = InstitutionKey.parse('pal')
const day = (text: string) => LocalDay.parse(text)
const tell = ({ db }: Network, ...facts: readonly NewNetworkEvent[]) =>
  inTransaction(db, () => {
    for (const fact of facts) {
      applyNetworkEvent(db, { ...fact, actor: coordinator.code, happenedAt: monday })
    }
    return ok(undefined)
  })
const palOn = ({ db }: Network, at = monday) =>
  directory(db, at).institutions.find(({ key }) => key === institution) ?? expect.fail()

test('institutions stand in the order of their lanes, with the agreement of the network until they promise', () => {
  const { db } = aNetwork()
  const { institutions, workers, teams } = directory(db, monday)
  expect(institutions.map(({ order }) => order)).toEqual(institutions.map((_, place) => place))
  expect(institutions[0]).toMatchObject({ promises: foundingPromise, capacity: null, closed: null })
  expect(workers.find(({ code }) => code === pal.code)).toEqual({ ...pal, active: true })
  expect(teams.length).toBeGreaterThan(5)
})

test('names and promises hold from their day on, and the last one counts', () => {
  const network = aNetwork()
  const names: InstitutionNames = { ...palOn(network).names, short: 'PAL Azory' }
  const own = { ...foundingPromise.standard, accept: { days: 2, counts: 'working' as const } }
  tell(
    network,
    { type: 'InstitutionRenamed', payload: { institution, names, validFrom: day('2026-11-11') } },
    {
      type: 'PromiseGiven',
      payload: { institution, urgency: 'standard', promise: own, validFrom: day('2026-11-11') },
    },
  )
  expect(palOn(network)).toMatchObject({ names: { short: 'PAL' }, promises: foundingPromise })
  expect(palOn(network, later(monday, 2))).toMatchObject({
    names: { short: 'PAL Azory' },
    promises: { ...foundingPromise, standard: own },
  })
})

test('capacity is as last assured', () => {
  const network = aNetwork()
  const capacity = {
    state: 'places' as const,
    places: 12,
    taken: 9,
    note: 'grupa poranna',
    assuredOn: day('2026-11-09'),
  }
  tell(network, { type: 'CapacityAssured', payload: { institution, ...capacity } })
  expect(palOn(network).capacity).toEqual(capacity)
})

test('a closure shows from thirty days before to its last day', () => {
  const network = aNetwork()
  const closure = { from: day('2026-12-20'), to: day('2027-01-02'), substitute: 'CAS' }
  tell(network, { type: 'InstitutionClosed', payload: { institution, ...closure } })
  expect(palOn(network, monday).closed).toBeNull()
  expect(palOn(network, later(monday, 11)).closed).toEqual(closure)
  expect(palOn(network, later(monday, 54)).closed).toEqual(closure)
  expect(palOn(network, later(monday, 55)).closed).toBeNull()
})

test('who has left is still known, and no longer active', () => {
  const network = aNetwork()
  tell(network, { type: 'WorkerLeft', payload: { worker: pal.code, on: day('2026-11-11') } })
  const active = (days: number) =>
    directory(network.db, later(monday, days)).workers.find(({ code }) => code === pal.code)?.active
  expect([active(1), active(2)]).toEqual([true, false])
})
