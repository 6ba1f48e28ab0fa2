import type { ComboboxItem, ComboboxParsedItem, OptionsFilter } from '@mantine/core'
import { folded } from '#domain/folded-words.ts'

/** Finds an option by the beginnings of its words, with or without Polish letters. */
export const foldedFilter: OptionsFilter = ({ options, search, limit }) => {
  const words = folded(search)
    .split(/\s+/)
    .filter(word => word !== '')
  const fits = ({ label }: ComboboxItem): boolean => {
    const spoken = ` ${folded(label)}`
    return words.every(word => [' ', '(', '-'].some(before => spoken.includes(`${before}${word}`)))
  }
  return options
    .flatMap((option): ComboboxParsedItem[] => {
      if (!('group' in option)) return fits(option) ? [option] : []
      const items = option.items.filter(fits)
      return items.length === 0 ? [] : [{ ...option, items }]
    })
    .slice(0, limit)
}
