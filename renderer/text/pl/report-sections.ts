import { periodKindOf, type ReportPeriod, yearOf } from '#domain/report-period.ts'
import type { TrendMonth } from '#domain/report-sections.ts'
import type { LocalDay, LocalMonth } from '#domain/time.ts'
import { counted, plural, polishNumber } from '../plural.ts'
import { monthForms } from './month-forms.ts'
import { nouns } from './nouns.ts'
import { periodForms } from './period-forms.ts'

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
const dayOf = (day: LocalDay) => `${Number(day.slice(8))}.${day.slice(5, 7)}`
const fullDay = (day: LocalDay) => `${dayOf(day)}.${day.slice(0, 4)}`
const longDay = (day: LocalDay) => `${Number(day.slice(8))} ${monthForms(day.slice(0, 7) as LocalMonth).of}`
const percent = (part: number, whole: number) => `${Math.round((100 * part) / whole)}%`
/** „listopad 2026”, „III kwartał 2026”, „2026”: the head of a column. */
const shortPeriod = (period: ReportPeriod) =>
  periodKindOf(period) === 'year' ? String(period) : `${periodForms(period).name} ${yearOf(period)}`
const kinds = { one: 'rodzaj', few: 'rodzaje', many: 'rodzajów', other: 'rodzaju' } as const
const people = { one: 'osoba', few: 'osoby', many: 'osób', other: 'osoby' } as const
const ofPeople = { one: 'osoby', few: 'osób', many: 'osób', other: 'osoby' } as const
const monthsForms = { one: 'miesiąc', few: 'miesiące', many: 'miesięcy', other: 'miesiąca' } as const
const figures = { one: 'liczba', few: 'liczby', many: 'liczb', other: 'liczby' } as const
const legs = { one: 'ogniwo', few: 'ogniwa', many: 'ogniw', other: 'ogniwa' } as const
const returns = { one: 'powrót', few: 'powroty', many: 'powrotów', other: 'powrotu' } as const

export const reportTrend = {
  flow: 'Nowe i zakończone',
  flowUnit: 'skierowania w miesiącu',
  open: 'Otwarte na koniec miesiąca',
  openUnit: 'skierowania',
  inTime: 'Decyzje w terminie',
  inTimeUnit: '% pierwszych decyzji miesiąca',
  newKey: 'nowe',
  endedKey: 'zakończone',
  chart: (trend: readonly TrendMonth[]) => {
    const first = trend[0]?.month
    const last = trend.at(-1)?.month
    if (first === undefined || last === undefined) return 'Kolejne miesiące.'
    return first === last
      ? `${capital(monthForms(last).name)} ${monthForms(last).year}: pierwszy miesiąc rejestru.`
      : `Kolejne miesiące: ${monthForms(first).name} ${monthForms(first).year} – ${monthForms(last).name} ${monthForms(last).year}.`
  },
  chartRemark:
    'Oś udziału decyzji w terminie nie zaczyna się od zera. Miesiąc z mniej niż 5 decyzjami nie ma punktu.',
  beside: (trend: readonly TrendMonth[]) =>
    `Obok zdań: ${counted(trend.length, monthsForms)} do ${monthForms(trend.at(-1)?.month ?? ('2000-01' as LocalMonth)).of}; liczba dotyczy ostatniego.`,
  spoken: (trend: readonly TrendMonth[]) =>
    `Nowe, zakończone, otwarte i decyzje w terminie w kolejnych miesiącach: ${trend
      .map(
        ({ month, sent, ended, openAtEnd, decisions }) =>
          `${monthForms(month).name} ${monthForms(month).year}: nowe ${sent}, zakończone ${ended}, otwarte ${openAtEnd}${decisions.count < 5 ? '' : `, w terminie ${percent(decisions.inTime, decisions.count)}`}`,
      )
      .join('; ')}`,
}

export const reportCohorts = {
  table: 'Kohorty: skierowania wysłane w danym miesiącu',
  tableRemark: (day: LocalDay) => `stan na ${fullDay(day)}; mediana w dniach roboczych`,
  sentIn: 'Wysłane w',
  decision: 'pierwsza decyzja',
  waiting: 'bez decyzji',
  median: 'mediana',
  late: 'po terminie',
  undecided: 'zakończone wcześniej',
  inTerm: 'termin trwa',
  pastTerm: 'termin minął',
  toDecision: 'do decyzji',
  toAcceptance: 'do przyjęcia',
  stillOpen: 'nadal otwarte',
  howToRead:
    'Tabela 3 liczy zdarzenia okresu, tabela 4 śledzi te same skierowania od wysłania. Nie sumuje się ich.',
  censored:
    'Skierowania, które jeszcze czekają, zostają w kohorcie jako obserwacje niepełne (estymator Kaplana–Meiera); „·”: mniej niż 5 zdarzeń albo nie doczekała jeszcze połowa.',
  before: (of: { open: number; before: number; all: number }) =>
    `Otwarte sprzed tych miesięcy: ${of.before}; razem ${of.open} + ${of.before} = ${of.all}.`,
}

export const reportNeeds = {
  title: 'Potrzeby',
  table: 'Nowe skierowania według potrzeby',
  tableRemark: (count: number) =>
    `udział: w % z ${counted(count, { ...nouns.referral, one: 'skierowania' })}`,
  need: 'Potrzeba',
  change: 'zmiana',
  periodShort: shortPeriod,
  keyOf: (period: ReportPeriod) => periodForms(period).name,
  restricted: 'potrzeby zastrzeżone – łącznie',
  rest: (count: number) => `pozostałe potrzeby (${counted(count, kinds)})`,
  none: (period: ReportPeriod) =>
    `${capital(periodForms(period).during)} nie wysłano żadnego skierowania, więc nie ma potrzeb do zestawienia.`,
  restrictedTitle: 'Potrzeby zastrzeżone',
  restrictedNote:
    '(przemoc domowa, bezpieczeństwo dziecka, handel ludźmi, powrót z zakładu karnego) podaje się łącznie, w podziale tylko w sprawozdaniu rocznym.',
  comparableTitle: 'Porównania.',
  comparableNote: '„·”: rejestr nie sięga tak daleko, więc nie ma z czym porównać.',
}

export const reportDecisions = {
  title: 'Decyzje odbiorców',
  table: 'Decyzje według odbiorcy',
  tableRemark: (period: ReportPeriod) => `podjęte ${periodForms(period).during}`,
  accepted: 'przyjęte',
  returned: 'zwrócone',
  refused: 'nieprzyjęte',
  redirected: 'przekazane dalej',
  all: 'razem',
  withdrawn: 'wycofane',
  reasonTable: 'Powody zwrotu i nieprzyjęcia',
  reason: 'Powód',
  returnedGroup: 'zwrócono do uzupełnienia',
  refusedGroup: 'nie przyjęto, z następnym krokiem',
  finding: (of: { count: number; of: number }) =>
    of.of === 0
      ? 'Nie przyjęto, nie odmówiono i nie przekazano dalej żadnego skierowania. Zwrot nie jest odmową: zegar staje, a skierowanie po uzupełnieniu wraca do odbiorcy.'
      : `Odsetek przyjętych: ${of.of < 5 ? 'za mało danych' : percent(of.count, of.of)} (${of.count} z ${of.of} przyjętych, nieprzyjętych i przekazanych dalej). Zwrot nie jest odmową: zegar staje, a skierowanie po uzupełnieniu wraca do odbiorcy.`,
}

export const reportUnresolved = {
  title: 'Sprawy nierozwiązane',
  ageTable: (day: LocalDay) => `Otwarte skierowania według odbiorcy i wieku, stan na ${fullDay(day)}`,
  ageRemark: 'dni kalendarzowe od wysłania; słupki na jednej skali',
  open: 'otwarte',
  late: 'po terminie',
  bands: { days7: '0–7 dni', days14: '8–14 dni', days30: '15–30 dni', more: 'ponad 30 dni' },
  stages: { decision: 'Bez decyzji', contact: 'Bez kontaktu', closing: 'Bez domknięcia' },
  stageCount: {
    decision: (count: number) => `${polishNumber(count)} bez decyzji`,
    contact: (count: number) => `${polishNumber(count)} bez kontaktu`,
    closing: (count: number) => `${polishNumber(count)} bez domknięcia`,
  },
  stageNote: {
    decision: 'minął termin decyzji, a zegar nie stoi.',
    contact: 'przyjęto, ale minął termin pierwszego kontaktu z osobą.',
    closing: '60 dni od przyjęcia bez wyniku.',
  },
  delayTable: (day: LocalDay) => `Sprawy po terminie według etapu i długości opóźnienia, ${longDay(day)}`,
  delayRemark: 'dni kalendarzowe po terminie',
  stage: 'Na co czekają',
  once: 'Sprawa liczy się raz, na najwcześniejszym etapie. Kody spraw bez decyzji: załącznik A.',
  noneLate: (day: LocalDay) => `Na koniec, ${longDay(day)}, żadne skierowanie nie jest po terminie.`,
}

export const reportChains = {
  title: 'Powroty i łańcuchy',
  reach: (of: { period: ReportPeriod; reach: number; severalHandoffs: number }) => {
    const first = `${capital(periodForms(of.period).during)} sieć miała styczność ze sprawami **${counted(of.reach, ofPeople)}**.`
    if (of.reach === 0) return first
    return of.severalHandoffs === 0
      ? `${first} Żadnej z nich nie przekazano co najmniej dwa razy w ciągu 60 dni.`
      : `${first} Co najmniej dwa przekazania w ciągu 60 dni miało **${counted(of.severalHandoffs, people)}** (${percent(of.severalHandoffs, of.reach)}, ${of.severalHandoffs} z ${of.reach}).`
  },
  circling: (of: { thirdLegs: number; returns: number }) =>
    of.thirdLegs + of.returns === 0
      ? 'Żadna sprawa nie doszła do trzeciego ogniwa i żadna nie wróciła do instytucji, która już ją przekazała.'
      : `Trzecie ogniwo lub dalsze: **${counted(of.thirdLegs, nouns.referral)}**; do instytucji, która w ciągu 60 dni sama przekazała tę osobę dalej: **${counted(of.returns, returns)}**. Takie sprawy trafiają na porządek spotkania.`,
  chainTitle: 'Łańcuch',
  chainNote: 'to kolejne skierowania jednej sprawy.',
  returnTitle: 'Powrót:',
  returnNote: 'odbiorca sam wcześniej skierował tę osobę dalej, w ciągu 60 dni.',
}

export const reportContacts = {
  title: 'Kontakty',
  table: 'Kontakty z osobami według rodzaju i wyniku',
  kind: 'Rodzaj',
  results: {
    reached: 'nawiązano kontakt',
    arranged: 'umówiono spotkanie',
    missed: 'bez odpowiedzi',
    declined: 'odmowa, przełożono',
  },
  places: { field: 'w terenie', office: 'w siedzibie', remote: 'zdalnie' },
  field: (of: { count: number; of: number }) =>
    `**${percent(of.count, of.of)} kontaktów w terenie** (${of.count} z ${of.of}): kontakt w terenie, wizyty i towarzyszenie.`,
  between: (of: { count: number; kinds: string }) =>
    `Osobno odnotowano **${counted(of.count, nouns.contact)}** między instytucjami: ${of.kinds}. Nie wlicza się ich do tabeli.`,
  none: (period: ReportPeriod) => `${capital(periodForms(period).during)} nie zapisano żadnego kontaktu.`,
}

export const reportConclusions = {
  title: 'Wnioski i ustalenia',
  places: { working: 'Co działa', barriers: 'Bariery', gaps: 'Luki w ofercie', proposals: 'Propozycje' },
  nothingWritten: 'Wniosków do tego okresu nie zapisano.',
  nothingAgreed: 'Na spotkaniach tego okresu nie zapisano ustaleń.',
  table: 'Ustalenia spotkań koordynacyjnych',
  what: 'Co',
  who: 'Kto',
  due: 'Do kiedy',
  state: 'Stan',
  ofMeeting: (day: LocalDay) => `(spotkanie ${fullDay(day)})`,
  states: { open: 'w toku', done: 'wykonane', not_done: 'niewykonane' },
}

export const reportPlaces = {
  title: 'Sprawy miejsca, inicjatywy, wydarzenia',
  table: 'Sprawy miejsca',
  tableRemark: (of: { openAtStart: number; reported: number; ended: number; openAtEnd: number }) =>
    `bez osób; otwarte ${of.openAtStart} + nowe ${of.reported} − zakończone ${of.ended} = otwarte ${of.openAtEnd}`,
  matter: 'Sprawa',
  place: 'Miejsce',
  receiver: 'Prowadzi',
  reported: 'zgłoszono',
  state: (day: LocalDay) => `stan ${dayOf(day)}`,
  states: {
    reported: 'czeka na odpowiedź od',
    taken: 'podjęto',
    resolved: 'załatwiono',
    declined: 'odmówiono',
    dropped: 'odwołano',
  },
  day: dayOf,
  fullDay,
  none: 'Żadna sprawa miejsca nie była otwarta ani nie zakończyła się w tym okresie.',
  more: 'Pokazano najstarsze sprawy; wszystkie są na liście spraw miejsca.',
}

export const reportMatrix = {
  title: 'Macierz podobieństw i różnic',
  attached: (quarter: ReportPeriod) =>
    `Załącznik kwartalny: macierz za ${shortPeriod(quarter)}, osobny arkusz.`,
  notYet: (of: { last: ReportPeriod; next: ReportPeriod }) =>
    `Załącznik kwartalny. Ostatnia macierz: za ${shortPeriod(of.last)} (osobny arkusz). Kolejna: za ${shortPeriod(of.next)}.`,
  purpose: 'Macierz służy rozmowie, nie ocenie.',
}

export const reportAnnex = {
  title: 'Załącznik: wykaz kodów',
  internal:
    'Do użytku wewnętrznego – dane pseudonimowe. Tej części nie dołącza się do wydania do udostępnienia; przechowuje się ją i niszczy jak dokument z danymi osobowymi.',
  empty: 'Żadne skierowanie nie było po terminie bez decyzji i żadna sprawa nie wróciła.',
  overdueTable: 'Skierowania po terminie bez decyzji',
  returnTable: 'Powroty na porządek spotkania',
  asOf: (day: LocalDay) => `stan na ${fullDay(day)}; dni robocze po terminie`,
  code: 'Kod osoby',
  route: 'Od – do',
  path: 'Droga',
  need: 'Potrzeba',
  urgency: 'Pilność',
  sentOn: 'wysłano',
  dueOn: 'termin',
  daysLate: 'dr po terminie',
  hop: 'które ogniwo',
  restricted: 'potrzeba zastrzeżona',
  noResident: 'bez osoby',
  more: (count: number) => `I jeszcze ${polishNumber(count)}; wszystkie są na liście skierowań.`,
  track: (of: { code: string; need: string }) => `Przykład dobrego przebiegu: ${of.code}, ${of.need}.`,
  trackRemark: (count: number) =>
    `${capital(counted(count, legs))} ${plural(count, { one: 'przyjęte', few: 'przyjęte', many: 'przyjętych', other: 'przyjętego' })} przed terminem, z wynikiem znanym wysyłającemu.`,
}

export const reportCorrections = {
  table: 'Wykaz korekt',
  report: 'Sprawozdanie',
  correction: 'Korekta',
  change: 'Zmiana',
  reason: 'Powód',
  which: (of: { number: number; on: LocalDay }) => `nr ${of.number} z ${fullDay(of.on)}`,
  difference: (of: { figure: string; was: string; now: string }) =>
    `${of.figure}: było ${of.was}, jest ${of.now}`,
  more: (count: number) => `i jeszcze ${counted(count, figures)}`,
  words: (count: number) => `zmienione słowa koordynacji: ${count}`,
  none: 'Do tego sprawozdania ani do wcześniejszych nie było korekt.',
}
