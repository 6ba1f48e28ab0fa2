import { expect, test } from 'vitest'
import { inTransaction } from '#db/database.ts'
import { replayLog } from '#db/replay.ts'
import {
  ContactResult,
  ContactType,
  IntakeSource,
  isOffered,
  labelIn,
  NeedKey,
  OutcomeKey,
  RefusalReason,
} from '#domain/code-lists.ts'
import type { ReferralFilter } from '#domain/contract.ts'
import { foundingPromise } from '#domain/deadline.ts'
import { InstitutionKey, type ReferralId } from '#domain/ids.ts'
import { ok } from '#domain/result.ts'
import { dayNumberOf, type Instant, instantAt, LocalDay, LocalMonth } from '#domain/time.ts'
import { recordNetworkEvent } from '#electron/use-cases/acting.ts'
import { aNetwork, mondayMorning, type TestNetwork } from '../support/a-network.ts'
import { aContent } from '../support/relay.ts'
import { coordinator, outreach, social, socialLead } from '../support/workers.ts'

const day = (text: string): LocalDay => LocalDay.parse(text)
const at = (text: string, hour: number): Instant => instantAt(dayNumberOf(day(text)), hour * 60)
const today = day('2026-11-02')
const mops = InstitutionKey.parse('mops')

const everything: ReferralFilter = {
  direction: 'both',
  statuses: [],
  needs: [],
  urgencies: [],
  institutions: [],
  overdueOnly: false,
  inStateDays: 0,
  codeStart: '',
  words: '',
}

const labels = { pl: 'samotność', en: 'being alone' }
const rename = (network: TestNetwork, validFrom: LocalDay, over: { pl?: string; en?: string } = {}) =>
  network.call(coordinator, 'changeListItem', {
    list: 'need',
    key: 'loneliness',
    ...labels,
    ...over,
    active: true,
    validFrom,
    seen: null,
  })
const labelFor = (network: TestNetwork, key: string): string => {
  network.done(social, 'listToday', {})
  return labelIn('pl', 'need', key)
}
const addFuel = (network: TestNetwork, validFrom = today): string =>
  network.done(coordinator, 'addListItem', {
    list: 'need',
    pl: 'dostęp do opału',
    en: 'heating fuel',
    attributes: { sensitivity: 'N' },
    validFrom,
  }).key
const acceptBy = (network: TestNetwork, referralId: ReferralId) =>
  network.done(outreach, 'referralDetails', { referralId }).referral.deadline?.due

test('a name holds from its day on, and the replay says the same', async () => {
  const network = await aNetwork()
  expect(rename(network, day('2026-11-04')).ok).toBe(true)
  expect(labelFor(network, 'loneliness')).toBe('samotność i izolacja')
  network.clock.now = at('2026-11-04', 9)
  expect(labelFor(network, 'loneliness')).toBe('samotność')
  expect(replayLog(network.vault.db).different).toEqual([])
})

test('an added need is offered from its day, is found by its words, and its key is given to no other', async () => {
  const network = await aNetwork()
  const key = addFuel(network)
  expect(key).toBe('n_dostep_do_opalu')
  const referralId = network.send(outreach, { need: NeedKey.parse(key) })
  const found = network.done(social, 'listReferrals', {
    filter: { ...everything, words: 'opału' },
    sort: 'changed',
    descending: true,
    offset: 0,
    limit: 10,
  })
  expect(found.rows.map(({ id }) => id)).toEqual([referralId])
  const later = addFuelLater(network)
  network.done(coordinator, 'withdrawRuleChange', {
    subject: `item:need:${later}`,
    validFrom: day('2026-12-01'),
    seen: network.clock.now,
  })
  expect(addFuelLater(network)).toBe(`${later}_2`)
  expect(replayLog(network.vault.db).different).toEqual([])
})

const addFuelLater = (network: TestNetwork): string =>
  network.done(coordinator, 'addListItem', {
    list: 'need',
    pl: 'zimno w domu',
    en: 'a cold home',
    attributes: { sensitivity: 'W' },
    validFrom: day('2026-12-01'),
  }).key

test('what is retired stays on old referrals, is refused on new ones, and asks a draft to choose again', async () => {
  const network = await aNetwork()
  const { call, done, draft, send } = network
  const food = NeedKey.parse('food')
  const sent = send(outreach, { need: food })
  const waiting = draft(outreach, { need: food })
  done(coordinator, 'changeListItem', {
    list: 'need',
    key: 'food',
    pl: 'brak żywności lub ciepłego posiłku',
    en: 'lack of food or a hot meal',
    active: false,
    validFrom: today,
    seen: null,
  })
  expect(done(social, 'referralDetails', { referralId: sent }).referral.need).toBe('food')
  expect(labelFor(network, 'food')).toBe('brak żywności lub ciepłego posiłku')
  expect(isOffered('need', 'food')).toBe(false)
  const revised = call(outreach, 'reviseDraft', { referralId: waiting, content: aContent({ need: food }) })
  expect(revised.ok).toBe(true)
  expect(call(outreach, 'sendReferral', { referralId: waiting, revisitReason: '' })).toEqual({
    ok: false,
    error: { type: 'KeyNotOffered', list: 'need', key: 'food' },
  })
  const chosen = aContent({ need: NeedKey.parse('loneliness') })
  done(outreach, 'reviseDraft', { referralId: waiting, content: chosen })
  expect(call(outreach, 'sendReferral', { referralId: waiting, revisitReason: '' }).ok).toBe(true)
  expect(replayLog(network.vault.db).different).toEqual([])
})

test('the gate refuses keys that the lists do not know, in every call that writes one', async () => {
  const { call, send, draft, done, defects } = await aNetwork()
  const referralId = send(outreach)
  const unknown = { ok: false, error: { type: 'KeyNotOffered', key: null } }
  const need = NeedKey.parse('never_heard_of')
  expect(call(outreach, 'draftReferral', { continues: null, content: aContent({ need }) })).toMatchObject(
    unknown,
  )
  const intake = IntakeSource.parse('never_heard_of')
  const content = aContent({ intake })
  expect(call(outreach, 'reviseDraft', { referralId: draft(outreach), content })).toMatchObject(unknown)
  expect(
    call(socialLead, 'refuseReferral', {
      referralId,
      reason: RefusalReason.parse('never_heard_of'),
      justification: 'Nie prowadzimy takich spraw na osiedlu.',
      nextStep: 'Zapytać w CAS.',
    }),
  ).toMatchObject(unknown)
  done(socialLead, 'acceptReferral', {
    referralId,
    leadWorker: social.code,
    plannedContactOn: day('2026-11-03'),
  })
  expect(
    call(social, 'recordContact', {
      referralId,
      contactType: ContactType.parse('never_heard_of'),
      result: ContactResult.parse('reached'),
      note: '',
    }),
  ).toMatchObject(unknown)
  const outcome = OutcomeKey.parse('never_heard_of')
  expect(call(social, 'closeReferral', { referralId, outcome, feedback: 'Udzielono pomocy.' })).toMatchObject(
    unknown,
  )
  expect(defects).toEqual([])
})

test('a month before the change prints the old name of an outcome, the month of it the new one', async () => {
  const network = await aNetwork()
  const { done, send, clock } = network
  const close = (referralId: ReferralId): void => {
    const plannedContactOn = LocalDay.parse('2027-01-29')
    done(socialLead, 'acceptReferral', { referralId, leadWorker: social.code, plannedContactOn })
    done(social, 'closeReferral', {
      referralId,
      outcome: OutcomeKey.parse('info_only'),
      feedback: 'Osoba wie, dokąd pójść.',
    })
  }
  close(send(outreach))
  done(coordinator, 'changeListItem', {
    list: 'outcome',
    key: 'info_only',
    pl: 'osoba dostała informację',
    en: 'the person was informed',
    active: true,
    validFrom: day('2026-12-01'),
    seen: null,
  })
  clock.now = at('2026-12-02', 9)
  close(send(outreach))
  clock.now = at('2027-01-04', 9)
  const namesIn = (month: string) => {
    const report = done(coordinator, 'monthReport', { period: LocalMonth.parse(month), edition: 'internal' })
    return report.outcomes.groups.flatMap(({ lines }) => lines.map(({ pl, en }) => [pl, en]))
  }
  expect(namesIn('2026-11')).toEqual([['udzielono informacji', 'information given']])
  expect(namesIn('2026-12')).toEqual([['osoba dostała informację', 'the person was informed']])
})

test('another deadline of the network holds for what is sent from its day, and an own promise goes before it', async () => {
  const network = await aNetwork()
  const { done, send, clock } = network
  const before = send(outreach)
  const due = acceptBy(network, before)
  const promise = { ...foundingPromise.standard, accept: { days: 2, counts: 'working' as const } }
  done(coordinator, 'changeRule', {
    rule: { kind: 'promise', urgency: 'standard', promise },
    validFrom: today,
    seen: null,
  })
  expect(acceptBy(network, before)).toBe(due)
  expect(due).toBe(instantAt(dayNumberOf(day('2026-11-09')), 15 * 60 + 30))
  const after = send(outreach, { need: NeedKey.parse('loneliness') })
  expect(acceptBy(network, after)).toBe(instantAt(dayNumberOf(day('2026-11-04')), 15 * 60 + 30))
  const { institutions } = done(outreach, 'directory', {})
  expect(institutions.find(({ key }) => key === mops)?.promises.standard.accept.days).toBe(2)
  const payload = {
    institution: mops,
    urgency: 'standard',
    promise: foundingPromise.urgent,
    validFrom: today,
  } as const
  inTransaction(network.vault.db, () => {
    const by = { ...network.vault, by: coordinator, at: clock.now }
    return ok(recordNetworkEvent(by, { type: 'PromiseGiven', payload }))
  })
  expect(acceptBy(network, send(outreach, { need: NeedKey.parse('school') }))).toBe(
    instantAt(dayNumberOf(day('2026-11-03')), 15 * 60 + 30),
  )
  clock.now = at('2026-11-03', 9)
  expect(done(coordinator, 'ruleEffects', { about: { kind: 'promise', urgency: 'standard' } })).toMatchObject(
    {
      open: 3,
      promisedOtherwise: ['mops'],
    },
  )
  expect(replayLog(network.vault.db).different).toEqual([])
})

test('other hours and a free day move deadlines that are still to be promised, and none that stand', async () => {
  const network = await aNetwork()
  const { done, send } = network
  const before = send(outreach)
  const due = acceptBy(network, before)
  done(coordinator, 'changeRule', {
    rule: { kind: 'hours', from: 8 * 60, to: 16 * 60 },
    validFrom: day('2026-11-05'),
    seen: null,
  })
  done(coordinator, 'changeRule', {
    rule: { kind: 'freeDay', name: 'dzień szkoleń' },
    validFrom: day('2026-11-06'),
    seen: null,
  })
  expect(acceptBy(network, before)).toBe(due)
  // Five working days from Monday the 2nd; Friday the 6th is free, and by then work ends at four.
  const after = send(outreach, { need: NeedKey.parse('loneliness') })
  expect(acceptBy(network, after)).toBe(at('2026-11-10', 16))
  expect(replayLog(network.vault.db).different).toEqual([])
})

test('of two editors the second is told who changed it, and saves after having seen it', async () => {
  const network = await aNetwork()
  expect(rename(network, today).ok).toBe(true)
  const refused = rename(network, today, { pl: 'osamotnienie' })
  expect(refused).toEqual({
    ok: false,
    error: { type: 'RuleChangedMeanwhile', by: coordinator.code, at: mondayMorning },
  })
  const again = network.call(coordinator, 'changeListItem', {
    list: 'need',
    key: 'loneliness',
    pl: 'osamotnienie',
    en: 'being alone',
    active: true,
    validFrom: today,
    seen: mondayMorning,
  })
  expect(again.ok).toBe(true)
  expect(labelFor(network, 'loneliness')).toBe('osamotnienie')
})

test('what is announced is taken back before its day and not after, and the history keeps who and when', async () => {
  const network = await aNetwork()
  const { call, done, clock } = network
  rename(network, day('2026-11-04'))
  const takeBack = { subject: 'item:need:loneliness', validFrom: day('2026-11-04'), seen: mondayMorning }
  expect(call(social, 'withdrawRuleChange', takeBack)).toMatchObject({
    ok: false,
    error: { type: 'NotPermitted', rule: 'coordinator' },
  })
  done(coordinator, 'withdrawRuleChange', takeBack)
  rename(network, day('2026-11-04'))
  clock.now = at('2026-11-04', 9)
  expect(call(coordinator, 'withdrawRuleChange', takeBack)).toMatchObject({
    ok: false,
    error: { type: 'AlreadyInForce', since: '2026-11-04' },
  })
  const { entries } = done(social, 'rulesHistory', {})
  expect(entries.map(({ type, actor }) => [type, actor])).toEqual([
    ['ListItemChanged', coordinator.code],
    ['RuleChangeWithdrawn', coordinator.code],
    ['ListItemChanged', coordinator.code],
  ])
  expect(replayLog(network.vault.db).different).toEqual([])
})

test('a new name is not lost on the day of an announced retirement, nor an announced name by a retirement', async () => {
  const network = await aNetwork()
  const { call, done } = network
  const item = { list: 'need' as const, key: 'loneliness', en: 'loneliness' }
  const announced = day('2026-12-01')
  const retire = { ...item, pl: 'samotność', active: false, validFrom: announced, seen: null }
  done(coordinator, 'changeListItem', retire)
  const refused = { ok: false, error: { type: 'ChangeAnnounced', on: announced } }
  const renamed = { ...item, pl: 'osamotnienie', active: true, seen: mondayMorning }
  expect(call(coordinator, 'changeListItem', { ...renamed, validFrom: today })).toEqual(refused)
  expect(call(coordinator, 'changeListItem', { ...renamed, validFrom: announced })).toEqual(refused)
  const subject = 'item:need:loneliness'
  done(coordinator, 'withdrawRuleChange', { subject, validFrom: announced, seen: mondayMorning })
  done(coordinator, 'changeListItem', { ...renamed, validFrom: today, seen: null })
  const later = { ...retire, pl: 'osamotnienie', seen: mondayMorning }
  done(coordinator, 'changeListItem', later)
})

test('bad labels, days and numbers are refused by what is wrong with them, and nothing is written', async () => {
  const network = await aNetwork()
  const { call, done } = network
  const refusalOf = (over: { pl?: string; en?: string }, validFrom = today): unknown => {
    const reply = rename(network, validFrom, over)
    return reply.ok ? 'taken' : reply.error
  }
  expect(refusalOf({ pl: '  ' })).toMatchObject({ type: 'LabelUnusable', wording: 'pl', problem: 'empty' })
  expect(refusalOf({ en: 'x'.repeat(500) })).toMatchObject({
    type: 'LabelUnusable',
    problem: 'long',
    most: 80,
  })
  expect(refusalOf({ pl: 'Sprawa Jana Kowalskiego' })).toMatchObject({ problem: 'personal' })
  expect(refusalOf({ pl: 'PESEL 44051401359' })).toMatchObject({ type: 'PersonalDataFound' })
  expect(refusalOf({ pl: 'Brak PRACY lub utrata pracy' })).toMatchObject({
    type: 'LabelTaken',
    key: 'unemployment',
  })
  expect(refusalOf({}, day('2026-11-01'))).toEqual({ type: 'DayInPast', earliest: today })
  expect(refusalOf({}, day('2028-01-01'))).toMatchObject({ type: 'DayTooFar' })
  for (const days of [0, -1, 1.5, 400]) {
    const accept = { days, counts: 'working' as const }
    const promise = { ...foundingPromise.standard, accept }
    const rule = { kind: 'promise' as const, urgency: 'standard' as const, promise }
    expect(call(coordinator, 'changeRule', { rule, validFrom: today, seen: null })).toMatchObject({
      error: { type: 'DaysOutOfRange', least: 1, most: 90 },
    })
  }
  const hours = { kind: 'hours' as const, from: 16 * 60, to: 8 * 60 }
  expect(call(coordinator, 'changeRule', { rule: hours, validFrom: today, seen: null })).toMatchObject({
    error: { type: 'HoursUnusable' },
  })
  expect(
    call(coordinator, 'addListItem', {
      list: 'need',
      pl: 'nowa zastrzeżona potrzeba',
      en: 'a new restricted need',
      attributes: { sensitivity: 'R' },
      validFrom: today,
    }),
  ).toMatchObject({ error: { type: 'RestrictedNeedFixed' } })
  expect(done(coordinator, 'networkRules', {}).rows).toEqual([])
})
