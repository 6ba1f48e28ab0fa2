import { z } from 'zod'
import data from './code-lists.json' with { type: 'json' }

/** The coded lists of the network (reference §3): keys are never renamed or reused, labels may change. */
export type CodeListName = Exclude<keyof typeof data.lists, 'transition'>
export type CodeListItem<N extends CodeListName> = (typeof data.lists)[N][number]
/** The languages of the screens; Polish is the one to work in. */
export const Language = z.enum(['pl', 'en'])
export type Language = z.output<typeof Language>

export const codeList = <N extends CodeListName>(name: N): readonly CodeListItem<N>[] => data.lists[name]

const itemsByKey = new Map<string, ReadonlyMap<string, { readonly pl: string; readonly en: string }>>()

const itemsOf = (name: CodeListName): ReadonlyMap<string, { readonly pl: string; readonly en: string }> => {
  let items = itemsByKey.get(name)
  if (items === undefined) {
    const list: readonly { readonly key: string; readonly pl: string; readonly en: string }[] =
      data.lists[name]
    items = new Map(list.map(item => [item.key, item]))
    itemsByKey.set(name, items)
  }
  return items
}

/** The label of a key in one language; a key that the list does not know is shown as it is. */
export const labelIn = (language: Language, name: CodeListName, key: string): string =>
  itemsOf(name).get(key)?.[language] ?? key

const keyOf = <N extends CodeListName>(name: N) =>
  z
    .string()
    .max(40)
    .refine(key => itemsOf(name).has(key), { error: `not a key of ${name}` })

export const NeedKey = keyOf('need').brand('NeedKey')
export type NeedKey = z.output<typeof NeedKey>

export const ServiceKey = keyOf('service').brand('ServiceKey')
export type ServiceKey = z.output<typeof ServiceKey>

export const ShareBasis = keyOf('share_basis').brand('ShareBasis')
export type ShareBasis = z.output<typeof ShareBasis>

export const IntakeSource = keyOf('intake_source').brand('IntakeSource')
export type IntakeSource = z.output<typeof IntakeSource>

export const RefusalReason = keyOf('refusal_reason').brand('RefusalReason')
export type RefusalReason = z.output<typeof RefusalReason>

export const ReturnReason = keyOf('return_reason').brand('ReturnReason')
export type ReturnReason = z.output<typeof ReturnReason>

export const ContactType = keyOf('contact_type').brand('ContactType')
export type ContactType = z.output<typeof ContactType>

export const ContactResult = keyOf('contact_result').brand('ContactResult')
export type ContactResult = z.output<typeof ContactResult>

export const OutcomeKey = keyOf('outcome').brand('OutcomeKey')
export type OutcomeKey = z.output<typeof OutcomeKey>

export const DelayReason = keyOf('delay_reason').brand('DelayReason')
export type DelayReason = z.output<typeof DelayReason>

export const AgeBand = keyOf('age_band').brand('AgeBand')
export type AgeBand = z.output<typeof AgeBand>

export const HouseholdType = keyOf('household').brand('HouseholdType')
export type HouseholdType = z.output<typeof HouseholdType>

export const HousingStatus = keyOf('housing_status').brand('HousingStatus')
export type HousingStatus = z.output<typeof HousingStatus>

export const Zone = keyOf('zone').brand('Zone')
export type Zone = z.output<typeof Zone>

/** What kind of public place a place issue is about. */
export const PlaceKind = keyOf('place_kind').brand('PlaceKind')
export type PlaceKind = z.output<typeof PlaceKind>

export const RoleKey = keyOf('role').brand('RoleKey')
export type RoleKey = z.output<typeof RoleKey>

export const urgencies = ['planned', 'standard', 'elevated', 'urgent', 'immediate'] as const
export const Urgency = z.enum(urgencies)
export type Urgency = z.output<typeof Urgency>

/** No-person basis: the matter of a group or an offer; the referral then carries no resident code. */
export const noPersonBasis = ShareBasis.parse('no_person_data')

/** Needs marked R (restricted): seen by the two parties and the coordinator only (reference §3.3). */
export const isRestrictedNeed = (need: NeedKey): boolean => restrictedNeeds.has(need)

const restrictedNeeds: ReadonlySet<string> = new Set(
  data.lists.need.filter(need => need.sens === 'R').map(need => need.key),
)

/** Outcomes that say that the institution, not the person, stopped the support: closing with one needs the lead. */
export const isInstitutionSideNegative = (outcome: OutcomeKey): boolean =>
  outcome === 'not_eligible' || outcome === 'no_capacity'

/** `yes`, `partly`, `no`, or undefined for outcomes that count neither way (reference §4.3 `positive`). */
export const positivityOf = (outcome: string): 'yes' | 'partly' | 'no' | undefined =>
  positivity.get(data.lists.outcome.find(item => item.key === outcome)?.positive ?? '')

const positivity: ReadonlyMap<string, 'yes' | 'partly' | 'no'> = new Map([
  ['tak', 'yes'],
  ['częściowo', 'partly'],
  ['nie', 'no'],
])

/** Results of a contact with the person that count as the first contact (reference §4.3 `first_contact`). */
export const reachedPerson = (result: ContactResult): boolean =>
  result === 'reached' || result === 'appointment_set' || result === 'appointment_kept'
