/** Ready phrases of typical referrals, and what they suggest. */
export const phrases = {
  title: 'Gotowe zdania: wybrane można zmienić',
  suggested: 'z gotowego zdania',
  suggestedService: 'oczekiwane z gotowego zdania',
  usualHere: 'tu zwykle z tą potrzebą',
  forThisNeed: 'zwykle przy tej potrzebie',
} as const
