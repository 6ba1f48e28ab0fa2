import type { ConfirmationReason } from '#domain/confirmation.ts'
import type { PersonalDataKind, SuspectedKind } from '#domain/personal-data-kinds.ts'

const found: Record<PersonalDataKind, string> = {
  pesel: 'ciąg podobny do numeru PESEL',
  id_card: 'ciąg podobny do numeru dowodu osobistego',
  passport: 'ciąg podobny do numeru paszportu',
  bank_account: 'ciąg podobny do numeru rachunku',
  email: 'adres e-mail',
  phone: 'ciąg podobny do numeru telefonu',
  resident_code: 'kod osoby; w sprawie miejsca nie ma żadnej osoby',
}

const suspected: Record<SuspectedKind, string> = {
  name: 'imię lub nazwisko',
  initials: 'inicjały',
  address: 'adres',
  birth_date: 'data urodzenia',
  age: 'dokładny wiek',
  tax_number: 'numer NIP',
  business_number: 'numer REGON',
  long_number: 'długi numer',
  document_number: 'numer dokumentu',
  case_signature: 'sygnatura sprawy',
  profile: 'profil w sieci społecznościowej',
  health_code: 'kod choroby',
}

const reasons: Record<ConfirmationReason, string> = {
  not_personal: 'zwykłe słowo lub liczba',
  institution_or_place: 'instytucja lub miejsce',
  worker: 'osoba pracująca w sieci',
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
  found: (kind: PersonalDataKind) => `W tekście jest ${found[kind]} (zaznaczono).`,
  wayOut: 'Usuń go, aby zapisać.',
  remove: 'Usuń ciąg',
  suspected: (kinds: readonly SuspectedKind[]) =>
    `To wygląda na: ${kinds.map(kind => suspected[kind]).join(', ')} (zaznaczono).`,
  suspectedWayOut: 'Usuń albo potwierdź, że to nie są dane osoby; powód trafi do dziennika.',
  keep: 'To nie są dane osoby – zostaw',
  reason: 'Co to jest',
  reasonName: (reason: ConfirmationReason) => reasons[reason],
  advice: ({ found: said, better }: { found: string; better: string }) =>
    `Może lepiej: „${better}” zamiast „${said}”.`,
  hintOfPlace: 'Nie opisuj osób: żadnych imion, kodów osób ani numerów mieszkań.',
  hint: 'Nie wpisuj imienia, nazwiska, numeru PESEL, adresu, telefonu ani daty urodzenia.',
  length: ({ length, maximum }: { length: number; maximum: number }) => `${length} z ${maximum} znaków`,
  tooLong: ({ length, maximum }: { length: number; maximum: number }) =>
    `Za długi tekst: ${length} z ${maximum} znaków. Skróć go; nic nie zostało ucięte.`,
  tooShort: ({ length, minimum }: { length: number; minimum: number }) =>
    `${length} z co najmniej ${minimum} znaków`,
}
