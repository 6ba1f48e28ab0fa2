/** Words of the small pieces that every screen is made of. */
export const pieces = {
  towards: 'do',
  restricted: 'zastrzeżone',
  urgency: (word: string) => `pilność: ${word}`,
}
