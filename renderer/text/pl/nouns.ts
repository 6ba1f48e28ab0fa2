import type { PolishForms } from '../plural.ts'

const forms = (one: string, few: string, many: string, other: string): PolishForms => ({
  one,
  few,
  many,
  other,
})

/** Words that are counted on more than one screen, in the four forms that Polish needs. */
export const nouns = {
  referral: forms('skierowanie', 'skierowania', 'skierowań', 'skierowania'),
  matter: forms('sprawa', 'sprawy', 'spraw', 'sprawy'),
  resident: forms('osoba', 'osoby', 'osób', 'osoby'),
  workingDay: forms('dzień roboczy', 'dni robocze', 'dni roboczych', 'dnia roboczego'),
  day: forms('dzień', 'dni', 'dni', 'dnia'),
  hour: forms('godzina', 'godziny', 'godzin', 'godziny'),
  minute: forms('minuta', 'minuty', 'minut', 'minuty'),
  contact: forms('kontakt', 'kontakty', 'kontaktów', 'kontaktu'),
  handoff: forms('przekazanie', 'przekazania', 'przekazań', 'przekazania'),
  event: forms('zdarzenie', 'zdarzenia', 'zdarzeń', 'zdarzenia'),
  institution: forms('instytucja', 'instytucje', 'instytucji', 'instytucji'),
  note: forms('notatka', 'notatki', 'notatek', 'notatki'),
  character: forms('znak', 'znaki', 'znaków', 'znaku'),
  result: forms('wynik', 'wyniki', 'wyników', 'wyniku'),
} as const
