/** Small letters without marks, so that „Łąka”, „LAKA” and „łąka” are one; ł alone has no decomposition of its own. */
export const folded = (text: string): string =>
  text.toLowerCase().normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('ł', 'l')

/** The words of a text as they are looked for: folded, without any sign between them. */
export const foldedWords = (text: string): readonly string[] => folded(text).match(/[\p{L}\p{N}]+/gu) ?? []

/** Whether every word that was typed begins a word of the text. No word asks for nothing, so it fits everything. */
export const hasWords = (text: string, typed: string): boolean => {
  const spoken = foldedWords(text)
  return foldedWords(typed).every(word => spoken.some(one => one.startsWith(word)))
}
