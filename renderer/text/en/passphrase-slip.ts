/** The slip with a one-time passphrase, for one person alone. */
export const passphraseSlip = {
  title: 'One-time passphrase',
  what: 'This slip is for one person. The passphrase works once: at the first unlock the program asks for your own.',
  who: 'For',
  passphrase: 'Passphrase',
  useTitle: 'What to do',
  use: {
    unlock: 'On the unlock screen choose yourself and type the passphrase with its spaces, in small letters.',
    own: 'Choose your own passphrase: four or five unrelated words. Tell it to nobody.',
    destroy:
      'Destroy this slip. If it is lost tell the coordinator: they give the next one, and this one stops working.',
  },
}
