import fc from 'fast-check'
import { expect, test } from 'vitest'
import { replayLog } from '#db/replay.ts'
import type { ReferralId } from '#domain/ids.ts'
import { LocalMonth } from '#domain/time.ts'
import { aNetwork } from '../support/a-network.ts'
import { noWords } from '../support/report-words.ts'
import { coordinator, dataProtectionOfficer as officer, outreach, senior } from '../support/workers.ts'

const november = LocalMonth.parse('2026-11')
const actions = ['void', 'write', 'freeze', 'correct', 'release', 'drop', 'send', 'look'] as const

test('any walk through late entries, words, corrections and copies leaves the frozen report as it was, and replays into the same rows', async () => {
  const network = await aNetwork()
  const { call, done, pass, send, vault } = network
  const sent: ReferralId[] = Array.from({ length: 6 }, (_, place) =>
    send(place % 2 === 0 ? outreach : senior),
  )
  pass(31 * 24)
  const step = fc.record({ action: fc.constantFrom(...actions, 'void', 'correct'), which: fc.nat(40) })
  const printed = () => call(coordinator, 'monthReport', { period: november, edition: 'internal' })
  let corrections = 0
  fc.assert(
    fc.property(fc.array(step, { minLength: 30, maxLength: 50, size: 'max' }), walk => {
      for (const { action, which } of walk) {
        pass(1)
        const period = november
        const referralId = sent[which % sent.length] as ReferralId
        const before = printed()
        const reply = {
          void: () =>
            call(coordinator, 'voidReferral', { referralId, justification: 'Wpis powstał przez pomyłkę.' }),
          write: () =>
            call(coordinator, 'writeReportWords', {
              period,
              words: { ...noWords, gaps: which % 3 === 0 ? '' : `Brakuje miejsc, zapis ${which}.` },
            }),
          freeze: () => call(coordinator, 'freezeReport', { period }),
          correct: () => call(coordinator, 'correctReport', { period, reason: 'Wpisy uzupełnione później.' }),
          release: () =>
            call(which % 2 === 0 ? officer : coordinator, 'releaseReport', {
              period,
              edition: which % 3 === 0 ? 'public' : 'internal',
              format: 'pdf',
              fileHash: 'b'.repeat(64),
            }),
          drop: () => call(coordinator, 'dropRelease', { period, copy: (which % 5) + 1 }),
          send: () => ({ ok: true as const, value: sent.push(send(outreach)) }),
          look: () => call(coordinator, 'reportStanding', { period }),
        }[action]()
        const after = printed()
        const isFrozen = before.ok && before.value.version > 0
        if (isFrozen && !(reply.ok && action === 'correct')) expect(after).toEqual(before)
        if (reply.ok && action === 'correct') {
          corrections += 1
          expect(after.ok && after.value.closing.corrections.length).toBe(corrections)
        }
      }
    }),
    { numRuns: 4 },
  )
  expect(corrections).toBeGreaterThan(2)
  expect(network.defects).toEqual([])
  const before = [printed(), done(coordinator, 'reportStanding', { period: november }).releases]
  expect(replayLog(vault.db).different).toEqual([])
  expect([printed(), done(coordinator, 'reportStanding', { period: november }).releases]).toEqual(before)
})
