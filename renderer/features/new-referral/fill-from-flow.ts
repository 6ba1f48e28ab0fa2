import type { TypicalFlow } from '#domain/typical-flows.ts'
import type { ReferralForm } from './referral-form.ts'

/** What a typical referral can say for the worker. */
export const flowFields = ['to', 'need', 'urgency', 'service'] as const
export type FlowField = (typeof flowFields)[number]

/**
 * The form with the phrase of a typical referral in it. Its receiver, need, urgency and service are filled in where
 * the worker has not chosen; what was chosen stays. A receiver that cannot take this is left out, and with a chosen
 * receiver or need of its own the form takes nothing that belongs to another one.
 */
export function filledFromFlow(
  form: ReferralForm,
  chosen: ReadonlySet<FlowField>,
  flow: TypicalFlow,
  canTake: boolean,
): { readonly form: ReferralForm; readonly suggested: ReadonlySet<FlowField> } {
  const isElsewhere = chosen.has('to') && form.to !== flow.to
  const fits: Readonly<Record<FlowField, boolean>> = {
    to: canTake,
    need: true,
    urgency: true,
    service: !isElsewhere && !(chosen.has('need') && form.need !== flow.need),
  }
  const suggested = new Set(flowFields.filter(field => !chosen.has(field) && fits[field]))
  const said = Object.fromEntries([...suggested].map(field => [field, flow[field]]))
  return { form: { ...form, ...said, text: flow.phrase }, suggested }
}

/** A form that is opened again holds what its writer chose; an empty one holds no choice, only the usual urgency. */
export const choicesIn = (form: ReferralForm, isDraft: boolean): ReadonlySet<FlowField> =>
  new Set(flowFields.filter(field => (field === 'urgency' ? isDraft : form[field] !== null)))
