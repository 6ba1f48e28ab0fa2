import type { Directory } from '#domain/answers.ts'
import type { InstitutionWords } from '../../ui/institution-words.ts'
import { institutionWords } from '../../ui/institution-words.ts'

/** The forms of an institution's name as the directory has them today; an unknown key falls back to the coded list. */
export const institutionForms =
  (directory: Directory) =>
  (key: string): InstitutionWords => {
    const names = directory.institutions.find(institution => institution.key === key)?.names
    const words = institutionWords(key)
    return names === undefined
      ? words
      : { ...words, name: names.short, full: names.full, to: names.to, at: names.at, from: names.fromWhere }
  }
