import { describe, expect, test } from 'vitest'
import { readStatement } from '#db/database.ts'
import { replayLog } from '#db/replay.ts'
import { NeedKey, type ShareBasis } from '#domain/code-lists.ts'
import { type EventId, InstitutionKey, type MeetingId, networkKey } from '#domain/ids.ts'
import { LocalDay } from '#domain/time.ts'
import { aMeeting, closeMeeting } from '../support/a-meeting.ts'
import { aNetwork } from '../support/a-network.ts'
import { aContent } from '../support/relay.ts'
import {
  coordinator,
  dataProtectionOfficer,
  outreach,
  outreachLead,
  senior,
  seniorLead,
  social,
  socialLead,
} from '../support/workers.ts'

const mops = InstitutionKey.parse('mops')
const cas = InstitutionKey.parse('cas')
const pal = InstitutionKey.parse('pal')
const restricted = NeedKey.parse('domestic_abuse')
const day = (text: string) => LocalDay.parse(text)

describe('a meeting', () => {
  test('is opened by the coordinator alone, one at a time, and closed once', async () => {
    const { call, done, meetingId } = await aMeeting()
    expect(call(socialLead, 'openMeeting', {})).toMatchObject({
      error: { type: 'NotPermitted', rule: 'coordinator' },
    })
    expect(call(coordinator, 'openMeeting', {})).toMatchObject({ error: { type: 'MeetingRuns' } })
    closeMeeting({ done }, meetingId)
    expect(call(coordinator, 'closeMeeting', { meetingId, nextOn: null })).toMatchObject({
      error: { type: 'MeetingIsClosed' },
    })
    for (const late of [
      call(coordinator, 'notePresence', { meetingId, institution: mops, presence: 'present' }),
      call(coordinator, 'keepDecisionDraft', { meetingId, draft: null }),
    ]) {
      expect(late).toMatchObject({ error: { type: 'MeetingIsClosed' } })
    }
    expect(call(coordinator, 'openMeeting', {}).ok).toBe(true)
  })

  test('notes who is there, and only of those who take part', async () => {
    const { done, call, details, meetingId } = await aMeeting()
    done(coordinator, 'notePresence', { meetingId, institution: mops, presence: 'present' })
    done(coordinator, 'notePresence', { meetingId, institution: cas, presence: 'absent' })
    const marks = new Map(details().presence.map(one => [one.institution, one.presence]))
    expect([marks.get(mops), marks.get(cas), marks.get(pal)]).toEqual(['present', 'absent', 'unknown'])
    expect(
      call(coordinator, 'notePresence', { meetingId, institution: networkKey, presence: 'present' }),
    ).toMatchObject({ error: { type: 'NotFound', what: 'institution' } })
  })

  test('a decision about a matter marks it discussed and stands on the timeline of the referral', async () => {
    const { decide, details, done, referralId } = await aMeeting()
    expect(details().agenda).toMatchObject([{ referralId, reasons: ['overdue'], discussedAt: null }])
    expect(decide({ referralId }).ok).toBe(true)
    expect(details().agenda[0]?.discussedAt).not.toBeNull()
    for (const side of [outreach, social]) {
      const { legs } = done(side, 'referralDetails', { referralId })
      expect(legs[0]?.entries.at(-1)).toMatchObject({
        type: 'DecisionNoted',
        payload: { step: 'made', what: 'MOPS odbierze sprawę jeszcze dziś.', institution: 'mops' },
      })
    }
  })

  test('a matter marked by mistake is put back', async () => {
    const { done, details, meetingId } = await aMeeting()
    const [item] = details().agenda
    if (item === undefined) throw new Error('an empty agenda')
    done(coordinator, 'discussItem', { meetingId, chainId: item.chainId })
    expect(details().agenda[0]?.discussedAt).not.toBeNull()
    done(coordinator, 'putItemBack', { meetingId, chainId: item.chainId })
    expect(details().agenda[0]?.discussedAt).toBeNull()
  })

  test('asks for a working day that is not past, enough words, and a worker of that institution', async () => {
    const { decide } = await aMeeting()
    expect(decide({ dueOn: day('2026-11-13') })).toMatchObject({
      error: { type: 'DayInPast', earliest: '2026-11-16' },
    })
    expect(decide({ dueOn: day('2026-11-21') })).toMatchObject({
      error: { type: 'NotWorkingDay', nextDay: '2026-11-23' },
    })
    expect(decide({ what: ' tak ' })).toMatchObject({ error: { type: 'TextTooShort' } })
    expect(decide({ worker: senior.code })).toMatchObject({ error: { type: 'WorkerNotThere' } })
    expect(decide({ what: 'Zadzwonić: PESEL 44051401359' })).toMatchObject({
      error: { type: 'PersonalDataFound', path: 'what' },
    })
    expect(decide({ what: 'a'.repeat(20_000) })).toMatchObject({ error: { type: 'InvalidInput' } })
  })

  test('a decision is said anew and dropped until the meeting closes, and settled once after it', async () => {
    const { decide, details, done, call, meetingId, referralId } = await aMeeting()
    const made = decide({ referralId })
    const other = decide()
    if (!made.ok || !other.ok) throw new Error('not decided')
    const { decisionId } = made.value
    done(coordinator, 'reviseDecision', {
      meetingId,
      decisionId,
      what: 'MOPS odbierze sprawę i zadzwoni.',
      institution: mops,
      worker: social.code,
      dueOn: day('2026-11-19'),
    })
    done(coordinator, 'dropDecision', { meetingId, decisionId: other.value.decisionId })
    expect(details().decisions).toMatchObject([
      { what: 'MOPS odbierze sprawę i zadzwoni.', worker: social.code, dueOn: '2026-11-19' },
    ])
    closeMeeting({ done }, meetingId)
    expect(call(coordinator, 'dropDecision', { meetingId, decisionId })).toMatchObject({
      error: { type: 'MeetingIsClosed' },
    })
    const settle = { meetingId, decisionId, done: true, remark: '' }
    expect(call(senior, 'settleDecision', settle)).toMatchObject({
      error: { type: 'NotPermitted', rule: 'decision_settler' },
    })
    expect(call(social, 'settleDecision', { ...settle, done: false })).toMatchObject({
      error: { type: 'TextTooShort' },
    })
    done(social, 'settleDecision', settle)
    expect(call(coordinator, 'settleDecision', settle)).toMatchObject({
      error: { type: 'DecisionSettledBefore', done: true },
    })
    const steps = done(social, 'referralDetails', { referralId }).legs[0]?.entries.flatMap(entry =>
      entry.type === 'DecisionNoted' ? [entry.payload.step] : [],
    )
    expect(steps).toEqual(['made', 'revised', 'done'])
  })

  test('keeps what is being typed, and forgets it once it is a decision', async () => {
    const { done, decide, details, meetingId, call } = await aMeeting()
    const draft = {
      decisionId: null,
      referralId: null,
      what: 'Zaczęte zdanie',
      institution: mops,
      worker: null,
      dueOn: null,
    }
    done(coordinator, 'keepDecisionDraft', { meetingId, draft })
    expect(details().draft).toEqual(draft)
    expect(details(seniorLead).draft).toBeNull()
    const guarded = { ...draft, what: 'PESEL 44051401359' }
    expect(call(coordinator, 'keepDecisionDraft', { meetingId, draft: guarded })).toMatchObject({
      error: { type: 'PersonalDataFound' },
    })
    expect(decide().ok).toBe(true)
    expect(details().draft).toBeNull()
  })
})

describe('the agenda', () => {
  test('stays as it was at the opening while the meeting runs, whatever moves meanwhile', async () => {
    const { done, details, pass, referralId, send, meetingId } = await aMeeting()
    const before = details().agenda
    pass(1)
    done(social, 'acceptReferral', {
      referralId,
      leadWorker: social.code,
      plannedContactOn: day('2026-11-17'),
    })
    send(senior, { to: mops })
    pass(20 * 24)
    expect(details().agenda).toEqual(before)
    expect(before).toHaveLength(1)
    closeMeeting({ done }, meetingId)
  })

  test('names each matter once, under its strongest reason, and begins with what earlier meetings left', async () => {
    const { done, details, decide, pass, referralId, meetingId } = await aMeeting()
    done(outreach, 'escalateReferral', { referralId, reason: 'Nikt nie odbiera.' })
    decide({ dueOn: day('2026-11-20') })
    closeMeeting({ done }, meetingId)
    pass(28 * 24)
    const next = done(coordinator, 'openMeeting', {}).meetingId
    const { agenda, earlier } = done(coordinator, 'meetingDetails', { meetingId: next })
    expect(agenda.map(({ reasons }) => reasons)).toEqual([['overdue', 'escalated']])
    expect(earlier).toMatchObject([{ state: 'open', dueOn: '2026-11-20' }])
    expect(details(seniorLead).agenda).toEqual([])
  })

  test('a chain that travels in circles leaves once a meeting has talked about it', async () => {
    const network = await aNetwork()
    const { done, pass, send } = network
    const first = send(outreach)
    pass(1)
    done(social, 'acceptReferral', {
      referralId: first,
      leadWorker: social.code,
      plannedContactOn: day('2026-11-03'),
    })
    const child = done(socialLead, 'redirectReferral', {
      referralId: first,
      to: cas,
      information: 'CAS ma zajęcia dla seniorów.',
    }).childId
    done(socialLead, 'sendReferral', { referralId: child, revisitReason: '' })
    pass(1)
    done(senior, 'acceptReferral', {
      referralId: child,
      leadWorker: senior.code,
      plannedContactOn: day('2026-11-03'),
    })
    const { resident, basis } = done(senior, 'referralDetails', { referralId: child }).referral
    const back = done(senior, 'draftReferral', {
      continues: child,
      content: aContent({
        resident,
        basis: basis as ShareBasis,
        text: 'Wraca do MOPS, bo chodzi o zasiłek.',
      }),
    }).referralId
    done(senior, 'sendReferral', { referralId: back, revisitReason: 'Sprawa zasiłku należy do MOPS.' })
    pass(1)
    const reasonsAt = (meetingId: MeetingId) =>
      done(coordinator, 'meetingDetails', { meetingId }).agenda.map(({ reasons }) => reasons)
    const one = done(coordinator, 'openMeeting', {}).meetingId
    expect(reasonsAt(one)).toEqual([expect.arrayContaining(['circling'])])
    const [item] = done(coordinator, 'meetingDetails', { meetingId: one }).agenda
    if (item === undefined) throw new Error('not on the agenda')
    pass(1)
    done(coordinator, 'discussItem', { meetingId: one, chainId: item.chainId })
    expect(reasonsAt(one)).toEqual([expect.arrayContaining(['circling'])])
    done(coordinator, 'closeMeeting', { meetingId: one, nextOn: null })
    pass(1)
    const two = done(coordinator, 'openMeeting', {}).meetingId
    expect(reasonsAt(two).flat()).not.toContain('circling')
  })
})

describe('who sees what of a meeting', () => {
  test('leads read it as far as their own rights go, others not at all', async () => {
    const { call, decide, details, done, meetingId, referralId } = await aMeeting()
    decide({ referralId })
    decide({ what: 'Wspólna lista dyżurów na grudzień.', institution: cas })
    for (const nobody of [social, dataProtectionOfficer]) {
      expect(call(nobody, 'listMeetings', {})).toMatchObject({
        error: { type: 'NotPermitted', rule: 'meeting_reader' },
      })
    }
    expect(details(outreachLead).agenda).toHaveLength(1)
    expect(details(outreachLead).decisions.map(({ hidden }) => hidden)).toEqual([false, false])
    const [foreign, general] = details(seniorLead).decisions
    expect(foreign).toMatchObject({ hidden: true, what: '' })
    expect(foreign?.about).toEqual({ opens: false, gone: false, restricted: false })
    expect(general).toMatchObject({ hidden: false, what: 'Wspólna lista dyżurów na grudzień.' })
    closeMeeting({ done }, meetingId)
    const read = done(seniorLead, 'meetingMinutes', { meetingId }).minutes
    expect(read.decisions[0]).toMatchObject({ what: '', matter: { resident: null, need: null } })
    expect(done(coordinator, 'meetingMinutes', { meetingId }).minutes.decisions[0]?.what).not.toBe('')
  })

  test('a restricted matter is on the agenda for its sides and the coordinator, and named in no minutes', async () => {
    const { call, decide, details, done, meetingId, referralId, vault } = await aMeeting({ need: restricted })
    const code = done(outreach, 'referralDetails', { referralId }).referral.resident ?? ''
    const [item] = details().agenda
    expect(item).toMatchObject({ restricted: true, need: null })
    expect(details(outreachLead).agenda).toMatchObject([{ need: restricted }])
    expect(details(seniorLead).agenda).toEqual([])
    expect(decide({ referralId, institution: cas })).toMatchObject({
      error: { type: 'RestrictedNeedsParty' },
    })
    const secret = 'Rozmowa w bezpiecznym miejscu jeszcze dziś.'
    expect(decide({ referralId, what: secret }).ok).toBe(true)
    closeMeeting({ done }, meetingId)
    const frozen = JSON.stringify(done(coordinator, 'meetingMinutes', { meetingId }))
    for (const never of [secret, restricted, code]) expect(frozen).not.toContain(never)
    expect(call(seniorLead, 'agendaItem', { meetingId, chainId: item?.chainId as never }).ok).toBe(false)
    const looked = readStatement<{ n: number }>(
      vault.db,
      `SELECT count(*) AS n FROM events WHERE type = 'RestrictedViewed'`,
    ).get()
    expect(looked?.n).toBe(0)
  })

  test('what was decided about a referral that was taken back is read by whoever has to do it, and in no minutes', async () => {
    const network = await aMeeting({ need: restricted })
    const { call, decide, details, done, meetingId, referralId, vault } = network
    const secret = 'Rozmowa w bezpiecznym miejscu jeszcze dziś.'
    expect(decide({ referralId, what: secret }).ok).toBe(true)
    const read = (by: typeof coordinator) => details(by).decisions.map(({ what }) => what)
    expect([read(seniorLead), read(socialLead), read(coordinator)]).toEqual([[''], [secret], [secret]])
    const step = readStatement<{ id: EventId }>(vault.db, `SELECT id FROM events WHERE type = 'ReferralSent'`)
    done(outreach, 'undoStep', { referralId, step: step.get()?.id ?? ('' as EventId) })
    // A draft is the sender's alone again: its code is no business of the coordinator.
    const gone = { opens: false, gone: true, restricted: true }
    expect(details(coordinator).decisions).toMatchObject([{ what: secret, about: gone }])
    done(outreach, 'discardDraft', { referralId })
    expect([read(seniorLead), read(outreachLead), read(socialLead)]).toEqual([[''], [''], [secret]])
    expect(details(coordinator).decisions.map(({ about }) => about)).toEqual([gone])
    closeMeeting(network, meetingId)
    for (const by of [coordinator, seniorLead]) {
      expect(JSON.stringify(call(by, 'meetingMinutes', { meetingId }))).not.toContain(secret)
    }
    expect(replayLog(vault.db).different).toEqual([])
  })

  test('a decision for my institution stands on Dziś until somebody says what became of it', async () => {
    const { decide, done, meetingId } = await aMeeting()
    const made = decide({ institution: cas, worker: senior.code })
    if (!made.ok) throw new Error('not decided')
    const waiting = (by: typeof senior) => done(by, 'listToday', {}).decisions.length
    expect([waiting(senior), waiting(seniorLead), waiting(social)]).toEqual([1, 1, 0])
    done(senior, 'settleDecision', { ...made.value, done: true, remark: 'Zrobione.' })
    expect(waiting(senior)).toBe(0)
    expect(done(coordinator, 'meetingDetails', { meetingId }).decisions[0]).toMatchObject({ state: 'done' })
  })
})
