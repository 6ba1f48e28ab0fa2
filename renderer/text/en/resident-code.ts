/** The field of the code: recent persons, and guesses of what was meant by a code with a mistake. */
export const residentCode = {
  recent: 'Recent persons',
  noReferralYet: 'no referral yet',
  guesses: 'Guesses of the code',
  didYouMean: 'Did you mean',
  orElse: 'or',
  yesThis: 'Yes, this code',
  ratherThis: 'This one',
}
