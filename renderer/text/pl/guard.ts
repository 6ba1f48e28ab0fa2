import type { PersonalDataKind } from '#domain/personal-data-kinds.ts'

const found: Record<PersonalDataKind, string> = {
  pesel: 'ciąg podobny do numeru PESEL',
  id_card: 'ciąg podobny do numeru dowodu osobistego',
  passport: 'ciąg podobny do numeru paszportu',
  bank_account: 'ciąg podobny do numeru rachunku',
  email: 'adres e-mail',
  phone: 'ciąg podobny do numeru telefonu',
}

/** What a guarded text says while it is typed (reference §2.3). */
export const guard = {
  found: (kind: PersonalDataKind) => `W tekście jest ${found[kind]} (zaznaczono).`,
  wayOut: 'Usuń go, aby zapisać.',
  remove: 'Usuń ciąg',
  hint: 'Nie wpisuj imienia, nazwiska, numeru PESEL, adresu, telefonu ani daty urodzenia.',
  length: ({ length, maximum }: { length: number; maximum: number }) => `${length} z ${maximum} znaków`,
  tooShort: ({ length, minimum }: { length: number; minimum: number }) =>
    `${length} z co najmniej ${minimum} znaków`,
}
