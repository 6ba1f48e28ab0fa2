import { englishNumber } from '../text/english-plural.ts'
import { currentLanguage } from '../text/language.ts'
import { polishNumber } from '../text/plural.ts'

/** „12 345,6” on a Polish screen, “12,345.6” on an English one. */
export const formatNumber = (value: number): string =>
  currentLanguage() === 'pl' ? polishNumber(value) : englishNumber(value)
