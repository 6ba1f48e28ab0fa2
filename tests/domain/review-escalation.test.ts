import { expect, test } from 'vitest'
import type { Urgency } from '#domain/code-lists.ts'
import { dueAfter, foundingPromise } from '#domain/deadline.ts'
import { deadlineOf, isSent } from '#domain/referral.ts'
import { clockEscalation, immediateBefore } from '#domain/review-escalation.ts'
import { dayNumberOf, type Instant, instant, instantAt, LocalDay } from '#domain/time.ts'
import { aContent, Relay } from '../support/relay.ts'
import { outreach, social } from '../support/workers.ts'

const at = (day: string, time: string): Instant => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return instantAt(dayNumberOf(LocalDay.parse(day)), hours * 60 + minutes)
}

const sent = (urgency: Urgency, sentAt: Instant): { relay: Relay; called: (now: Instant) => unknown } => {
  const relay = new Relay()
  const drafted = relay.draft(outreach, sentAt, aContent({ urgency }))
  if (!drafted.ok) throw new Error(drafted.error.type)
  const { id } = drafted.value
  relay.take('sendReferral', id, outreach, sentAt)
  const called = (now: Instant): unknown => {
    const referral = relay.get(id)
    if (!isSent(referral)) throw new Error('not sent')
    return clockEscalation({ ...referral, deadline: deadlineOf(referral) }, now)?.to ?? null
  }
  return { relay, called }
}

test('immediate and unanswered goes to the coordinator after two working hours', () => {
  const { called } = sent('immediate', at('2026-11-02', '9:00'))
  expect(called(at('2026-11-02', '11:00'))).toBeNull()
  expect(called(at('2026-11-02', '11:01'))).toBe('coordinator')
})

test('two working hours do not run at night or over a holiday', () => {
  const { called } = sent('immediate', at('2026-11-10', '14:40'))
  expect(called(at('2026-11-10', '20:00'))).toBe('coordinator')
  const late = sent('immediate', at('2026-11-10', '15:40'))
  expect(late.called(at('2026-11-11', '12:00'))).toBeNull()
  expect(late.called(at('2026-11-12', '9:30'))).toBeNull()
  expect(late.called(at('2026-11-12', '9:31'))).toBe('coordinator')
})

test('an answer stops the clock of the immediate one, and a completion sets it going anew', () => {
  const { relay, called } = sent('immediate', at('2026-11-02', '9:00'))
  const [id] = relay.referrals.keys()
  if (id === undefined) throw new Error('no referral')
  relay.take('returnReferral', id, social, at('2026-11-02', '9:30'))
  expect(called(at('2026-11-02', '12:00'))).toBeNull()
  relay.take('completeReferral', id, outreach, at('2026-11-02', '12:00'))
  expect(called(at('2026-11-02', '13:00'))).toBeNull()
  expect(called(at('2026-11-02', '14:01'))).toBe('coordinator')
  relay.take('acceptReferral', id, social, at('2026-11-02', '14:10'))
  expect(called(at('2026-11-02', '14:20'))).toBeNull()
})

test('urgent goes to the coordinator after its deadline, and to the lead one working day later', () => {
  const { called } = sent('urgent', at('2026-11-05', '9:00'))
  const friday = at('2026-11-06', '15:30')
  expect(called(friday)).toBeNull()
  expect(called(instant(friday + 60_000))).toBe('coordinator')
  expect(called(at('2026-11-08', '12:00'))).toBe('coordinator')
  expect(called(at('2026-11-09', '15:31'))).toBe('coordinator_and_lead')
})

test('elevated and standard go to the coordinator after the deadline, planned on the list of the meeting', () => {
  const expected = { elevated: 'coordinator', standard: 'coordinator', planned: 'meeting' } as const
  for (const [urgency, to] of Object.entries(expected)) {
    const { called } = sent(urgency as Urgency, at('2026-11-02', '9:00'))
    expect(called(at('2026-11-02', '12:00'))).toBeNull()
    expect(called(at('2026-12-20', '12:00'))).toBe(to)
  }
})

test('the bound that a list reads by agrees with the rule, minute by minute of a week', () => {
  const from = at('2026-11-09', '6:00')
  for (let minutes = 0; minutes < 5 * 24 * 60; minutes += 37) {
    const sentAt = instant(from + minutes * 60_000)
    const { called } = sent('immediate', sentAt)
    for (const later of [30, 119, 121, 240, 600, 1000, 2000]) {
      const now = instant(sentAt + later * 60_000)
      const due = dueAfter(sentAt, foundingPromise.immediate.accept)
      const expected = due < now || sentAt < immediateBefore(now)
      expect(called(now) !== null, new Date(now).toISOString()).toBe(expected)
    }
  }
})
