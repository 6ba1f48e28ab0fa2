import { folded } from './folded-words.ts'
import { InstitutionKey, TeamKey } from './ids.ts'

/** Keys that mean something else than an institution that somebody adds. */
const reserved: readonly string[] = ['network', 'external', 'hub']

export const isReservedKey = (key: string): boolean => reserved.includes(key)

/** A stable key made of the short name: `Dom Kultury „Azory”` becomes `dom_kultury_azory`; one taken gets a number. */
export const institutionKeyFrom = (short: string, taken: ReadonlySet<string>): InstitutionKey =>
  InstitutionKey.parse(firstFree(wordsOf(short, 'inst'), '_', key => taken.has(key) || isReservedKey(key)))

/** The key of a team: that of its institution and a number. */
export const teamKeyFrom = (institution: InstitutionKey, taken: ReadonlySet<string>): TeamKey => {
  const stem = institution.slice(0, 26)
  for (let number = taken.size + 1; ; number += 1) {
    if (!taken.has(`${stem}-${number}`)) return TeamKey.parse(`${stem}-${number}`)
  }
}

const wordsOf = (text: string, otherwise: string): string => {
  const key = folded(text)
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^[^a-z]+|_+$/g, '')
    .slice(0, 27)
    .replace(/_+$/, '')
  return key.length < 2 ? otherwise : key
}

const firstFree = (stem: string, between: string, isTaken: (key: string) => boolean): string => {
  if (!isTaken(stem)) return stem
  for (let number = 2; ; number += 1) {
    if (!isTaken(`${stem}${between}${number}`)) return `${stem}${between}${number}`
  }
}
