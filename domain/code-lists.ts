import { z } from 'zod'
import data from './code-lists.json' with { type: 'json' }

/** The coded lists of the network (reference §3): keys are never renamed or reused, labels may change. */
export type CodeListName = Exclude<keyof typeof data.lists, 'transition'>
export type CodeListItem<N extends CodeListName> = (typeof data.lists)[N][number]
/** The languages of the screens; Polish is the one to work in. */
export const Language = z.enum(['pl', 'en'])
export type Language = z.output<typeof Language>

/** An item as the network calls it. Built-in ones and added ones are alike but for where they come from. */
export type ListedItem = {
  readonly key: string
  readonly pl: string
  readonly en: string
  /** Of an added outcome: the institution, not the person, stopped the support. */
  readonly institutionSide?: boolean
}

/** A list as it stands on a day: every item that old records may name, and which of them are offered no more. */
export type ListInForce = {
  readonly items: readonly ListedItem[]
  readonly retired: ReadonlySet<string>
}

/** The lists that the coordinator changed; one that is not here stands as it was built in. */
export type ListsInForce = Partial<Readonly<Record<CodeListName, ListInForce>>>

let inForce: ListsInForce = {}
const itemsByKey = new Map<CodeListName, ReadonlyMap<string, ListedItem>>()

/**
 * Takes up the lists of the network and the day; `takeUpRules` calls it. One process serves one network, so they
 * stand here once, as the holidays do, and labels are plain functions everywhere.
 */
export const takeUpLists = (lists: ListsInForce): void => {
  inForce = lists
  itemsByKey.clear()
}

/** Every item of a list in its order, retired ones included: what a filter offers and an old record may say. */
export const codeList = <N extends CodeListName>(name: N): readonly CodeListItem<N>[] =>
  (inForce[name]?.items ?? data.lists[name]) as readonly CodeListItem<N>[]

/** The items that somebody may choose now, in their order. */
export const offeredItems = <N extends CodeListName>(name: N): readonly CodeListItem<N>[] => {
  const retired = inForce[name]?.retired
  return retired === undefined || retired.size === 0
    ? codeList(name)
    : codeList(name).filter(({ key }) => !retired.has(key))
}

/** Whether this key may be chosen now: the list knows it, and it was not retired. */
export const isOffered = (name: CodeListName, key: string): boolean =>
  itemsOf(name).has(key) && inForce[name]?.retired.has(key) !== true

/** Whether a record may name this key: offered, or retired since. */
export const isKnownKey = (name: CodeListName, key: string): boolean => itemsOf(name).has(key)

/** The list as it came with the app, whatever the network made of it. */
export const builtInList = (name: CodeListName): readonly ListedItem[] => data.lists[name]

const itemsOf = (name: CodeListName): ReadonlyMap<string, ListedItem> => {
  let items = itemsByKey.get(name)
  if (items === undefined) {
    const list: readonly ListedItem[] = codeList(name)
    items = new Map(list.map(item => [item.key, item]))
    itemsByKey.set(name, items)
  }
  return items
}

/** The label of a key in one language; a key that the list does not know is shown as it is. */
export const labelIn = (language: Language, name: CodeListName, key: string): string =>
  itemsOf(name).get(key)?.[language] ?? key

/**
 * A key of a list to which the network adds: here only its form is asked, in which no number of a person fits. Whether the network knows it and offers
 * it now is asked in the vault process (`offeredKeys`), because that differs from network to network and day to day.
 */
export const keyForm = z
  .string()
  .max(40)
  .regex(/^[a-z]+(?:_[a-z]+)*(?:_\d{1,2})?$/)

/** A key of a list that stays as it was built in, but for its labels. */
const keyOf = (name: CodeListName) => {
  const keys = new Set(builtInList(name).map(({ key }) => key))
  return z
    .string()
    .max(40)
    .refine(key => keys.has(key), { error: `not a key of ${name}` })
}

export const NeedKey = keyForm.brand('NeedKey')
export type NeedKey = z.output<typeof NeedKey>

export const ServiceKey = keyForm.brand('ServiceKey')
export type ServiceKey = z.output<typeof ServiceKey>

export const ShareBasis = keyOf('share_basis').brand('ShareBasis')
export type ShareBasis = z.output<typeof ShareBasis>

export const IntakeSource = keyForm.brand('IntakeSource')
export type IntakeSource = z.output<typeof IntakeSource>

export const RefusalReason = keyForm.brand('RefusalReason')
export type RefusalReason = z.output<typeof RefusalReason>

export const ReturnReason = keyForm.brand('ReturnReason')
export type ReturnReason = z.output<typeof ReturnReason>

export const ContactType = keyForm.brand('ContactType')
export type ContactType = z.output<typeof ContactType>

export const ContactResult = keyOf('contact_result').brand('ContactResult')
export type ContactResult = z.output<typeof ContactResult>

export const OutcomeKey = keyForm.brand('OutcomeKey')
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
export const PlaceKind = keyForm.brand('PlaceKind')
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
  outcome === 'not_eligible' ||
  outcome === 'no_capacity' ||
  itemsOf('outcome').get(outcome)?.institutionSide === true

/** `yes`, `partly`, `no`, or undefined for outcomes that count neither way (reference §4.3 `positive`). */
export const positivityOf = (outcome: string): 'yes' | 'partly' | 'no' | undefined =>
  positivity.get(codeList('outcome').find(item => item.key === outcome)?.positive ?? '')

const positivity: ReadonlyMap<string, 'yes' | 'partly' | 'no'> = new Map([
  ['tak', 'yes'],
  ['częściowo', 'partly'],
  ['nie', 'no'],
])

/** Results of a contact with the person that count as the first contact (reference §4.3 `first_contact`). */
export const reachedPerson = (result: ContactResult): boolean =>
  result === 'reached' || result === 'appointment_set' || result === 'appointment_kept'
