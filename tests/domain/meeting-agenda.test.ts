import { describe, expect, test } from 'vitest'
import { NeedKey } from '#domain/code-lists.ts'
import { ChainId, InstitutionKey } from '#domain/ids.ts'
import { type AgendaLeg, type AgendaPast, agendaOf, bouncesOf, reasonsFor } from '#domain/meeting-agenda.ts'
import { dayNumberOf, type Instant, instant, instantAt, LocalDay } from '#domain/time.ts'
import { referralId } from '../support/relay.ts'

const at = (day: string, hour = 9): Instant => instantAt(dayNumberOf(LocalDay.parse(day)), hour * 60)
const now = at('2026-11-24', 10)
const chain = (n: number) => ChainId.parse(referralId(n))
const nothingBefore: AgendaPast = { bounces: 0, bouncedAt: null, discussedAt: null }

const aLeg = (over: Partial<AgendaLeg> = {}): AgendaLeg => ({
  referralId: referralId(1),
  chainId: chain(1),
  from: InstitutionKey.parse('sw'),
  to: InstitutionKey.parse('mops'),
  status: 'in_progress',
  waits: true,
  deadline: null,
  changedAt: at('2026-11-23'),
  sentAt: at('2026-11-09'),
  endedAt: null,
  escalatedAt: null,
  hop: 1,
  forMeeting: false,
  returns: 0,
  resident: null,
  need: NeedKey.parse('loneliness'),
  urgency: 'standard',
  restricted: false,
  ...over,
})

const namesFor = (leg: AgendaLeg, past = nothingBefore) =>
  reasonsFor(leg, past, now).map(([reason]) => reason)

describe('a matter comes to the meeting', () => {
  test('when its deadline has passed, and not a minute before', () => {
    const due = (moment: Instant) => aLeg({ status: 'sent', deadline: { kind: 'accept', due: moment } })
    expect(namesFor(due(instant(now - 1)))).toEqual(['overdue'])
    expect(namesFor(due(now))).toEqual([])
  })

  test('when it came back twice, until a meeting has talked about it since', () => {
    const back = aLeg({ status: 'sent' })
    const past = { bounces: 2, bouncedAt: at('2026-11-10'), discussedAt: null }
    expect(namesFor(back, { ...past, bounces: 1 })).toEqual([])
    expect(namesFor(back, past)).toEqual(['bounced'])
    expect(namesFor(back, { ...past, discussedAt: at('2026-10-27') })).toEqual(['bounced'])
    expect(namesFor(back, { ...past, discussedAt: at('2026-11-11') })).toEqual([])
  })

  test('when it has ended and its sender has not seen how', () => {
    const ended = aLeg({ status: 'closed', endedAt: at('2026-11-20') })
    expect(namesFor(ended)).toEqual(['unconfirmed'])
    expect(namesFor({ ...ended, waits: false })).toEqual([])
  })

  test('when nothing has happened for ten working days while somebody has it in hand', () => {
    expect(namesFor(aLeg({ changedAt: at('2026-11-06') }))).toEqual(['silent'])
    expect(namesFor(aLeg({ changedAt: at('2026-11-12') }))).toEqual([])
    expect(namesFor(aLeg({ status: 'on_hold', changedAt: at('2026-10-06') }))).toEqual([])
  })

  test('when it travels in circles, also after its end, until a meeting has talked about it', () => {
    const third = aLeg({ forMeeting: true, hop: 3 })
    expect(namesFor(third)).toEqual(['circling'])
    expect(namesFor(aLeg({ forMeeting: true, status: 'closed', waits: false }))).toEqual(['circling'])
    expect(namesFor(third, { ...nothingBefore, discussedAt: at('2026-11-10') })).toEqual([])
  })

  test('when somebody brought it to the coordination, and not after its end', () => {
    expect(namesFor(aLeg({ escalatedAt: at('2026-11-20') }))).toEqual(['escalated'])
    const ended = aLeg({ escalatedAt: at('2026-11-20'), endedAt: at('2026-11-21'), waits: false })
    expect(namesFor(ended)).toEqual([])
  })

  test('when it was planned and nobody answered in time: its clock calls nobody else', () => {
    const late = aLeg({
      status: 'sent',
      urgency: 'planned',
      deadline: { kind: 'accept', due: at('2026-11-20') },
    })
    expect(namesFor(late)).toEqual(['overdue', 'planned_overdue'])
  })
})

test('returned once and again, refused, redirected: each counts as coming back', () => {
  const times = (over: Partial<AgendaLeg>) => bouncesOf(aLeg(over))
  expect(times({})).toBe(0)
  expect(times({ returns: 1, status: 'needs_info' })).toBe(1)
  expect(times({ returns: 2, status: 'sent' })).toBe(2)
  expect(times({ returns: 1, status: 'refused' })).toBe(2)
  expect(times({ status: 'redirected' })).toBe(1)
})

test('each chain stands there once, by the strongest reason of its legs, in an order that time alone makes', () => {
  const legs = [
    aLeg({ referralId: referralId(1), escalatedAt: at('2026-11-20') }),
    aLeg({
      referralId: referralId(2),
      status: 'sent',
      deadline: { kind: 'accept', due: at('2026-11-20') },
      sentAt: at('2026-11-16'),
    }),
    aLeg({
      referralId: referralId(3),
      chainId: chain(3),
      status: 'sent',
      deadline: { kind: 'accept', due: at('2026-11-19') },
    }),
    aLeg({ referralId: referralId(4), chainId: chain(4), changedAt: at('2026-10-06') }),
    aLeg({ referralId: referralId(5), chainId: chain(5) }),
  ]
  const shown = (order: readonly AgendaLeg[]) =>
    agendaOf(order, () => nothingBefore, now).map(matter => [matter.referralId, matter.reasons])
  const expected = [
    [referralId(3), ['overdue']],
    [referralId(2), ['overdue', 'escalated']],
    [referralId(4), ['silent']],
  ]
  expect(shown(legs)).toEqual(expected)
  expect(shown(legs.toReversed())).toEqual(expected)
})
