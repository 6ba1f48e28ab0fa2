import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readStatement } from '#db/database.ts'
import { replayLog } from '#db/replay.ts'
import { shredChain } from '#db/stores/chain-keys.ts'
import { loadEvents, readHead } from '#db/stores/event-store.ts'
import { InstitutionKey } from '#domain/ids.ts'
import type { PlaceIssueQuestion } from '#domain/place-issue-calls.ts'
import { placeIssueActions } from '#domain/place-issue-permission.ts'
import { answerAny } from '#electron/vault/gate.ts'
import { aNetwork, type TestNetwork } from '../support/a-network.ts'
import { aReport } from '../support/place-issues.ts'
import { coordinator, dataProtectionOfficer, everyone, outreach, senior, social } from '../support/workers.ts'

const zzm = InstitutionKey.parse('zzm')
const pal = InstitutionKey.parse('pal')

const question = (filter: Partial<PlaceIssueQuestion['filter']> = {}, over: object = {}) => ({
  filter: {
    side: 'all' as const,
    statuses: [],
    kinds: [],
    zones: [],
    institutions: [],
    words: '',
    ...filter,
  },
  sort: 'changed' as const,
  descending: true,
  offset: 0,
  limit: 50,
  ...over,
})

const found = ({ done }: TestNetwork, words: string, by = social): readonly string[] =>
  done(by, 'listPlaceIssues', question({ words })).rows.map(({ place }) => place)

describe('a matter of a place travels through the gate', () => {
  test('is reported, waits on Dziś, is taken, noted, resolved and seen; the windows hear of places alone', async () => {
    const network = await aNetwork()
    const { done, pass, changed } = network
    const { placeIssueId } = done(outreach, 'reportPlaceIssue', aReport())
    expect(changed).toEqual([['places']])
    expect(done(social, 'listToday', {}).places).toEqual({ toTake: 1, toConfirm: 0 })
    expect(done(senior, 'listToday', {}).places).toEqual({ toTake: 0, toConfirm: 0 })
    pass(2)
    done(social, 'takePlaceIssue', { placeIssueId, nextStep: 'Oględziny w czwartek.' })
    pass(2)
    done(social, 'notePlaceIssue', {
      placeIssueId,
      text: 'Zamówiono oprawę.',
      nextStep: 'Montaż za tydzień.',
    })
    const { issue, entries, actions } = done(social, 'placeIssueDetails', { placeIssueId })
    expect(issue).toMatchObject({
      status: 'taken',
      heldBy: 'mops',
      nextStep: 'Montaż za tydzień.',
      turn: 'mops',
    })
    expect(entries.map(({ type }) => type)).toEqual([
      'PlaceIssueNoted',
      'PlaceIssueTaken',
      'PlaceIssueReported',
    ])
    expect(actions).toEqual(['resolvePlaceIssue', 'declinePlaceIssue', 'notePlaceIssue'])
    done(social, 'resolvePlaceIssue', { placeIssueId, answer: 'Lampy świecą.' })
    expect(done(outreach, 'listToday', {}).places).toEqual({ toTake: 0, toConfirm: 1 })
    done(outreach, 'confirmPlaceIssue', { placeIssueId })
    expect(done(outreach, 'listToday', {}).places).toEqual({ toTake: 0, toConfirm: 0 })
  })

  test('ZZM takes place issues and never a referral; nobody of it works here, so its answer is written down for it', async () => {
    const { done, call, draft, vault } = await aNetwork()
    const referralId = draft(outreach, { to: zzm })
    expect(call(outreach, 'sendReferral', { referralId, revisitReason: '' })).toMatchObject({
      error: { type: 'ReceiverTakesNothing', institution: zzm },
    })
    const { placeIssueId } = done(outreach, 'reportPlaceIssue', aReport({ to: zzm }))
    expect(done(outreach, 'placeIssueDetails', { placeIssueId })).toMatchObject({
      receiverIsAbsent: true,
      actions: [
        'takePlaceIssue',
        'resolvePlaceIssue',
        'declinePlaceIssue',
        'dropPlaceIssue',
        'notePlaceIssue',
      ],
    })
    expect(call(senior, 'takePlaceIssue', { placeIssueId, nextStep: '' })).toMatchObject({
      error: { type: 'NotPermitted', rule: 'place_receiver' },
    })
    done(outreach, 'takePlaceIssue', { placeIssueId, nextStep: '' })
    expect(replayLog(vault.db).different).toEqual([])
  })

  test('everyone at an institution sees it, the data protection officer does not', async () => {
    const { done, call } = await aNetwork()
    const { placeIssueId } = done(outreach, 'reportPlaceIssue', aReport())
    for (const by of [senior, coordinator]) {
      expect(done(by, 'listPlaceIssues', question()).total).toBe(1)
      expect(done(by, 'placeIssueDetails', { placeIssueId }).issue.text).toContain('lampa')
    }
    expect(done(dataProtectionOfficer, 'listPlaceIssues', question()).total).toBe(0)
    expect(call(dataProtectionOfficer, 'placeIssueDetails', { placeIssueId })).toMatchObject({
      error: { type: 'NotFound', what: 'place_issue' },
    })
  })
})

describe('the list of place issues', () => {
  const filled = async (): Promise<TestNetwork> => {
    const network = await aNetwork()
    const places = [
      ['skwer', 'lighting', 'az_n', 'mops'],
      ['Łąka przy pętli', 'greenery', 'az_s', 'zzm'],
      ['ogród przy PAL', 'garden', 'az_s', 'pal'],
    ] as const
    for (const [place, kind, zone, to] of places) {
      network.pass(1)
      const { kind: k, zone: z } = { ...aReport(), kind: kind as never, zone: zone as never }
      network.done(
        outreach,
        'reportPlaceIssue',
        aReport({ place, kind: k, zone: z, to: InstitutionKey.parse(to) }),
      )
    }
    return network
  }

  test('finds folded words, beginnings, kinds and zones', async () => {
    const network = await filled()
    expect(found(network, 'laka')).toEqual(['Łąka przy pętli'])
    expect(found(network, 'PRZY pęt')).toEqual(['Łąka przy pętli'])
    expect(found(network, 'oświetlenie')).toEqual(['skwer'])
    expect(found(network, 'polnocna')).toEqual(['skwer'])
    expect(found(network, 'świeci')).toHaveLength(3)
    expect(found(network, '"; DROP')).toEqual([])
  })

  test('is narrowed by side, state, kind, zone and institution, and sorted both ways with the exact total', async () => {
    const network = await filled()
    const asks = (filter: Parameters<typeof question>[0], by = outreach, over = {}) =>
      network.done(by, 'listPlaceIssues', question(filter, over)).rows.map(({ place }) => place)
    const all = ['ogród przy PAL', 'Łąka przy pętli', 'skwer']
    expect(asks({})).toEqual(all)
    expect(asks({}, outreach, { sort: 'reported', descending: false })).toEqual(all.toReversed())
    expect(asks({}, outreach, { sort: 'since' })).toEqual(all)
    expect(asks({ side: 'in' }, social)).toEqual(['skwer'])
    expect(asks({ side: 'out' }, social)).toEqual([])
    expect(asks({ institutions: [zzm, pal] })).toEqual(all.slice(0, 2))
    expect(asks({ statuses: ['taken'] })).toEqual([])
    const page = network.done(outreach, 'listPlaceIssues', question({}, { offset: 1, limit: 1 }))
    expect([page.total, page.rows[0]?.place]).toEqual([3, 'Łąka przy pętli'])
  })
})

describe('the guard at a place', () => {
  test('refuses a resident code through the gate and stores nothing', async () => {
    const { done, call, vault } = await aNetwork()
    const [code = ''] = done(outreach, 'mintBlankCodes', { count: 8 }).codes
    const before = readHead(vault.db, vault.log.origin).seq
    const text = `Pod wiatą śpi ${code.slice(0, 5)}-${code.slice(5)}, nie ma światła.`
    expect(call(outreach, 'reportPlaceIssue', aReport({ text }))).toMatchObject({
      error: { type: 'PersonalDataFound', path: 'text', findings: [{ kind: 'resident_code' }] },
    })
    expect(readHead(vault.db, vault.log.origin).seq).toBe(before)
  })

  test('asks about a street with a number, and goes on once somebody says that it is a place; the log says so', async () => {
    const { sessionOf, vault } = await aNetwork()
    const report = aReport({ place: 'ul. Makowska 15, przed sklepem' })
    const ask = (input: object) =>
      answerAny(sessionOf(outreach), 'reportPlaceIssue', input, { reportDefect: String })
    expect(await ask(report)).toMatchObject({ error: { type: 'PersonalDataSuspected', path: 'place' } })
    const confirmed = [{ field: 'place', reason: 'institution_or_place' }]
    const reply = await ask({ ...report, confirmed })
    if (!reply.ok || !('placeIssueId' in Object(reply.value))) throw new Error('not reported')
    const events = loadEvents(vault.db, `place:${Reflect.get(Object(reply.value), 'placeIssueId')}`)
    expect(events.map(({ type }) => type)).toEqual(['PlaceIssueReported', 'PlaceIssueWarningConfirmed'])
    expect(replayLog(vault.db).different).toEqual([])
  })
})

describe('the texts of a place issue', () => {
  test('stand sealed in the log, and shredding its key empties them and leaves the rest', async () => {
    const { done, vault } = await aNetwork()
    const { placeIssueId } = done(outreach, 'reportPlaceIssue', aReport())
    const raw = readStatement<{ payload: string }>(vault.db, 'SELECT payload FROM events WHERE aggregate = ?')
    expect(JSON.stringify(raw.all(`place:${placeIssueId}`))).not.toContain('lampa')
    shredChain(vault.db, placeIssueId, vault.log.random(1).length as never)
    replayLog(vault.db)
    expect(done(social, 'placeIssueDetails', { placeIssueId }).issue).toMatchObject({
      text: '',
      place: '',
      kind: 'lighting',
      status: 'reported',
    })
  })
})

test('any walk through place issues replays into the same rows', async () => {
  const network = await aNetwork()
  const { call, done, pass, vault } = network
  const ids: string[] = []
  const steps = fc.record({
    action: fc.constantFrom('report' as const, ...placeIssueActions, ...placeIssueActions),
    who: fc.nat(everyone.length - 1),
    which: fc.nat(30),
    to: fc.constantFrom('mops', 'sw', 'cas', 'zzm'),
  })
  let happened = 0
  fc.assert(
    fc.property(fc.array(steps, { minLength: 40, maxLength: 80, size: 'max' }), walk => {
      for (const { action, who, which, to } of walk) {
        const by = everyone[who] ?? outreach
        pass(1)
        if (action === 'report') {
          const reply = call(by, 'reportPlaceIssue', aReport({ to: InstitutionKey.parse(to) }))
          if (reply.ok) ids.push(reply.value.placeIssueId)
          continue
        }
        const placeIssueId = ids[which % Math.max(1, ids.length)] as never
        if (placeIssueId === undefined) continue
        const words = {
          nextStep: '',
          answer: 'Naprawiono.',
          reason: 'To nie nasz teren.',
          text: 'Przypomniano.',
        }
        const needed = {
          takePlaceIssue: { nextStep: '' },
          resolvePlaceIssue: { answer: words.answer },
          declinePlaceIssue: { reason: words.reason, nextStep: 'Zgłosić do spółdzielni.' },
          confirmPlaceIssue: {},
          dropPlaceIssue: { reason: words.reason },
          notePlaceIssue: { text: words.text, nextStep: '' },
        }[action]
        if (call(by, action, { placeIssueId, ...needed } as never).ok) happened += 1
      }
    }),
    { numRuns: 12 },
  )
  expect(happened).toBeGreaterThan(10)
  expect(network.defects).toEqual([])
  const before = done(social, 'listPlaceIssues', question())
  expect(replayLog(vault.db).different).toEqual([])
  expect(done(social, 'listPlaceIssues', question())).toEqual(before)
})
