import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readStatement } from '#db/database.ts'
import { replayLog } from '#db/replay.ts'
import { NeedKey } from '#domain/code-lists.ts'
import { ChainId, DecisionId, InstitutionKey, type MeetingId, networkKey } from '#domain/ids.ts'
import { LocalDay } from '#domain/time.ts'
import { answerAny } from '#electron/vault/gate.ts'
import { aMeeting, closeMeeting } from '../support/a-meeting.ts'
import { aNetwork } from '../support/a-network.ts'
import { coordinator, outreach, senior, social } from '../support/workers.ts'

const mops = InstitutionKey.parse('mops')
const restricted = NeedKey.parse('domestic_abuse')
const day = (text: string) => LocalDay.parse(text)

describe('the minutes of a meeting', () => {
  test('are frozen with a hash: what moves later changes nothing of them', async () => {
    const { call, decide, done, meetingId, pass, referralId } = await aMeeting()
    expect(call(coordinator, 'meetingMinutes', { meetingId })).toMatchObject({
      error: { type: 'NotFound', what: 'minutes' },
    })
    const made = decide({ referralId })
    if (!made.ok) throw new Error('not decided')
    done(coordinator, 'notePresence', { meetingId, institution: mops, presence: 'present' })
    closeMeeting({ done }, meetingId)
    const frozen = done(coordinator, 'meetingMinutes', { meetingId })
    expect(frozen.hash).toMatch(/^[0-9a-f]{64}$/)
    expect(frozen.minutes).toMatchObject({ number: 1, left: 0, nextOn: '2026-12-14' })
    pass(24)
    done(social, 'settleDecision', { ...made.value, done: true, remark: '' })
    done(outreach, 'withdrawReferral', { referralId, reason: 'Osoba już nie chce.' })
    expect(done(coordinator, 'meetingMinutes', { meetingId })).toEqual(frozen)
    const next = done(coordinator, 'openMeeting', {}).meetingId
    done(coordinator, 'closeMeeting', { meetingId: next, nextOn: null })
    const { settled, standing } = done(coordinator, 'meetingMinutes', { meetingId: next }).minutes
    expect([settled.length, standing.length]).toEqual([1, 0])
  })

  test('and everything that was said stand sealed in the log, which replays into the same rows', async () => {
    const { decide, done, meetingId, referralId, vault, sessionOf } = await aMeeting()
    decide({ referralId })
    decide({ what: 'Ogólna sprawa o bardzo szczególnym brzmieniu.' })
    const confirmed = [{ field: 'what', reason: 'institution_or_place' }]
    const street = { what: 'Spotkanie przy ul. Makowskiej 15.', dueOn: day('2026-11-20'), institution: mops }
    const input = { meetingId, worker: null, referralId: null, ...street }
    const deps = { reportDefect: String }
    expect(await answerAny(sessionOf(coordinator), 'makeDecision', input, deps)).toMatchObject({
      error: { type: 'PersonalDataSuspected', path: 'what' },
    })
    const said = await answerAny(sessionOf(coordinator), 'makeDecision', { ...input, confirmed }, deps)
    expect(said.ok).toBe(true)
    closeMeeting({ done }, meetingId)
    const raw = readStatement<{ payload: string }>(vault.db, 'SELECT payload FROM events').all()
    const stored = JSON.stringify(raw)
    for (const text of ['jeszcze dziś', 'szczególnym brzmieniu', 'Makowskiej']) {
      expect(stored).not.toContain(text)
    }
    expect(replayLog(vault.db).different).toEqual([])
  })
})

test('any walk through meetings replays into the same rows, and never leaves two of them open', async () => {
  const network = await aNetwork()
  const { call, done, pass, send, vault } = network
  const referrals = [send(outreach), send(outreach, { need: restricted }), send(senior, { to: mops })]
  const actions = [
    'open',
    'presence',
    'discuss',
    'back',
    'make',
    'revise',
    'drop',
    'settle',
    'close',
  ] as const
  const steps = fc.record({ action: fc.constantFrom(...actions, 'make', 'settle'), which: fc.nat(30) })
  let happened = 0
  let meetingId = '01900000-0000-7000-8000-000000000001' as MeetingId
  const decisions: DecisionId[] = []
  fc.assert(
    fc.property(fc.array(steps, { minLength: 40, maxLength: 80, size: 'max' }), walk => {
      for (const { action, which } of walk) {
        pass(1)
        const referralId = referrals[which % 4] ?? null
        const chainId = ChainId.parse(referrals[which % 3])
        const decisionId = decisions[which % Math.max(1, decisions.length)] ?? aDecision
        const agreed = {
          what: 'Wspólna rozmowa obu instytucji.',
          institution: which % 2 === 0 ? mops : networkKey,
          worker: null,
          dueOn: day('2027-06-01'),
        }
        const reply = {
          open: () => call(coordinator, 'openMeeting', {}),
          presence: () =>
            call(coordinator, 'notePresence', { meetingId, institution: mops, presence: 'present' }),
          discuss: () => call(coordinator, 'discussItem', { meetingId, chainId }),
          back: () => call(coordinator, 'putItemBack', { meetingId, chainId }),
          make: () => call(coordinator, 'makeDecision', { meetingId, ...agreed, referralId }),
          revise: () => call(coordinator, 'reviseDecision', { meetingId, ...agreed, decisionId }),
          drop: () => call(coordinator, 'dropDecision', { meetingId, decisionId }),
          settle: () =>
            call(which % 2 === 0 ? social : coordinator, 'settleDecision', {
              meetingId,
              decisionId,
              done: which % 3 === 0,
              remark: 'Powiedziano.',
            }),
          close: () => call(coordinator, 'closeMeeting', { meetingId, nextOn: null }),
        }[action]()
        if (!reply.ok) continue
        happened += 1
        if (action === 'open') meetingId = reply.value.meetingId
        if (action === 'make' && 'decisionId' in reply.value)
          decisions.push(DecisionId.parse(reply.value.decisionId))
        const { meetings } = done(coordinator, 'listMeetings', {})
        expect(meetings.filter(({ closedAt }) => closedAt === null).length).toBeLessThan(2)
      }
    }),
    { numRuns: 6 },
  )
  expect(happened).toBeGreaterThan(20)
  expect(network.defects).toEqual([])
  const before = done(coordinator, 'listMeetings', {})
  expect(replayLog(vault.db).different).toEqual([])
  expect(done(coordinator, 'listMeetings', {})).toEqual(before)
})

const aDecision = DecisionId.parse('01900000-0000-7000-8000-00000000dada')
