import { codeList } from '#domain/code-lists.ts'

/** Ready forms of an institution's name; Polish prepositions are never glued on by the code. */
export interface InstitutionWords {
  /** „Streetworkerzy” */
  readonly name: string
  /** „Streetw.” – for the head of a narrow lane. */
  readonly short: string
  /** „Zespół streetworkerów” */
  readonly full: string
  /** „do streetworkerów” */
  readonly to: string
  /** „u streetworkerów” */
  readonly at: string
  /** „od streetworkerów” */
  readonly from: string
}

const shortNames: Readonly<Record<string, string>> = { sw: 'Streetw.', community_hub: 'Centrum' }

const words: ReadonlyMap<string, InstitutionWords> = new Map(
  codeList('institution').map(item => [
    item.key,
    {
      name: item.pl,
      short: shortNames[item.key] ?? item.pl,
      full: item.pl_full,
      to: item.prep_do,
      at: item.prep_w,
      from: item.prep_z,
    },
  ]),
)

/** The forms of one institution's name; a key that the list does not know stands for itself. */
export const institutionWords = (institution: string): InstitutionWords =>
  words.get(institution) ?? {
    name: institution,
    short: institution,
    full: institution,
    to: `→ ${institution}`,
    at: institution,
    from: `← ${institution}`,
  }
