import { codeList, type Language } from '#domain/code-lists.ts'
import type { InstitutionNames } from '#domain/network-events.ts'
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

/** The names that hold today in the network of the open vault; the coded list knows only those it began with. */
let named: ReadonlyMap<string, InstitutionNames> = new Map()

/** Tells the names of the open network; asked anew whenever its directory changes. */
export const knowInstitutionNames = (
  institutions: readonly { readonly key: string; readonly names: InstitutionNames }[],
): void => {
  named = new Map(institutions.map(({ key, names }) => [key, names]))
}

/** The forms of one institution's name; a key that neither the network nor the list knows stands for itself. */
export const institutionWords = (
  institution: string,
  language: Language = currentLanguage(),
): InstitutionWords => {
  const listed = words[language].get(institution)
  const names = named.get(institution)
  return names === undefined
    ? (listed ?? unknownWords(institution))
    : language === 'pl'
      ? polishWords(names, listed)
      : englishWords(names, listed)
}

const polishWords = (names: InstitutionNames, listed: InstitutionWords | undefined): InstitutionWords => ({
  name: names.short,
  short: listed?.name === names.short ? listed.short : names.short,
  full: names.full,
  to: names.to,
  at: names.at,
  from: names.fromWhere,
})

/** English has no forms of its own in the directory: the ready ones of the list, otherwise the short name as it is. */
const englishWords = (names: InstitutionNames, listed: InstitutionWords | undefined): InstitutionWords =>
  listed?.full === names.english
    ? listed
    : {
        name: names.short,
        short: names.short,
        full: names.english,
        to: `to ${names.short}`,
        at: `at ${names.short}`,
        from: `from ${names.short}`,
      }

const unknownWords = (institution: string): InstitutionWords => ({
  name: institution,
  short: institution,
  full: institution,
  to: `→ ${institution}`,
  at: institution,
  from: `← ${institution}`,
})
