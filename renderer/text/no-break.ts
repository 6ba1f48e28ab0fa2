const noBreak = '\u00a0'
const afterOneLetterWord = /(^|[\s\u00a0(„»–-])([aiouwzAIOUWZ]) (?=\S)/g
const betweenNumberAndUnit = /(\d) (?=\p{L})/gu

/** Ties numbers to their unit; English has no word that may not end a line. */
export const withEnglishNoBreaks = (text: string): string =>
  text.replace(betweenNumberAndUnit, `$1${noBreak}`)

/** Ties one-letter words to the next word and numbers to their unit, as Polish typesetting asks. */
export function withNoBreakSpaces(text: string): string {
  const tied = text.replace(afterOneLetterWord, `$1$2${noBreak}`)
  return tied.replace(afterOneLetterWord, `$1$2${noBreak}`).replace(betweenNumberAndUnit, `$1${noBreak}`)
}
