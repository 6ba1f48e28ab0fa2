import { type Urgency, urgencies } from '#domain/code-lists.ts'
import type { Input } from '#domain/contract.ts'

export type RuleName = Urgency | 'hours' | 'silence'

/** What stands in the fields, as typed. */
export type RuleForm = {
  readonly accept: string
  readonly acceptCounts: 'working' | 'calendar'
  readonly contact: string
  readonly contactCounts: 'working' | 'calendar'
  readonly from: string
  readonly to: string
  readonly days: string
}

const numberOf = (typed: string): number | undefined => {
  const text = typed.trim().replace(',', '.')
  const number = Number(text)
  return text === '' || Number.isNaN(number) || !Number.isFinite(number) ? undefined : number
}

/** „7:30”, „7.30”, „7” as minutes since midnight. */
export const minuteOf = (typed: string): number | undefined => {
  const [, hour, minute = '0'] = /^\s*(\d{1,2})(?:[:.](\d{2}))?\s*$/.exec(typed) ?? []
  return hour === undefined || Number(minute) > 59 ? undefined : Number(hour) * 60 + Number(minute)
}

/** The rule that the fields say; undefined while one of them says none. Whether it may be so the vault answers. */
export const ruleSaid = (rule: RuleName, form: RuleForm): Input<'changeRule'>['rule'] | undefined => {
  const urgency = urgencies.find(one => one === rule)
  if (urgency !== undefined) {
    const [accept, contact] = [numberOf(form.accept), numberOf(form.contact)]
    if (accept === undefined || contact === undefined) return undefined
    return {
      kind: 'promise',
      urgency,
      promise: {
        accept: { days: accept, counts: form.acceptCounts },
        firstContact: { days: contact, counts: form.contactCounts },
      },
    }
  }
  if (rule === 'hours') {
    const [from, to] = [minuteOf(form.from), minuteOf(form.to)]
    return from === undefined || to === undefined ? undefined : { kind: 'hours', from, to }
  }
  const days = numberOf(form.days)
  return days === undefined ? undefined : { kind: 'silence', days }
}
