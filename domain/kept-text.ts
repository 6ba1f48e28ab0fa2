/**
 * A text as it is kept: what nobody typed on purpose is left out, and the rest stays as it is. Left out are control
 * characters but tabs and line ends (which become one kind), halves of characters, marks that turn the direction of
 * what stands around them (right-to-left writing itself needs none), and all but three marks above one letter.
 */
export const keptText = (text: string): string =>
  text
    .replaceAll(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replaceAll(/(?![\n\t])[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
    .replaceAll(/(\p{M}{3})\p{M}+/gu, '$1')
