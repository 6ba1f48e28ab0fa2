import { type CodeListName, type Language, labelIn } from '#domain/code-lists.ts'
import { currentLanguage } from './language.ts'

/** The label of a coded key in the language of the screen; a key that the list does not know is shown as it is. */
export const labelOf = (name: CodeListName, key: string, language: Language = currentLanguage()): string =>
  labelIn(language, name, key)
