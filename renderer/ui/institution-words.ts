import { codeList, type Language } from '#domain/code-lists.ts'
import { currentLanguage } from '../text/language.ts'

/** Ready forms of an institution's name; prepositions are never glued on by the code. */
export interface InstitutionWords {
  /** „Streetworkerzy”, “Streetworkers” */
  readonly name: string
  /** „Streetw.” – for the head of a narrow lane. */
  readonly short: string
  /** „Zespół streetworkerów”, “Street outreach team” */
  readonly full: string
  /** „do streetworkerów”, “to the streetworkers” */
  readonly to: string
  /** „u streetworkerów”, “with the streetworkers” */
  readonly at: string
  /** „od streetworkerów”, “from the streetworkers” */
  readonly from: string
}

const shortNames: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  pl: { sw: 'Streetw.', community_hub: 'Centrum' },
  en: { sw: 'Streetw.', community_hub: 'Hub' },
}

const words: Readonly<Record<Language, ReadonlyMap<string, InstitutionWords>>> = {
  pl: new Map(
    codeList('institution').map(item => [
      item.key,
      {
        name: item.pl,
        short: shortNames.pl[item.key] ?? item.pl,
        full: item.pl_full,
        to: item.prep_do,
        at: item.prep_w,
        from: item.prep_z,
      },
    ]),
  ),
  en: new Map(
    codeList('institution').map(item => [
      item.key,
      {
        name: item.en_name,
        short: shortNames.en[item.key] ?? item.en_name,
        full: item.en,
        to: item.en_to,
        at: item.en_at,
        from: item.en_from,
      },
    ]),
  ),
}

/** The forms of one institution's name; a key that the list does not know stands for itself. */
export const institutionWords = (
  institution: string,
  language: Language = currentLanguage(),
): InstitutionWords =>
  words[language].get(institution) ?? {
    name: institution,
    short: institution,
    full: institution,
    to: `→ ${institution}`,
    at: institution,
    from: `← ${institution}`,
  }
