import { z } from 'zod'
import { keyForm, Urgency, urgencies } from './code-lists.ts'
import { foundingPromise, ResponsePromise } from './deadline.ts'
import type { WorkerCode } from './ids.ts'
import { foundingSilence } from './silence.ts'
import { dayNumberOf, type Instant, type LocalDay } from './time.ts'
import type { WorkingCalendar } from './working-calendar.ts'

/** Lists that the coordinator relabels, reorders, adds to and retires from. */
export const openLists = [
  'need',
  'service',
  'refusal_reason',
  'return_reason',
  'outcome',
  'intake_source',
  'contact_type',
  'place_kind',
] as const
/** Lists that are relabelled and reordered only: a rule of the app hangs on each of their keys. */
export const fixedLists = ['contact_result', 'share_basis', 'household', 'housing_status', 'zone'] as const

export const EditableList = z.enum([...openLists, ...fixedLists])
export type EditableList = z.output<typeof EditableList>

export const isOpenList = (list: EditableList): boolean => openLists.some(open => open === list)

/** The key of an item of any editable list. */
export const ItemKey = keyForm

/** What an added item has beside its labels; which of it, its list says. It stays as it was given. */
export const ItemAttributes = z.strictObject({
  /** Of a need: ordinary, sensitive, special category (reference §3.3). Restricted ones are built in. */
  sensitivity: z.enum(['N', 'W', 'S']).optional(),
  /** Of an outcome: how it counts in the report. */
  positivity: z.enum(['yes', 'partly', 'no', 'neither']).optional(),
  /** Of an outcome: the institution stopped the support, so that closing with it takes the lead. */
  institutionSide: z.boolean().optional(),
  /** Of a refusal reason: what is proposed as the next step. */
  nextStep: z.strictObject({ pl: z.string(), en: z.string() }).optional(),
})
export type ItemAttributes = z.output<typeof ItemAttributes>

/** What the network agrees on beside its lists. A free day holds on the day from which it is valid. */
export const AgreedRule = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('promise'), urgency: Urgency, promise: ResponsePromise }),
  z.strictObject({ kind: z.literal('hours'), from: z.number().int(), to: z.number().int() }),
  z.strictObject({ kind: z.literal('silence'), days: z.number().int() }),
  z.strictObject({ kind: z.literal('freeDay'), name: z.string() }),
])
export type AgreedRule = z.output<typeof AgreedRule>

export type ItemStatement = {
  readonly kind: 'item'
  readonly list: EditableList
  readonly key: string
  readonly pl: string
  readonly en: string
  readonly active: boolean
}
export type ItemAddition = {
  readonly kind: 'added'
  readonly list: EditableList
  readonly key: string
  readonly attributes: ItemAttributes
}
export type ListOrder = {
  readonly kind: 'order'
  readonly list: EditableList
  readonly keys: readonly string[]
}
export type RuleValue = ItemStatement | ItemAddition | ListOrder | AgreedRule

/** What was said about one subject, valid from a day; the last one said for a day stands. */
export type RuleRow = {
  readonly subject: string
  readonly validFrom: LocalDay
  readonly value: RuleValue
  readonly changedAt: Instant
  readonly changedBy: WorkerCode
}

/** The form of what `subjectOf` answers. */
export const RuleSubject = z
  .string()
  .max(100)
  .regex(/^[a-zA-Z]+(?::[a-z]+(?:_[a-z]+)*)?(?::[a-z]+(?:_[a-z]+)*(?:_\d{1,2})?)?$/)

/** What a rule is about. Two rules about one subject follow each other in time. */
export const subjectOf = (value: RuleValue): string => {
  switch (value.kind) {
    case 'item':
    case 'added':
      return `${value.kind}:${value.list}:${value.key}`
    case 'order':
      return `order:${value.list}`
    case 'promise':
      return `promise:${value.urgency}`
    default:
      return value.kind
  }
}

/** The rows of one kind, the earliest first. */
export const rowsOf = <K extends RuleValue['kind']>(
  rows: readonly RuleRow[],
  kind: K,
): readonly (RuleRow & { readonly value: Extract<RuleValue, { readonly kind: K }> })[] =>
  rows
    .filter(
      (row): row is RuleRow & { readonly value: Extract<RuleValue, { readonly kind: K }> } =>
        row.value.kind === kind,
    )
    .toSorted((one, other) => (one.validFrom < other.validFrom ? -1 : 1))

/** The agreement of the network per urgency on a day; an institution's own promise goes before it. */
export const networkPromisesOn = (
  rows: readonly RuleRow[],
  day: LocalDay,
): Readonly<Record<Urgency, ResponsePromise>> => {
  const agreed = rowsOf(rows, 'promise').filter(({ validFrom }) => validFrom <= day)
  const promises = urgencies.map(urgency => [
    urgency,
    agreed.findLast(({ value }) => value.urgency === urgency)?.value.promise ?? foundingPromise[urgency],
  ])
  return Object.fromEntries(promises) as Record<Urgency, ResponsePromise>
}

/** After how many working days without any event a matter was silent on a day. */
export const silenceOn = (rows: readonly RuleRow[], day: LocalDay): number =>
  rowsOf(rows, 'silence').findLast(({ validFrom }) => validFrom <= day)?.value.days ?? foundingSilence

/** The hours and free days of the network, of all days at once. */
export const calendarOf = (rows: readonly RuleRow[]): WorkingCalendar => ({
  hours: rowsOf(rows, 'hours').map(({ validFrom, value: { from, to } }) => ({
    since: dayNumberOf(validFrom),
    from,
    to,
  })),
  freeDays: new Map(
    rowsOf(rows, 'freeDay').map(({ validFrom, value }) => [dayNumberOf(validFrom), value.name]),
  ),
})
