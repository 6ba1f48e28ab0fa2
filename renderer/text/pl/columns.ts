import type { ReferralColumn } from '#domain/list-columns.ts'

const names: Record<ReferralColumn, string> = {
  route: 'Od i do',
  need: 'Potrzeba',
  urgency: 'Pilność',
  state: 'Stan',
  due: 'Termin',
  lead: 'Prowadzi',
  sent: 'Wysłane',
  changed: 'Zmiana',
  since: 'W tym stanie od',
  service: 'Oczekiwana forma wsparcia',
  outcome: 'Wynik',
  holder: 'Kto ma pałeczkę',
  hop: 'Które przekazanie w sprawie',
}

/** The choice of columns of the list of referrals. */
export const columns = {
  title: 'Kolumny',
  ofList: 'Kolumny listy. Widzisz je tak tylko Ty.',
  ofView: (name: string) => `Kolumny widoku „${name}”.`,
  names,
  up: (name: string) => `Przesuń w lewo: ${name}`,
  down: (name: string) => `Przesuń w prawo: ${name}`,
  moveHint: 'przesuwa kolumnę. W wąskim oknie mniej ważne kolumny znikają.',
  reset: 'Przywróć zwykłe kolumny',
}
