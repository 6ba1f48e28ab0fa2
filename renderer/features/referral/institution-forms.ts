import type { Directory } from '#domain/answers.ts'
import type { InstitutionNames } from '#domain/network-events.ts'
import { currentLanguage } from '../../text/language.ts'
import type { InstitutionWords } from '../../ui/institution-words.ts'
import { institutionWords } from '../../ui/institution-words.ts'

/** The forms of an institution's name as the directory has them today; an unknown key falls back to the coded list. */
export const institutionForms =
  (directory: Directory) =>
  (key: string): InstitutionWords => {
    const names = directory.institutions.find(institution => institution.key === key)?.names
    const words = institutionWords(key)
    if (names === undefined) return words
    return currentLanguage() === 'en'
      ? englishForms(key, names)
      : { ...words, name: names.short, full: names.full, to: names.to, at: names.at, from: names.fromWhere }
  }

/** A name that people know from the coded list keeps its forms; a new or a changed one takes plain prepositions. */
const englishForms = (key: string, names: InstitutionNames): InstitutionWords => {
  const coded = institutionWords(key, 'en')
  if (institutionWords(key, 'pl').name === names.short) return { ...coded, full: names.english }
  const isAcronym = names.short === names.short.toUpperCase()
  const name = isAcronym ? names.short : names.english
  return { name, short: name, full: names.english, to: `to ${name}`, at: `at ${name}`, from: `from ${name}` }
}
