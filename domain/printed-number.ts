import type { Language } from './code-lists.ts'

/** A number as it stands on paper: a percentage keeps what is printed (46% is 46), and so many decimals. */
export type PrintedNumber = {
  readonly amount: number
  readonly decimals: number
  readonly isPercent: boolean
  /** Printed with its sign, as a change is: „+7”. */
  readonly isSigned: boolean
}

const gap = '[ \u00a0\u202f]'
const patterns: Readonly<Record<Language, RegExp>> = {
  pl: new RegExp(`^([+−-]?)(\\d{1,3}(?:${gap}\\d{3})+|\\d+)(?:,(\\d+))?(${gap}?%)?$`),
  en: new RegExp(`^([+−-]?)(\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.(\\d+))?(${gap}?%)?$`),
}

/**
 * The number that a text is, or undefined when it is none or anything besides: exports count with what is printed and
 * with nothing more exact, so that a rounded figure leaves rounded.
 */
export const printedNumber = (text: string, language: Language): PrintedNumber | undefined => {
  const parts = patterns[language].exec(text.trim())
  if (parts === null) return undefined
  const [, sign = '', whole = '', decimals = '', percent] = parts
  const size = Number(`${whole.replaceAll(/\D/g, '')}.${decimals || '0'}`)
  return {
    amount: sign === '' || sign === '+' || size === 0 ? size : -size,
    decimals: decimals.length,
    isPercent: percent !== undefined,
    isSigned: sign === '+',
  }
}
