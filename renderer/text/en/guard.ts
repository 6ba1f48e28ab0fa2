import type { ConfirmationReason } from '#domain/confirmation.ts'
import type { PersonalDataKind, SuspectedKind } from '#domain/personal-data-kinds.ts'

const found: Record<PersonalDataKind, string> = {
  pesel: 'a number like a PESEL (Polish personal ID number)',
  id_card: 'a number like that of an identity card',
  passport: 'a number like that of a passport',
  bank_account: 'a number like that of a bank account',
  email: 'an e-mail address',
  phone: 'a number like a phone number',
  resident_code: 'a person’s code; there is no person in a place issue',
}

const suspected: Record<SuspectedKind, string> = {
  name: 'a first name or surname',
  initials: 'initials',
  address: 'an address',
  birth_date: 'a date of birth',
  age: 'an exact age',
  tax_number: 'a tax number (NIP)',
  business_number: 'a business number (REGON)',
  long_number: 'a long number',
  document_number: 'a document number',
  case_signature: 'a case reference',
  profile: 'a social media profile',
  health_code: 'a diagnosis code',
}

const reasons: Record<ConfirmationReason, string> = {
  not_personal: 'an ordinary word or number',
  institution_or_place: 'an institution or a place',
  worker: 'someone working in the network',
}

/** What a finding is called, certain or suspected. */
export const personalKindName = (kind: PersonalDataKind | SuspectedKind): string =>
  kind in found ? found[kind as PersonalDataKind] : suspected[kind as SuspectedKind]

/** The kinds of an answered warning and its reason, for the timeline. */
export const answeredWarning = ({
  kinds,
  reason,
}: {
  kinds: readonly SuspectedKind[]
  reason: ConfirmationReason
}): string => `${kinds.map(kind => suspected[kind]).join(', ')} (${reasons[reason]})`

/** What a guarded text says while it is typed (reference §2.3). */
export const guard = {
  found: (kind: PersonalDataKind) => `The text contains ${found[kind]} (marked).`,
  wayOut: 'Remove it to save.',
  remove: 'Remove it',
  suspected: (kinds: readonly SuspectedKind[]) =>
    `This looks like ${kinds.map(kind => suspected[kind]).join(', ')} (marked).`,
  suspectedWayOut: 'Remove it, or confirm that it is not personal data; the reason goes into the log.',
  keep: 'Not personal data – keep it',
  reason: 'What it is',
  reasonName: (reason: ConfirmationReason) => reasons[reason],
  advice: ({ found: said, better }: { found: string; better: string }) =>
    `Perhaps better: “${better}” instead of “${said}”.`,
  hintOfPlace: 'Do not describe people: no names, no person’s codes, no numbers of flats.',
  hint: 'Enter no name, PESEL (personal ID) number, address, phone number or date of birth.',
  length: ({ length, maximum }: { length: number; maximum: number }) => `${length} of ${maximum} characters`,
  tooLong: ({ length, maximum }: { length: number; maximum: number }) =>
    `Too long: ${length} of ${maximum} characters. Please shorten it; nothing has been cut off.`,
  tooShort: ({ length, minimum }: { length: number; minimum: number }) =>
    `${length} of at least ${minimum} characters`,
}
