import { describe, expect, test } from 'vitest'
import { readStatement } from '#db/database.ts'
import { replayLog } from '#db/replay.ts'
import { periodWith } from '#domain/report-period.ts'
import { LocalMonth } from '#domain/time.ts'
import { aNetwork } from '../support/a-network.ts'
import { noWords } from '../support/report-words.ts'
import { coordinator, dataProtectionOfficer as officer, outreach, social } from '../support/workers.ts'

const november = LocalMonth.parse('2026-11')
const fileHash = 'a'.repeat(64)

/** A November with two referrals; the clock stands on Thursday, 3 December. */
const aClosedNovember = async () => {
  const network = await aNetwork()
  const first = network.send(outreach)
  network.pass(2)
  const second = network.send(outreach)
  network.pass(31 * 24)
  network.done(coordinator, 'freezeReport', { period: november })
  const printed = () => network.done(coordinator, 'monthReport', { period: november, edition: 'internal' })
  const standing = () => network.done(coordinator, 'reportStanding', { period: november })
  return { ...network, first, second, printed, standing }
}

describe('closing a month', () => {
  test('waits for its last day, is done once, and by the coordinator', async () => {
    const { call, done, pass, send } = await aNetwork()
    send(outreach)
    expect(call(coordinator, 'freezeReport', { period: november })).toMatchObject({
      error: { type: 'PeriodRuns', lastDay: '2026-11-30' },
    })
    pass(31 * 24)
    for (const other of [social, officer]) {
      expect(call(other, 'freezeReport', { period: november })).toMatchObject({
        error: { type: 'NotPermitted', rule: 'coordinator' },
      })
    }
    done(coordinator, 'freezeReport', { period: november })
    expect(call(coordinator, 'freezeReport', { period: november })).toMatchObject({
      error: { type: 'ReportIsFrozen' },
    })
    expect(call(coordinator, 'freezeReport', { period: LocalMonth.parse('2026-10') })).toMatchObject({
      error: { type: 'NotFound', what: 'month' },
    })
  })

  test('keeps what the report says under a hash, whatever happens to its referrals afterwards', async () => {
    const { done, first, pass, printed, standing } = await aClosedNovember()
    const frozen = printed()
    expect(frozen).toMatchObject({ version: 1, running: false, balance: { network: { sent: 2 } } })
    expect(frozen.closing.frozenAt).toBe(frozen.asOf)
    expect(standing().versions).toMatchObject([{ number: 1, hash: frozen.hash, differences: [] }])
    pass(24)
    done(coordinator, 'voidReferral', {
      referralId: first,
      justification: 'Wpis próbny, powstał przez pomyłkę.',
    })
    expect(printed()).toEqual(frozen)
    expect(done(officer, 'monthReport', { period: november, edition: 'internal' })).toEqual(frozen)
  })

  test('stands sealed in the log, and replays into the same rows', async () => {
    const { done, printed, vault } = await aClosedNovember()
    done(coordinator, 'writeReportWords', {
      period: november,
      words: { ...noWords, gaps: 'Brakuje noclegowni o bardzo szczególnej porze.' },
    })
    done(coordinator, 'correctReport', { period: november, reason: 'Dopisano wnioski ze spotkania.' })
    done(officer, 'releaseReport', { period: november, edition: 'internal', format: 'pdf', fileHash })
    const frozen = printed()
    const log = JSON.stringify(readStatement(vault.db, 'SELECT payload FROM events').all())
    for (const text of ['szczególnej porze', 'wnioski ze spotkania', 'openAtEnd']) {
      expect(log).not.toContain(text)
    }
    expect(replayLog(vault.db).different).toEqual([])
    expect(printed()).toEqual(frozen)
  })
})

describe('a correction', () => {
  test('says every figure that changed, and why; the report before it is kept', async () => {
    const { call, done, first, pass, printed, standing } = await aClosedNovember()
    const input = { period: november, reason: 'Skierowanie wpisano dwa razy.' }
    expect(call(coordinator, 'correctReport', input)).toMatchObject({ error: { type: 'NothingToCorrect' } })
    pass(24)
    done(coordinator, 'voidReferral', { referralId: first, justification: 'Wpis powstał przez pomyłkę.' })
    const { drift } = standing()
    expect(drift?.differences).toContainEqual({ path: ['balance', 'network', 'sent'], was: 2, is: 1 })
    expect(drift?.differences).toContainEqual({
      path: ['flows', 'rows', 'sw', 'counts', 'mops'],
      was: 2,
      is: 1,
    })
    expect(call(coordinator, 'correctReport', { ...input, reason: '' })).toMatchObject({
      error: { type: 'TextTooShort' },
    })
    expect(done(coordinator, 'correctReport', input)).toEqual({ period: november, version: 2 })
    const corrected = printed()
    expect(corrected).toMatchObject({ version: 2, balance: { network: { sent: 1 } } })
    expect(corrected.closing.corrections).toMatchObject([{ number: 1, reason: input.reason, ...drift }])
    expect(standing()).toMatchObject({ drift: { differences: [], words: [] }, versions: [{}, drift] })
    expect(call(coordinator, 'correctReport', input)).toMatchObject({ error: { type: 'NothingToCorrect' } })
  })

  test('of a correction tells both, and the next report lists them', async () => {
    const { done, first, pass, printed, second, send } = await aClosedNovember()
    const reason = 'Skierowanie wpisano dwa razy.'
    for (const referralId of [first, second]) {
      pass(1)
      done(coordinator, 'voidReferral', { referralId, justification: 'Wpis powstał przez pomyłkę.' })
      done(coordinator, 'correctReport', { period: november, reason })
    }
    expect(printed().version).toBe(3)
    expect(printed().closing.corrections.map(({ number }) => number)).toEqual([1, 2])
    send(outreach)
    const december = LocalMonth.parse('2026-12')
    const next = done(coordinator, 'monthReport', { period: december, edition: 'internal' })
    expect(next.version).toBe(0)
    expect(next.closing.earlierCorrections).toMatchObject([
      { period: november, number: 1 },
      { period: november, number: 2 },
    ])
  })
})

describe('the words of the coordinator', () => {
  test('are printed in place of the sentences, and after the closing wait for a correction', async () => {
    const { call, done, pass, send } = await aNetwork()
    send(outreach)
    const report = () => done(coordinator, 'monthReport', { period: november, edition: 'internal' })
    const write = (words: Partial<typeof noWords>) =>
      done(coordinator, 'writeReportWords', { period: november, words: { ...noWords, ...words } })
    write({ sent: 'Listopad był spokojny.', gaps: 'Brakuje miejsc w noclegowni.' })
    expect(report().closing.words).toEqual({
      sent: 'Listopad był spokojny.',
      gaps: 'Brakuje miejsc w noclegowni.',
    })
    expect(
      call(coordinator, 'writeReportWords', {
        period: november,
        words: { ...noWords, sent: 'Listopad był spokojny.', gaps: 'Brakuje miejsc w noclegowni.' },
      }),
    ).toMatchObject({ error: { type: 'NothingChanged' } })
    pass(1)
    send(outreach)
    const standing = () => done(coordinator, 'reportStanding', { period: november })
    // The sentence was written when there was one referral.
    expect(standing().stale).toEqual(['sent'])
    write({ sent: '', gaps: 'Brakuje miejsc w noclegowni.' })
    expect(standing().stale).toEqual([])
    pass(31 * 24)
    done(coordinator, 'freezeReport', { period: november })
    const frozen = report()
    write({ gaps: 'Brakuje miejsc w noclegowni i w łaźni.' })
    expect(report()).toEqual(frozen)
    expect(standing().drift).toEqual({ differences: [], words: ['gaps'] })
    done(coordinator, 'correctReport', { period: november, reason: 'Uzupełniono wnioski.' })
    expect(report().closing.words).toEqual({ gaps: 'Brakuje miejsc w noclegowni i w łaźni.' })
  })

  test('of four thousand characters are kept whole, and longer ones are refused without a loss', async () => {
    const { call, done, send } = await aNetwork()
    send(outreach)
    const long = 'Wspólne dyżury działają dobrze. '.repeat(125).trim()
    const input = { period: november, words: { ...noWords, working: long } }
    done(coordinator, 'writeReportWords', input)
    const words = { ...noWords, working: 'a'.repeat(20_000) }
    expect(call(coordinator, 'writeReportWords', { period: november, words })).toMatchObject({
      error: { type: 'InvalidInput', paths: ['words.working'] },
    })
    const { closing } = done(coordinator, 'monthReport', { period: november, edition: 'internal' })
    expect(closing.words.working).toBe(long)
  })
})

describe('the register of releases', () => {
  test('says who took which copy of which version, and of which file', async () => {
    const { call, done, standing } = await aClosedNovember()
    const copy = { period: november, edition: 'internal', format: 'pdf', fileHash } as const
    expect(done(coordinator, 'releaseReport', copy)).toMatchObject({ copy: 1 })
    expect(done(officer, 'releaseReport', { ...copy, edition: 'public', format: 'csv' })).toMatchObject({
      copy: 2,
    })
    expect(call(coordinator, 'dropRelease', { period: november, copy: 2 })).toMatchObject({
      error: { type: 'NotFound', what: 'release' },
    })
    done(officer, 'dropRelease', { period: november, copy: 2 })
    expect(standing().releases).toMatchObject([
      { copy: 1, edition: 'internal', version: 1, releasedBy: coordinator.code, fileHash, dropped: false },
      { copy: 2, edition: 'public', format: 'csv', releasedBy: officer.code, dropped: true },
    ])
  })

  test('holds working versions too, and the edition for others only of what is closed', async () => {
    const { call, done, send } = await aNetwork()
    send(outreach)
    const copy = { period: november, format: 'pdf', fileHash } as const
    expect(call(coordinator, 'releaseReport', { ...copy, edition: 'public' })).toMatchObject({
      error: { type: 'ReportNotFrozen' },
    })
    done(coordinator, 'releaseReport', { ...copy, edition: 'internal' })
    const { releases } = done(coordinator, 'reportStanding', { period: november })
    expect(releases).toMatchObject([{ copy: 1, version: 0 }])
  })
})

test('every period of every kind is listed with what became of it, and a quarter says which months are open', async () => {
  const { done, pass } = await aClosedNovember()
  pass(31 * 24)
  const periods = done(coordinator, 'reportPeriods', {})
  expect(periods.map(({ period, version, running }) => [period, version, running])).toEqual([
    ['2027-01', 0, true],
    ['2026-12', 0, false],
    ['2026-11', 1, false],
    ['2027-Q1', 0, true],
    ['2026-Q4', 0, false],
    ['2027-H1', 0, true],
    ['2026-H2', 0, false],
    ['2027', 0, true],
    ['2026', 0, false],
  ])
  const quarter = periodWith(november, 'quarter')
  expect(done(coordinator, 'reportStanding', { period: quarter }).unclosed).toEqual(['2026-12'])
  done(coordinator, 'freezeReport', { period: quarter })
  expect(done(coordinator, 'monthReport', { period: quarter, edition: 'internal' })).toMatchObject({
    version: 1,
    balance: { network: { sent: 2 } },
  })
})
