import { type CodeListName, codeList, type Language, labelIn } from '#domain/code-lists.ts'
import { currentLanguage } from './language.ts'

/** The label of a coded key in the language of the screen; a key that the list does not know is shown as it is. */
export const labelOf = (name: CodeListName, key: string, language: Language = currentLanguage()): string =>
  labelIn(language, name, key)

/** The whole list to choose from, in its order, labelled in the language of the screen. */
export const labelledKeys = (
  name: CodeListName,
): readonly { readonly key: string; readonly label: string }[] =>
  codeList(name).map(({ key }) => ({ key, label: labelOf(name, key) }))

/** The same for a select field. */
export const optionsOf = (name: CodeListName): { readonly value: string; readonly label: string }[] =>
  codeList(name).map(({ key }) => ({ value: key, label: labelOf(name, key) }))
