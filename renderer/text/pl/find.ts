import { counted } from '../plural.ts'
import { nouns } from './nouns.ts'

/** The palette on Ctrl+K. */
export const find = {
  title: 'Znajdź i przejdź',
  placeholder: 'Kod, ekran, działanie albo słowa ze skierowania',
  groups: {
    code: 'Kod osoby',
    recent: 'Ostatnio',
    here: 'Na tym ekranie',
    screen: 'Ekrany',
    app: 'Działania',
    view: 'Widoki',
    referral: 'Skierowania',
  },
  results: (count: number) => counted(count, nouns.result),
  nothing: 'Nic takiego nie ma. Spróbuj początku innego słowa albo kodu.',
  wrongCode: 'Znaki kontrolne się nie zgadzają: sprawdź kod jeszcze raz.',
  view: (name: string) => `Widok: ${name}`,
  latest: (code: string) => `Otwórz najnowsze skierowanie ${code}`,
  allOf: (code: string) => `Pokaż wszystkie skierowania ${code}`,
  newWith: (code: string) => `Nowe skierowanie z kodem ${code}`,
  noneYet: 'nie ma jeszcze skierowań',
  startingWith: (start: string) => `Pokaż skierowania z kodem od ${start}`,
  allWith: (words: string) => `Pokaż wszystkie, które zawierają: ${words}`,
  sent: (count: number) => counted(count, nouns.referral),
}
