/** Ready phrases of typical referrals. They go into the record, whose language is Polish, and stay as they are. */
export const phrases = {
  title: 'Ready phrases, in Polish as the record is; to be edited',
  suggested: 'from a ready phrase',
  suggestedService: 'expected, from a ready phrase',
  usualHere: 'this need usually goes here',
  forThisNeed: 'usual for this need',
}
