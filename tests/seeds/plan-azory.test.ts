import { expect, test } from 'vitest'
import { contract } from '#domain/contract.ts'
import { ChainId, DecisionId, InstitutionKey, MeetingId, PlaceIssueId, ReferralId } from '#domain/ids.ts'
import { findPersonalData } from '#domain/personal-data.ts'
import { residentCodeFrom } from '#domain/resident-code.ts'
import { localDayOf } from '#domain/time.ts'
import { leavers } from '#seeds/azory-staff.ts'
import { azoryNow, azorySeed, planAzory } from '#seeds/plan-azory.ts'
import { seededRandom } from '#seeds/seeded-random.ts'
import { type CallStep, isFact, type KnownIds, type Step } from '#seeds/step.ts'

const known: KnownIds = {
  referral: key => ReferralId.parse(`019aaaaa-0000-7000-8000-${String(key).padStart(12, '0')}`),
  resident: key => residentCodeFrom(seededRandom(key).bytes(5)),
  place: key => PlaceIssueId.parse(`019aaaab-0000-7000-8000-${String(key).padStart(12, '0')}`),
  meeting: () => MeetingId.parse('019aaaac-0000-7000-8000-000000000001'),
  decision: key => DecisionId.parse(`019aaaad-0000-7000-8000-${String(key).padStart(12, '0')}`),
  matter: reason => ({
    referralId: ReferralId.parse('019aaaaa-0000-7000-8000-000000000001'),
    chainId: ChainId.parse('019aaaaa-0000-7000-8000-000000000001'),
    from: InstitutionKey.parse('sw'),
    to: InstitutionKey.parse('mops'),
    status: 'sent',
    deadline: null,
    hop: 1,
    resident: null,
    need: null,
    urgency: 'standard',
    restricted: false,
    reasons: [reason],
    since: azoryNow,
    discussedAt: null,
  }),
}

const told = (step: Step): string =>
  JSON.stringify(isFact(step) ? step : { ...step, input: step.input(known) })

const plan = [...planAzory({ seed: azorySeed })]
const calls = plan.filter((step): step is CallStep => !isFact(step))

test('the same seed plans the same year, another seed another one', () => {
  const again = [...planAzory({ seed: azorySeed })].map(told)
  expect(plan.map(told)).toEqual(again)
  expect([...planAzory({ seed: 7 })].map(told)).not.toEqual(again)
})

test('steps come in the order of time and none after the moment at which the story stands', () => {
  const times = plan.map(step => step.at)
  expect(times).toEqual(times.toSorted((left, right) => left - right))
  expect(Math.max(...times)).toBeLessThan(azoryNow)
})

test('every call says what the contract asks for, and no text holds personal data', () => {
  const wrong = calls.filter(step => !contract[step.call].input.safeParse(step.input(known)).success)
  expect(wrong).toEqual([])
  expect(calls.flatMap(step => findPersonalData(JSON.stringify(Object.values(step)))).length).toBe(0)
})

test('one text holds eleven digits that are no PESEL, and passes', () => {
  const texts = calls
    .map(step => JSON.stringify(step.input(known)))
    .filter(text => /(?<!\d)\d{11}(?!\d)/.test(text))
  expect(texts.some(text => text.includes('90000000001'))).toBe(true)
})

test('whoever left in June takes no step afterwards, and the newcomer has taken none yet', () => {
  for (const { code, lastOn } of leavers) {
    const days = calls.filter(step => step.as === code).map(step => localDayOf(step.at))
    expect(days.length).toBeGreaterThan(0)
    expect(days.filter(day => day > lastOn)).toEqual([])
  }
  expect(calls.some(step => step.as === 'PAL-04')).toBe(false)
})

test('a network of any size can be planned, and comes out about as large as asked', () => {
  let sent = 0
  let last = 0
  for (const step of planAzory({ seed: 3, referrals: 6000 })) {
    expect(step.at).toBeGreaterThanOrEqual(last)
    last = step.at
    if (!isFact(step) && step.call === 'sendReferral') sent += 1
  }
  expect(sent).toBeGreaterThan(5400)
  expect(sent).toBeLessThan(6600)
})
