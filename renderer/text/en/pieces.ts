/** Words of the small pieces that every screen is made of. */
export const pieces = {
  towards: 'to',
  restricted: 'restricted',
  urgency: (word: string) => `urgency: ${word}`,
}
