import { counted } from '../english-plural.ts'
import { nouns } from './nouns.ts'

/** The palette on Ctrl+K. */
export const find = {
  title: 'Find and go',
  placeholder: 'A code, a screen, an action, or words from a referral',
  groups: {
    code: 'Person’s code',
    recent: 'Recent',
    here: 'On this screen',
    screen: 'Screens',
    app: 'Actions',
    view: 'Views',
    referral: 'Referrals',
  },
  results: (count: number) => counted(count, nouns.result),
  nothing: 'There is nothing like that. Try the beginning of another word or code.',
  wrongCode: 'The check characters do not agree: look at the code once more.',
  view: (name: string) => `View: ${name}`,
  latest: (code: string) => `Open the latest referral of ${code}`,
  allOf: (code: string) => `Show all referrals of ${code}`,
  newWith: (code: string) => `New referral with the code ${code}`,
  noneYet: 'no referrals yet',
  startingWith: (start: string) => `Show referrals with a code starting with ${start}`,
  allWith: (words: string) => `Show all that contain: ${words}`,
  sent: (count: number) => counted(count, nouns.referral),
}
