import { Select, type SelectProps } from '@mantine/core'
import { useTexts } from '../text/use-texts.ts'
import { foldedFilter } from './folded-filter.ts'

/** One of a list, found by typing the beginning of any of its words: Enter takes the first that fits. */
export function SearchSelect(props: SelectProps) {
  const t = useTexts()
  return (
    <Select
      searchable
      filter={foldedFilter}
      nothingFoundMessage={t.newReferral.nothingFound}
      selectFirstOptionOnChange
      // Else the opening list would look for what was chosen before, late, and Enter would then choose nothing.
      selectFirstOptionOnDropdownOpen
      {...props}
    />
  )
}
