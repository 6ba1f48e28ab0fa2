/** The field of the code: recent persons, and guesses of what was meant by a code with a mistake. */
export const residentCode = {
  recent: 'Ostatnie osoby',
  noReferralYet: 'jeszcze bez skierowania',
  guesses: 'Podpowiedzi kodu',
  didYouMean: 'Czy chodziło o',
  orElse: 'albo',
  yesThis: 'Tak, ten kod',
  ratherThis: 'Ten',
} as const
