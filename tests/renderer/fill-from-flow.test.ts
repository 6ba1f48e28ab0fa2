import { expect, test } from 'vitest'
import { NeedKey, ServiceKey } from '#domain/code-lists.ts'
import { InstitutionKey } from '#domain/ids.ts'
import { typicalFlows } from '#domain/typical-flows.ts'
import { choicesIn, filledFromFlow } from '#renderer/features/new-referral/fill-from-flow.ts'
import { emptyForm } from '#renderer/features/new-referral/referral-form.ts'

const flow = typicalFlows.find(({ id }) => id === 'F17')
if (flow === undefined) throw new Error('no flow F17')
const cas = InstitutionKey.parse('cas')
const none = new Set<never>()

test('a ready phrase fills in whatever the worker has not chosen, and says what came from it', () => {
  const { form, suggested } = filledFromFlow(emptyForm, none, flow, true)
  expect(form).toEqual({
    ...emptyForm,
    text: flow.phrase,
    to: 'sw',
    need: 'homelessness',
    urgency: 'elevated',
    service: 'outreach_contact',
  })
  expect([...suggested]).toEqual(['to', 'need', 'urgency', 'service'])
})

test('what was chosen stays, and nothing is taken over that belongs to another receiver or need', () => {
  const chosen = { ...emptyForm, to: cas, urgency: 'urgent' as const }
  const { form, suggested } = filledFromFlow(chosen, new Set(['to', 'urgency']), flow, true)
  expect(form).toMatchObject({ to: 'cas', urgency: 'urgent', need: 'homelessness', service: null })
  expect([...suggested]).toEqual(['need'])
  const other = { ...emptyForm, need: NeedKey.parse('food'), service: ServiceKey.parse('meal') }
  expect(filledFromFlow(other, new Set(['need', 'service']), flow, true).form).toMatchObject({
    need: 'food',
    service: 'meal',
    to: 'sw',
  })
})

test('a receiver that cannot take this is not suggested', () => {
  expect(filledFromFlow(emptyForm, none, flow, false).form.to).toBeNull()
})

test('a draft that is opened again holds its own urgency, an empty page only the usual one', () => {
  expect([...choicesIn(emptyForm, false)]).toEqual([])
  expect([...choicesIn({ ...emptyForm, to: cas }, true)]).toEqual(['to', 'urgency'])
})
