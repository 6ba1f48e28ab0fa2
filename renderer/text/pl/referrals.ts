import { counted, plural, polishNumber } from '../plural.ts'
import { nouns } from './nouns.ts'

const found = { one: 'Znaleziono', few: 'Znaleziono', many: 'Znaleziono', other: 'Znaleziono' }

/** Skierowania: the list, its filters and its empty states. */
export const referrals = {
  title: 'Skierowania',
  total: (count: number) => counted(count, nouns.referral),
  totalFiltered: (count: number) => `${plural(count, found)} ${counted(count, nouns.referral)}`,
  tableName: 'Lista skierowań',
  columnCode: 'Kod osoby',
  columnRoute: 'Od i do',
  columnNeed: 'Potrzeba',
  columnUrgency: 'Pilność',
  columnState: 'Stan',
  columnDue: 'Termin',
  columnLead: 'Prowadzi',
  columnSent: 'Wysłane',
  columnChanged: 'Zmiana',
  noPerson: 'bez osoby',
  noNeed: 'nieokreślona',
  nobodyYet: 'odbiorca niewybrany',
  loading: 'wczytuję…',
  filters: 'Filtry',
  direction: 'Kierunek',
  directions: { both: 'wszystkie', in: 'do nas', out: 'od nas' },
  directionChips: { in: 'do nas', out: 'od nas' },
  code: 'Początek kodu',
  codeChip: (code: string) => `kod od ${code}`,
  codeUnfit: 'Kod ma cyfry i litery bez I, L, O, U.',
  state: 'Stan',
  need: 'Potrzeba',
  urgency: 'Pilność',
  institution: 'Instytucja',
  time: 'Czas',
  overdueOnly: 'po terminie',
  inStateDays: 'W tym stanie co najmniej dni',
  inStateChip: (days: number) => `w tym stanie co najmniej ${counted(days, nouns.day)}`,
  removeFilter: (name: string) => `Usuń filtr: ${name}`,
  removeFilters: 'Usuń filtry',
  noneForFilters: 'Nie ma wyników dla tych filtrów.',
  noneYet: 'Nie ma jeszcze skierowań. Nowe pojawią się tutaj.',
  rowOf: ({ place, total }: { place: number; total: number }) =>
    `${polishNumber(place)} z ${polishNumber(total)}`,
  keyChoose: 'wybór',
  keyOpen: 'otwórz',
  keyCode: 'szukaj kodu',
} as const
