/** The sheet with the recovery key, which is printed once and kept in a safe. */
export const recoverySheet = {
  title: 'Recovery key',
  what: 'This key opens the data of the network when somebody forgets their passphrase. Whoever has this key and the data file can read everything.',
  keepTitle: 'How to keep it',
  keep: {
    paper: 'On paper only: no photos, no scans, no copying into a computer or a phone.',
    safe: 'In a closed envelope, in a safe or a strongbox, away from the computer with the data.',
    two: 'Best as two copies in two places; the places are known to the coordinator and one more person.',
    used: 'After using the key, set a new passphrase and put the sheet back into its envelope, dated and signed.',
  },
  useTitle: 'How to use it',
  use: 'On the unlock screen choose “I have forgotten my passphrase”, copy the key group by group and set a new passphrase.',
  noOther: 'There is no other way in: nobody but the holders of this sheet knows this key.',
  placeTitle: 'Where it is kept',
  dateTitle: 'Date and signature',
  key: 'Key',
}
