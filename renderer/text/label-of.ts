import { type CodeListName, isOffered, type Language, labelIn, offeredItems } from '#domain/code-lists.ts'
import { currentLanguage } from './language.ts'

/** The label of a coded key in the language of the screen; a key that the list does not know is shown as it is. */
export const labelOf = (name: CodeListName, key: string, language: Language = currentLanguage()): string =>
  labelIn(language, name, key)

/** What may be chosen now from a list, in its order, labelled in the language of the screen. */
export const labelledKeys = (
  name: CodeListName,
): readonly { readonly key: string; readonly label: string }[] =>
  offeredItems(name).map(({ key }) => ({ key, label: labelOf(name, key) }))

/**
 * The same for a select field. What stands in the field already is among them, also when it was retired since: an old
 * choice is shown with its label, and whoever writes is asked to choose again.
 */
export const optionsOf = (
  name: CodeListName,
  chosen: string | null = null,
): { readonly value: string; readonly label: string }[] => {
  const offered = offeredItems(name).map(({ key }) => ({ value: key, label: labelOf(name, key) }))
  return chosen !== null && isRetired(name, chosen)
    ? [...offered, { value: chosen, label: labelOf(name, chosen) }]
    : offered
}

/** Whether this was chosen while the list still offered it. */
export const isRetired = (name: CodeListName, chosen: string | null): boolean =>
  chosen !== null && !isOffered(name, chosen)
