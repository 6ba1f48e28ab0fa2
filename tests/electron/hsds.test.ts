import { describe, expect, test } from 'vitest'
import { readStatement } from '#db/database.ts'
import { replayLog } from '#db/replay.ts'
import { readHead } from '#db/stores/event-store.ts'
import type { HsdsRows } from '#domain/hsds-file.ts'
import { openHsdsText, readHsdsRows } from '#domain/hsds-file.ts'
import { hsdsRowsPerPortion, mostHsdsServices, type ReadRow } from '#domain/hsds-rows.ts'
import { InstitutionKey } from '#domain/ids.ts'
import { LocalDay } from '#domain/time.ts'
import { answerAny } from '#electron/vault/gate.ts'
import { aNetwork, type TestNetwork } from '../support/a-network.ts'
import { aRoom, aServiceForm } from '../support/directory.ts'
import { coordinator, socialLead } from '../support/workers.ts'

const today = LocalDay.parse('2026-11-02')
const mops = InstitutionKey.parse('mops')

const uuid = (n: number): string => `0b0e0000-0000-4000-8000-${String(n).padStart(12, '0')}`

const anOrganization = (over: object = {}) => ({
  id: uuid(1),
  name: 'Youth Club North',
  description: 'A club.',
  ...over,
})
const aService = (over: object = {}) => ({
  id: uuid(100),
  organization_id: uuid(1),
  name: 'Homework Club',
  status: 'active',
  ...over,
})
const aFile = (over: object = {}): string =>
  JSON.stringify({ organizations: [anOrganization()], services: [aService()], ...over })

const read = (text: string, keepSuspected = false): HsdsRows => {
  const file = openHsdsText(text)
  if (!file.ok) throw new Error(file.error.type)
  const reading = readHsdsRows(file.value, { today, aliases: [], keepSuspected })
  for (let step = reading.next(); ; step = reading.next()) if (step.done) return step.value
}

const taken = <T>(rows: readonly ReadRow<T>[]): T[] =>
  rows.flatMap(row => ('taken' in row ? [row.taken] : []))

/** Everything that a window does with a file: begin, bring, and write. */
const bring = async (network: TestNetwork, text: string) => {
  const ask = (name: string, input: object) =>
    answerAny(network.sessionOf(coordinator), name, input, {
      reportDefect: (_, defect) => {
        throw defect
      },
    })
  const rows = read(text, true)
  const begun = (await ask('beginDirectory', { institutions: taken(rows.institutions) })) as {
    value: { importId: string; verdicts: { verdict: string }[] }
  }
  const { importId, verdicts } = begun.value
  const services = taken(rows.services)
  const judged = [...verdicts.map(({ verdict }) => verdict)]
  for (let from = 0; from < services.length; from += hsdsRowsPerPortion) {
    const portion = services.slice(from, from + hsdsRowsPerPortion)
    const brought = (await ask('bringServices', { importId, services: portion })) as {
      value: { verdicts: { verdict: string }[] }
    }
    judged.push(...brought.value.verdicts.map(({ verdict }) => verdict))
  }
  return {
    judged,
    commit: () => ask('commitDirectory', { importId }),
    cancel: () => ask('cancelDirectory', {}),
  }
}

/** A network of which something can be said in every field. */
const aFullNetwork = async (): Promise<TestNetwork> => {
  const network = await aNetwork()
  const { done } = network
  const { service } = done(coordinator, 'offerService', {
    institution: mops,
    ...aServiceForm({ description: 'Rozmowa bez umawiania się.' }),
    validFrom: today,
  } as never)
  done(coordinator, 'assureServiceCapacity', { service, ...aRoom() })
  done(coordinator, 'givePromise', {
    institution: mops,
    urgency: 'urgent',
    accept: { days: 2, counts: 'working' },
    firstContact: { days: 3, counts: 'calendar' },
    validFrom: today,
  })
  done(coordinator, 'announceClosure', { institution: mops, from: today, to: today, substitute: 'MOPS-04' })
  const ended = done(coordinator, 'offerService', { institution: mops, ...aServiceForm(), validFrom: today })
  done(coordinator, 'endService', { service: ended.service, lastOn: today })
  return network
}

describe('the directory as HSDS', () => {
  test('goes out, comes into an empty network, and goes out the same', async () => {
    const from = await aFullNetwork()
    const { json } = from.done(coordinator, 'exportDirectory', {})
    const empty = await aNetwork({ template: 'empty' })
    const { commit, judged } = await bring(empty, json)
    expect(new Set(judged)).toEqual(new Set(['new']))
    expect(await commit()).toMatchObject({ ok: true, value: { institutions: 8, services: 2, changed: 0 } })
    expect(empty.done(coordinator, 'exportDirectory', {}).json).toBe(json)
    expect(replayLog(empty.vault.db).different).toEqual([])
    const again = await bring(empty, json)
    expect(new Set(again.judged)).toEqual(new Set(['same']))
    expect(await again.commit()).toMatchObject({ error: { type: 'NothingChanged' } })
  })

  test('names nobody who works there, and no phone', async () => {
    const { done } = await aFullNetwork()
    const { json } = done(coordinator, 'exportDirectory', {})
    expect(json).not.toContain('Jawor')
    expect(json).not.toContain('MOPS-02')
    expect(JSON.stringify(Object.keys(JSON.parse(json).organizations[0]))).not.toContain('phones')
  })

  test('of somebody else joins as institutions that take nothing, and a second reading changes only what differs', async () => {
    const network = await aNetwork()
    const first = await bring(network, aFile())
    expect(first.judged).toEqual(['new', 'new'])
    expect(await first.commit()).toMatchObject({ value: { institutions: 1, services: 1 } })
    const row = network.done(coordinator, 'listDirectory', {}).at(-1)
    expect(row).toMatchObject({ key: 'youth_club_north', takes: 'nothing', services: 1 })
    const second = await bring(network, aFile({ services: [aService({ description: 'Every day.' })] }))
    expect(second.judged).toEqual(['same', 'changed'])
    expect(await second.commit()).toMatchObject({ value: { institutions: 0, services: 0, changed: 1 } })
    expect(replayLog(network.vault.db).different).toEqual([])
  })

  test('names a form of support that this network has not listed, and that row alone is refused', async () => {
    const network = await aNetwork()
    const own = { team: null, ageBands: [], validFrom: today, endedOn: null, capacity: null }
    const services = [
      aService({ x_sztafeta: { ...own, key: 'magic' } }),
      aService({ id: uuid(101), x_sztafeta: { ...own, key: 'info' } }),
    ]
    const { judged, commit } = await bring(network, aFile({ services }))
    expect(judged).toEqual(['new', 'refused', 'new'])
    expect(await commit()).toMatchObject({ value: { institutions: 1, services: 1 } })
  })

  test('that was stopped leaves nothing, and one that another worker brings is not there', async () => {
    const network = await aNetwork()
    const before = readHead(network.vault.db, network.vault.log.origin)
    const { cancel, commit } = await bring(network, aFile())
    expect(await cancel()).toMatchObject({ ok: true })
    expect(await commit()).toMatchObject({ error: { type: 'NotFound', what: 'import' } })
    const refused = await answerAny(
      network.sessionOf(socialLead),
      'beginDirectory',
      { institutions: [] },
      { reportDefect: () => '' },
    )
    expect(refused).toMatchObject({ error: { type: 'NotPermitted', rule: 'coordinator' } })
    expect(readHead(network.vault.db, network.vault.log.origin)).toEqual(before)
  })

  test('of many services is written in slices, and stopped in the middle leaves nothing', async () => {
    const network = await aNetwork()
    const services = Array.from({ length: 1200 }, (_, n) => aService({ id: uuid(1000 + n) }))
    const before = readHead(network.vault.db, network.vault.log.origin)
    const { commit, cancel } = await bring(network, aFile({ services }))
    const writing = commit()
    await cancel()
    expect(await writing).toMatchObject({ error: { type: 'ImportCancelled' } })
    expect(readHead(network.vault.db, network.vault.log.origin)).toEqual(before)
    expect(await commit()).toMatchObject({ value: { services: 1200 } })
  })
})

/** What this network says of an institution beyond HSDS, as a file of its own would hold it. */
const anExtension = (key: string, over: object = {}) => {
  const name = `Klub ${key}`
  const names = { short: name, full: name, english: name, to: name, at: name, fromWhere: name }
  return {
    key,
    order: 90,
    names: [{ names, validFrom: today }],
    takes: [{ takes: 'persons', validFrom: today }],
    promises: [],
    closures: [],
    teams: [],
    capacity: null,
    ...over,
  }
}

describe('a file that would change what is here already', () => {
  const judgedFor = async (organization: object, services: object[] = []) => {
    const network = await aNetwork()
    const organizations = [anOrganization(organization)]
    const { judged, commit } = await bring(network, JSON.stringify({ organizations, services }))
    await commit()
    return { judged, network }
  }
  const teamsOf = ({ vault }: TestNetwork) =>
    readStatement(vault.db, 'SELECT key, institution FROM teams ORDER BY key').all()

  test('takes no team away from its institution', async () => {
    const teams = [{ key: 'mops-r', name: 'Inny zespół' }]
    const { judged, network } = await judgedFor({ x_sztafeta: anExtension('klub', { teams }) })
    expect(judged).toEqual(['refused'])
    expect(teamsOf(network)).toEqual(teamsOf(await aNetwork()))
  })

  test('brings no second institution under a name that is on a card already', async () => {
    const { judged } = await judgedFor({ name: 'mops' })
    expect(judged).toEqual(['refused'])
  })

  test('gives no form of support a team that its institution does not have', async () => {
    const teams = [{ key: 'mops-99', name: 'Zespół z pliku' }]
    const own = { key: null, ageBands: [], validFrom: today, endedOn: null, capacity: null }
    const service = aService({ x_sztafeta: { ...own, team: 'mops-99' } })
    const { judged } = await judgedFor({ x_sztafeta: anExtension('mops', { teams }) }, [service])
    expect(judged).toEqual(['same', 'refused'])
  })

  const span = (days: number) => ({ days, counts: 'working' })
  test.each([
    ['the office of the network', anExtension('network'), 'x_sztafeta.key'],
    [
      'a promise of no time at all',
      anExtension('klub', {
        promises: [
          { urgency: 'standard', promise: { accept: span(0), firstContact: span(5) }, validFrom: today },
        ],
      }),
      'x_sztafeta.promises.0.promise',
    ],
    [
      'a closing that ends before it begins',
      anExtension('klub', { closures: [{ from: '2026-11-05', to: '2026-11-04', substitute: '' }] }),
      'x_sztafeta.closures.0.to',
    ],
  ])('brings nothing that nobody may type either: %s', (_, extension, field) => {
    const [row] = read(JSON.stringify([anOrganization({ x_sztafeta: extension })])).institutions
    expect(row).toMatchObject({ faults: [{ field }] })
  })
})

describe('a file that is no HSDS of the third version', () => {
  test.each([
    ['', 'empty'],
    [aFile().slice(0, -40), 'truncated'],
    ['Nazwa;Adres\nKlub;ul. X', 'notJson'],
    ['{"type":"FeatureCollection","features":[]}', 'notHsds'],
    ['{"contents":[]}', 'nothingInside'],
    [aFile({ version: 'HSDS-2.0.1' }), 'wrongVersion'],
    ['{"totalElements":1,"content":[{"id":"1","name":"x"}]}', 'wrongVersion'],
  ])('is refused with its reason: %.30s', (text, type) => {
    expect(openHsdsText(text)).toMatchObject({ ok: false, error: { type } })
  })

  test('of more services than fifty thousand is refused before any is read', () => {
    const services = Array.from({ length: mostHsdsServices + 1 }, () => ({
      id: 1,
      name: 'x',
      status: 'active',
    }))
    expect(openHsdsText(JSON.stringify(services))).toMatchObject({
      error: { type: 'tooManyServices', count: mostHsdsServices + 1 },
    })
  })
})

test('one page of many says so, and lists without services come in as institutions', () => {
  const page = { page_number: 2, total_pages: 10, contents: [anOrganization()] }
  const file = openHsdsText(JSON.stringify(page))
  expect(file).toMatchObject({ ok: true, value: { page: { number: 2, of: 10 }, services: [] } })
  expect(taken(read(JSON.stringify(page)).institutions)).toMatchObject([{ name: 'Youth Club North' }])
})

describe('a row that breaks the published schema', () => {
  const faults = (service: object): unknown => {
    const [row] = read(aFile({ services: [aService(service)] })).services
    return row !== undefined && 'faults' in row ? row.faults : row?.marks
  }
  test.each([
    [{ name: undefined }, [{ type: 'missing', field: 'name' }]],
    [{ id: '17' }, [{ type: 'notUuid', field: 'id' }]],
    [{ status: 'open' }, [{ type: 'badValue', field: 'status' }]],
    [{ organization_id: uuid(7) }, [{ type: 'noOrganization' }]],
    [{ name: 'x'.repeat(121) }, [{ type: 'tooLong', field: 'name' }]],
    [{ name: 'PESEL 44051401359' }, [{ type: 'personalData', field: 'name' }]],
    [
      { x_sztafeta: { key: 'Magic!' } },
      expect.arrayContaining([{ type: 'unknownKey', field: 'x_sztafeta.key' }]),
    ],
    [{ description: 'Zadzwoń: 600 700 800' }, ['descriptionLeftOut']],
    [{ description: 'Word '.repeat(100) }, ['shortened']],
    [{ schedules: [{ id: uuid(9), freq: 'MONTHLY', byday: '2MO' }] }, ['hoursLeftOut']],
  ])('is refused, or told what it leaves behind: %j', (service, expected) => {
    expect(faults(service)).toEqual(expected)
  })

  test('twice under one number is taken once', () => {
    const rows = read(aFile({ services: [aService(), aService()] })).services
    expect(rows.map(row => ('faults' in row ? row.faults : 'taken'))).toEqual([
      'taken',
      [{ type: 'repeated' }],
    ])
  })

  test('holds the hours, ages and room of the standard in the words of this network', () => {
    const [service] = taken(
      read(
        aFile({
          services: [
            aService({
              minimum_age: 7,
              maximum_age: 12,
              description: '<p>After&nbsp;school</p>',
              schedules: [
                { id: uuid(9), freq: 'WEEKLY', byday: 'WE,MO', opens_at: '09:00:00', closes_at: '17:30Z' },
              ],
              capacities: [
                {
                  id: uuid(8),
                  unit: { id: uuid(6), name: 'place' },
                  available: 3,
                  maximum: 10,
                  updated: '2026-10-01T10:00:00Z',
                },
              ],
            }),
          ],
        }),
      ).services,
    )
    expect(service).toMatchObject({
      content: {
        ageBands: ['7_12'],
        description: 'After school',
        hours: [{ days: ['MO', 'WE'], from: '09:00', to: '17:30' }],
      },
      capacity: { state: 'places', places: 10, taken: 7, assuredOn: '2026-10-01' },
    })
  })
})
