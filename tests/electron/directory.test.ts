import { describe, expect, test } from 'vitest'
import { inTransaction } from '#db/database.ts'
import { replayLog } from '#db/replay.ts'
import { RoleKey, ServiceKey, urgencies } from '#domain/code-lists.ts'
import { InstitutionKey, TeamKey } from '#domain/ids.ts'
import { ok } from '#domain/result.ts'
import { addDays, LocalDay } from '#domain/time.ts'
import { recordNetworkEvent } from '#electron/use-cases/acting.ts'
import { aNetwork, type TestNetwork } from '../support/a-network.ts'
import { aRoom, aServiceForm } from '../support/directory.ts'
import { aWorker, coordinator, outreach, outreachLead, social, socialLead } from '../support/workers.ts'

const today = LocalDay.parse('2026-11-02')
const tomorrow = addDays(today, 1)
const hub = InstitutionKey.parse('community_hub')
const mops = InstitutionKey.parse('mops')
const sw = InstitutionKey.parse('sw')

const span = (days: number) => ({ days, counts: 'working' as const })
const promise = (days: number, over: object = {}) => ({
  institution: mops,
  urgency: 'standard' as const,
  accept: span(days),
  firstContact: span(14),
  validFrom: today,
  ...over,
})

const details = ({ done }: TestNetwork, institution = mops) =>
  done(coordinator, 'institutionDetails', { institution })

const shownServices = ({ done }: TestNetwork, institution = mops, over: object = {}) =>
  done(social, 'listServices', { institution, ended: false, words: '', offset: 0, limit: 50, ...over })

describe('the Centrum Społeczne opens', () => {
  test('with nothing but calls of the directory: team, service, promise, room, persons from a day, and then a referral goes there', async () => {
    const network = await aNetwork()
    const { done, call, pass } = network
    const sending = { referralId: network.draft(outreach, { to: hub }), revisitReason: '' }
    expect(call(outreach, 'sendReferral', sending)).toMatchObject({ error: { type: 'ReceiverTakesNothing' } })

    const { team } = done(coordinator, 'addTeam', { institution: hub, name: 'Recepcja' })
    const { service } = done(coordinator, 'offerService', {
      institution: hub,
      ...aServiceForm({ team }),
      validFrom: today,
    })
    done(coordinator, 'assureServiceCapacity', { service, ...aRoom() })
    done(coordinator, 'givePromise', promise(3, { institution: hub }))
    done(coordinator, 'assureCapacity', { institution: hub, ...aRoom(), note: '' })
    done(coordinator, 'changeTakes', { institution: hub, takes: 'persons', validFrom: tomorrow })
    expect(call(outreach, 'sendReferral', sending)).toMatchObject({ error: { type: 'ReceiverTakesNothing' } })

    pass(24)
    done(outreach, 'sendReferral', sending)
    expect(done(outreach, 'receiverServices', { institution: hub })).toMatchObject([
      { name: { pl: 'Punkt informacyjny' }, capacity: { places: 12, taken: 4, assuredOn: today }, team },
    ])
    expect(details(network, hub)).toMatchObject({
      institution: { takes: 'persons', promises: { standard: { accept: { days: 3 } } } },
      takes: [{ takes: 'persons' }, { takes: 'nothing' }],
      open: { total: 1, waiting: 1, byUrgency: { standard: 1 } },
    })
    expect(replayLog(network.vault.db).different).toEqual([])
  })
})

test('a viewer learns the institutions, and neither who works there nor who changed what', async () => {
  const network = await aNetwork()
  const { done, vault, clock } = network
  const viewer = aWorker('MOPS-09', { alias: 'Czeremcha', role: RoleKey.parse('viewer') })
  inTransaction(vault.db, () => {
    const joined = { type: 'WorkerJoined', payload: viewer } as const
    recordNetworkEvent({ ...vault, by: coordinator, at: clock.now }, joined)
    return ok(undefined)
  })
  done(coordinator, 'addTeam', { institution: mops, name: 'Zespół dyżurów' })
  const seen = done(viewer, 'institutionDetails', { institution: mops })
  expect(seen).toMatchObject({ institution: { key: mops }, workers: [], teams: [], history: [] })
  const pages = [seen, done(viewer, 'directory', {}), done(viewer, 'listDirectory', {})]
  expect(JSON.stringify(pages)).not.toMatch(new RegExp(`${social.code}|${social.alias}|${coordinator.code}`))
})

describe('the directory is edited', () => {
  test('by the coordinator whole, by a lead only in room and closing days of the own institution, by nobody else', async () => {
    const { call, done } = await aNetwork()
    const { service } = done(coordinator, 'offerService', {
      institution: mops,
      ...aServiceForm(),
      validFrom: today,
    })
    const closing = { institution: mops, from: today, to: tomorrow, substitute: 'MOPS-04' }
    const upkeep = [
      () => call(socialLead, 'assureCapacity', { institution: mops, ...aRoom(), note: '' }).ok,
      () => call(socialLead, 'assureServiceCapacity', { service, ...aRoom() }).ok,
      () => call(socialLead, 'announceClosure', closing).ok,
      () => call(socialLead, 'takeBackClosure', { institution: mops, from: today }).ok,
    ]
    expect(upkeep.map(step => step())).toEqual([true, true, true, true])
    for (const by of [social, outreach, outreachLead]) {
      expect(call(by, 'announceClosure', closing)).toMatchObject({
        error: { type: 'NotPermitted', rule: 'own_lead_or_coordinator' },
      })
      expect(call(by, 'assureServiceCapacity', { service, ...aRoom() })).toMatchObject({
        error: { type: 'NotPermitted' },
      })
    }
    const edits = [
      call(socialLead, 'endService', { service, lastOn: today }),
      call(socialLead, 'givePromise', promise(3)),
      call(socialLead, 'addTeam', { institution: mops, name: 'Nowy' }),
      call(socialLead, 'changeTakes', { institution: mops, takes: 'nothing', validFrom: today }),
    ]
    for (const edit of edits)
      expect(edit).toMatchObject({ error: { type: 'NotPermitted', rule: 'coordinator' } })
  })

  test('a promise of 0, −1, one and a half or 400 days is refused with its reason, and 0 means the same day only where the urgency does', async () => {
    const network = await aNetwork()
    const { call, done } = network
    const faults = [0, -1, 1.5, 400].map(days => call(coordinator, 'givePromise', promise(days)))
    expect(faults.map(reply => (reply.ok ? 'taken' : reply.error))).toMatchObject(
      ['zero', 'negative', 'fraction', 'tooLong'].map(fault => ({ type: 'PromiseOutOfRange', fault })),
    )
    for (const urgency of urgencies.filter(one => one !== 'immediate')) {
      expect(call(coordinator, 'givePromise', promise(0, { urgency })).ok).toBe(false)
    }
    done(coordinator, 'givePromise', promise(0, { urgency: 'immediate', firstContact: span(0) }))
    expect(call(coordinator, 'givePromise', promise(3, { validFrom: addDays(today, -1) }))).toMatchObject({
      error: { type: 'DayInPast', earliest: today },
    })
    expect(details(network).promises).toHaveLength(1)
  })

  test('a promise from tomorrow changes no deadline of what was sent today', async () => {
    const network = await aNetwork()
    const { done, send, pass } = network
    const early = send(outreach)
    const due = done(outreach, 'referralDetails', { referralId: early }).referral.deadline
    done(coordinator, 'givePromise', promise(1, { validFrom: tomorrow }))
    expect(details(network).institution.promises.standard.accept.days).toBe(5)
    expect(done(outreach, 'referralDetails', { referralId: early }).referral.deadline).toEqual(due)
    pass(24)
    expect(details(network).institution.promises.standard.accept.days).toBe(1)
    expect(done(outreach, 'referralDetails', { referralId: early }).referral.deadline).toEqual(due)
  })

  test('a service that ends is kept, can be taken up again, and each of it stays in the history', async () => {
    const network = await aNetwork()
    const { done, call, pass } = network
    const { service } = done(coordinator, 'offerService', {
      institution: mops,
      ...aServiceForm({ namePl: 'Łaźnia' }),
      validFrom: today,
    })
    expect(
      call(coordinator, 'changeService', { service, ...aServiceForm({ namePl: 'Łaźnia' }) }),
    ).toMatchObject({ error: { type: 'NothingChanged' } })
    done(coordinator, 'changeService', { service, ...aServiceForm({ namePl: 'Łaźnia i pralnia' }) })
    done(coordinator, 'endService', { service, lastOn: today })
    expect(shownServices(network)).toMatchObject({ total: 1, rows: [{ endedOn: today }] })
    pass(24)
    expect(shownServices(network).total).toBe(0)
    expect(shownServices(network, mops, { ended: true })).toMatchObject({
      total: 1,
      rows: [{ name: { pl: 'Łaźnia i pralnia' } }],
    })
    expect(call(coordinator, 'changeService', { service, ...aServiceForm() })).toMatchObject({
      error: { type: 'ServiceHasEnded' },
    })
    done(coordinator, 'resumeService', { service })
    expect(shownServices(network, mops, { words: 'laznia pral' }).total).toBe(1)
    expect(shownServices(network, mops, { words: 'zupa' }).total).toBe(0)
    expect(
      details(network)
        .history.slice(0, 4)
        .map(({ type }) => type),
    ).toEqual(['ServiceEnded', 'ServiceEnded', 'ServiceChanged', 'ServiceOffered'])
    expect(replayLog(network.vault.db).different).toEqual([])
  })

  test('a form of support that the list of the network does not know is refused', async () => {
    const { call } = await aNetwork()
    const key = ServiceKey.parse('magic')
    const offering = { institution: mops, ...aServiceForm({ key }), validFrom: today }
    expect(call(coordinator, 'offerService', offering)).toMatchObject({
      error: { type: 'KeyNotOffered', list: 'service', key: null },
    })
  })

  test('numbers that contradict each other are refused with the reason', async () => {
    const { call } = await aNetwork()
    const assure = (over: object) => {
      const reply = call(coordinator, 'assureCapacity', { institution: mops, ...aRoom(), note: '', ...over })
      return reply.ok ? 'taken' : reply.error
    }
    expect(assure({ taken: null })).toMatchObject({ fault: 'oneNumber' })
    expect(assure({ taken: 13 })).toMatchObject({ fault: 'moreThanAll' })
    expect(assure({ taken: 12 })).toMatchObject({ fault: 'noneFree' })
    expect(assure({ state: 'none' })).toMatchObject({ fault: 'someFree' })
    expect(assure({ taken: 14, state: 'waiting_list' })).toBe('taken')
  })

  test('a team stays with its institution, whatever a script says', async () => {
    const { call, done } = await aNetwork()
    const team = TeamKey.parse('mops-r')
    const carriedOff = { team, institution: hub, name: 'Zespół rejonowy' }
    expect(call(coordinator, 'formTeam', carriedOff)).toEqual({
      ok: false,
      error: { type: 'TeamElsewhere', institution: mops },
    })
    done(coordinator, 'formTeam', { ...carriedOff, institution: mops })
  })

  test('a brand new institution gets a key of its short name, and a second one of that name is refused', async () => {
    const { call, done } = await aNetwork()
    const names = {
      short: 'Dom Kultury „Łąka”',
      full: 'Dom Kultury „Łąka”',
      english: 'Meadow House',
      to: 'do Domu Kultury',
      at: 'w Domu Kultury',
      fromWhere: 'z Domu Kultury',
    }
    const adding = { names, takes: 'persons' as const, validFrom: today }
    expect(done(coordinator, 'addInstitution', adding)).toEqual({ institution: 'dom_kultury_laka' })
    expect(call(coordinator, 'addInstitution', adding)).toMatchObject({
      error: { type: 'InstitutionNameTaken' },
    })
    expect(call(social, 'addInstitution', adding)).toMatchObject({ error: { type: 'NotPermitted' } })
    expect(done(social, 'listDirectory', {}).at(-1)).toMatchObject({ key: 'dom_kultury_laka', services: 0 })
  })

  test('a new name holds from its day, and the old one stays in what is older', async () => {
    const network = await aNetwork()
    const { done, pass } = network
    const { names } = details(network).institution
    done(coordinator, 'renameInstitution', {
      institution: mops,
      names: { ...names, full: 'Centrum Usług Społecznych w Krakowie' },
      validFrom: tomorrow,
    })
    expect(details(network).institution.names.full).toBe(names.full)
    pass(24)
    expect(details(network).institution.names.full).toBe('Centrum Usług Społecznych w Krakowie')
    expect(details(network).names.map(({ names: { full } }) => full)).toEqual([
      'Centrum Usług Społecznych w Krakowie',
      names.full,
    ])
  })

  test('a closing that is over is not taken back, and one in reversed days is refused', async () => {
    const { call, done, pass } = await aNetwork()
    const closing = { institution: sw, from: today, to: tomorrow, substitute: '' }
    expect(call(coordinator, 'announceClosure', { ...closing, from: tomorrow, to: today })).toMatchObject({
      error: { type: 'DaysReversed' },
    })
    done(coordinator, 'announceClosure', closing)
    pass(72)
    expect(call(coordinator, 'takeBackClosure', { institution: sw, from: today })).toMatchObject({
      error: { type: 'DayInPast' },
    })
  })
})
