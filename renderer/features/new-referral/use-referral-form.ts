import { useState } from 'react'
import type { TypicalFlow } from '#domain/typical-flows.ts'
import { choicesIn, type FlowField, filledFromFlow, flowFields } from './fill-from-flow.ts'
import type { ReferralForm } from './referral-form.ts'

const none: ReadonlySet<FlowField> = new Set()

/** What stands in the fields, which of it the worker chose, and which a typical referral suggested. */
export function useReferralForm(first: ReferralForm, isDraft: boolean) {
  const [form, setForm] = useState(first)
  const [chosen, setChosen] = useState(() => choicesIn(first, isDraft))
  const [suggested, setSuggested] = useState(none)
  const change = (part: Partial<ReferralForm>): void => {
    setForm(now => ({ ...now, ...part }))
    const own = flowFields.filter(field => field in part)
    if (own.length === 0) return
    setChosen(now => new Set([...now, ...own]))
    setSuggested(now => new Set([...now].filter(field => !own.includes(field))))
  }
  const pick = (flow: TypicalFlow, canTake: boolean): void => {
    const filled = filledFromFlow(form, chosen, flow, canTake)
    setForm(filled.form)
    setSuggested(filled.suggested)
  }
  return { form, suggested, change, pick }
}
