import { firstDayOf, lastDayOf, periodKindOf, type ReportPeriod, yearOf } from '#domain/report-period.ts'
import type { LocalDay, LocalMonth } from '#domain/time.ts'
import { counted, plural } from '../plural.ts'
import { monthForms } from './month-forms.ts'
import { periodForms } from './period-forms.ts'

const cells = { one: 'pole', few: 'pola', many: 'pól', other: 'pola' } as const
const kinds = { one: 'rodzaj', few: 'rodzaje', many: 'rodzajów', other: 'rodzaju' } as const
const values = {
  one: 'możliwą wartość',
  few: 'możliwe wartości',
  many: 'możliwych wartości',
  other: 'możliwej wartości',
} as const
const hiddenVerb = { one: 'Ukryto', few: 'Ukryto', many: 'Ukryto', other: 'Ukryto' } as const

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
const longDay = (day: LocalDay) => `${Number(day.slice(8))} ${monthForms(day.slice(0, 7) as LocalMonth).of}`
const within = (days: number) =>
  days === 0 ? 'w dniu wysłania' : days === 1 ? 'w ciągu 1 dnia roboczego' : `w ciągu ${days} dni roboczych`

/** The edition for others: everything is rounded, and says so. */
export const publicReport = {
  edition: 'Wydanie do udostępnienia',
  print: 'Drukuj do udostępnienia…',
  printing: 'Przygotowuję wydanie…',
  onlyClosed: 'Wydanie do udostępnienia powstaje przy zamknięciu okresu.',
  runningHead: (period: ReportPeriod) =>
    `Sprawozdanie za ${periodForms(period).dated} · wydanie do udostępnienia`,
  footer: (data: { version: number; at: string }) =>
    `Wersja ${data.version}, dane na ${data.at} · dane zagregowane: liczby 1–7 zastąpiono znakiem *, pozostałe zaokrąglono do 5`,
  days: (period: ReportPeriod) =>
    periodKindOf(period) === 'month'
      ? `1–${longDay(lastDayOf(period))} ${yearOf(period)} r.`
      : `${longDay(firstDayOf(period))} – ${longDay(lastDayOf(period))} ${yearOf(period)} r.`,
  daysAndFlows: (of: { days: string; period: ReportPeriod }) =>
    `${of.days}; przepływy i potrzeby: ${periodForms(of.period).dated}`,
  institutions: 'Instytucje',
  institutionsNote: (names: string) => `${names}. Małe liczby ukryto, pozostałe zaokrąglono.`,

  sent: (of: { period: ReportPeriod; count: string; people: string | null }) =>
    `${capital(periodForms(of.period).during)} wysłano około **${of.count} skierowań**.${of.people === null ? '' : ` Dotyczyły około ${of.people} osób.`}`,
  sentNone: (period: ReportPeriod) =>
    `${capital(periodForms(period).during)} **nie wysłano** żadnego skierowania.`,
  sentFew: (period: ReportPeriod) =>
    `${capital(periodForms(period).during)} wysłano tak mało skierowań, że ich liczby się nie podaje.`,
  ended: (count: string) => `Zakończono około ${count} skierowań.`,
  open: (count: string) => `Otwartych pozostaje około **${count}**.`,
  inTime: (of: { share: string; inTime: string; decided: string }) =>
    `W terminie zapadło około **${of.share} decyzji** (${of.inTime} z ${of.decided}).`,
  waited: (of: { median: number; p90: number }) =>
    `Połowę decyzji podjęto ${within(of.median)}, dziewięć na dziesięć ${within(of.p90)}.`,
  fewDecisions: 'Decyzji było zbyt mało, by podać ich odsetek w terminie.',
  topNeed: (of: { period: ReportPeriod; need: string; people: string }) =>
    `${capital(periodForms(of.period).during)} najczęstszą potrzebą była: **${of.need}** (około ${of.people} osób).`,
  hiddenShare: (of: { hidden: number; cells: number }) =>
    of.hidden === 0
      ? 'W tabeli przepływów nie trzeba było ukryć żadnej liczby.'
      : `W tabeli przepływów ${plural(of.hidden, hiddenVerb).toLowerCase()} ${of.hidden} z ${of.cells} pól (${Math.round((100 * of.hidden) / of.cells)}%).`,

  protection: 'Jak chronimy małe liczby',
  printedAs: 'drukuje się',
  truth: 'prawdziwa liczba osób lub skierowań',
  protectionRule:
    'Liczby od 1 do 7 ukrywa znak *. Pozostałe zaokrągla się do 5, a sumy liczy się z prawdziwych wartości i zaokrągla osobno, więc kolumny nie muszą się dodawać. Ten sam znak ma pole ukryte dodatkowo, gdyby dało się je wyliczyć z innych.',
  ruler: 'Liczba od 1 do 7 drukuje się jako gwiazdka, od 8 do 12 jako 10, od 13 do 17 jako 15 i tak dalej.',
  none: 'zjawisko nie wystąpiło',
  hidden: 'liczba ukryta',
  notApplicable: 'nie dotyczy',
  leftOut: 'nie podaje się',
  source:
    'Źródło wszystkich tabel i wykresów: opracowanie własne na podstawie rejestru skierowań. Odsetki liczone z liczb zaokrąglonych.',

  ended2: 'zakończone',
  balanceFinding: (period: ReportPeriod) => `Bilans w liczbach zaokrąglonych, ${periodForms(period).dated}.`,
  balanceRemark:
    'Dokładny bilans zgadza się w wydaniu wewnętrznym; po zaokrągleniu działanie może różnić się o kilka.',
  equation: (of: { start: string; sent: string; ended: string; end: string }) =>
    `${of.start} otwartych na początku plus ${of.sent} nowych minus ${of.ended} zakończonych to w przybliżeniu ${of.end} otwartych na koniec`,
  people: 'Osoby według instytucji',
  peopleRemark: 'liczba osób, zaokrąglona',
  inSent: 'w skierowaniach wysłanych',
  inReceived: 'w skierowaniach otrzymanych',
  inOpen: (day: LocalDay) => `w otwartych ${Number(day.slice(8))}.${day.slice(5, 7)} jako odbiorca`,
  differentPeople: 'Razem, różne osoby',
  whySums:
    '**Dlaczego suma się różni.** Jedną osobę może wspierać kilka instytucji. W wierszu „Razem” liczy się ją raz.',
  onlyTotals:
    'Miesięcznie podaje się tylko sumy instytucji i sieci. Kto komu przekazał sprawy i z jakiej potrzeby – za zamknięty kwartał, półrocze i rok.',

  flows: (period: ReportPeriod) => `Przepływy między instytucjami, ${periodForms(period).dated}`,
  flowsTable: 'Osoby, których sprawy przekazano',
  flowsRemark: (period: ReportPeriod) => `${periodForms(period).dated}; liczba osób, zaokrąglona`,
  shade: 'Odcień: liczba osób',
  shadeMore: (least: number) => `${least} i więcej`,
  audit: (of: { hidden: number; cells: number }) =>
    `**Próba odtworzenia.** Ukryto ${of.hidden} z ${of.cells} pól (${of.cells === 0 ? 0 : Math.round((100 * of.hidden) / of.cells)}%).`,
  auditNone: (count: number) =>
    `**Próba odtworzenia.** Żadnego z ${counted(count, cells).replace(/^1 pole$/, '1 pola')} tabeli nie trzeba było ukryć.`,
  auditValues: (fewest: number) =>
    `Sprawdzono, że każda ukryta liczba ma co najmniej ${counted(fewest, values)}, także dla instytucji, która zna własny wiersz i kolumnę, i dla kogoś, kto ma wcześniejsze wydania.`,
  auditWidened: (count: number) => `Dodatkowo ukryto ${counted(count, cells)} tabel tego okresu.`,
  marginsOnly:
    '**Tylko sumy.** Ponad 60% pól tabeli trzeba by ukryć, dlatego podaje się jedynie sumy wysłanych i otrzymanych. Więcej powie dłuższy okres.',
  noQuarter:
    'Przepływów i potrzeb jeszcze się nie podaje: nie zamknięto żadnego kwartału. Miesięcznie byłoby w nich za mało osób.',

  decisions: 'Decyzje odbiorców w całej sieci',
  decisionsRemark: (period: ReportPeriod) => `${periodForms(period).dated}; liczby zaokrąglone`,
  decided: 'decyzje',
  inTimeShort: 'w terminie',
  share: 'odsetek',
  median: 'mediana (dni robocze)',
  p90: '90. percentyl (dni robocze)',
  network: 'Cała sieć',
  shareNote:
    '**Odsetek** podaje się tylko dla całej sieci i tylko wtedy, gdy decyzji jest co najmniej 40. Przy mniejszych liczbach zaokrąglenie zmieniłoby go bardziej niż praca instytucji.',

  needs: (period: ReportPeriod) => `Potrzeby, ${periodForms(period).dated}`,
  needsTable: 'Osoby według potrzeby',
  need: 'Potrzeba',
  peopleShort: 'osoby',
  merged: (count: number) => `pozostałe, połączone (${counted(count, kinds)})`,
  restricted: 'potrzeby zastrzeżone, tylko w sprawozdaniu rocznym',
  needsNote:
    '**Łączenie wierszy.** Potrzeby, które ukryłby znak *, łączy się, jeśli dotyczą razem co najmniej 8 osób. Jedna osoba może mieć kilka potrzeb.',

  method: 'Nota metodologiczna',
  methodCounts:
    'Liczy się różne osoby (kody), a nie skierowania; liczby skierowań podaje się tylko dla całej sieci. Każde pole i każdą sumę chroni się osobno: 0 zostaje, 1–7 zastępuje znak *, pozostałe zaokrągla się do najbliższej wielokrotności 5.',
  methodAudit:
    'Przed wydaniem sprawdza się jak napastnik, co wynika ze wszystkich wydanych tabel: tego okresu, dłuższych i krótszych okresów tego roku oraz wcześniejszych wersji. Każda ukryta liczba musi mieć co najmniej cztery możliwe wartości dla osoby z zewnątrz i dla każdej instytucji, która zna własne dane. Dopóki tak nie jest, ukrywa się więcej, w stałej kolejności.',
  methodSame:
    'Wydanie powstaje raz, przy zamknięciu okresu, i zawsze drukuje się takie samo. Późniejsze wpisy ujmuje nowa, numerowana korekta, sprawdzona razem z poprzednią.',
  methodPseudonymous: 'Wydanie nie zawiera kodów osób ani danych pojedynczych spraw.',
}
