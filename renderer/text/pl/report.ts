import { firstDayOf, periodKindOf, type ReportPeriod, yearOf } from '#domain/report-period.ts'
import type { LocalDay, LocalMonth } from '#domain/time.ts'
import { counted, plural, polishNumber } from '../plural.ts'
import { monthForms } from './month-forms.ts'
import { nouns } from './nouns.ts'
import { periodForms } from './period-forms.ts'

const residentCodes = { one: 'kod osoby', few: 'kody osób', many: 'kodów osób', other: 'kodu osoby' } as const
const matters = { one: 'sprawa', few: 'sprawy', many: 'spraw', other: 'sprawy' } as const
const acceptedForms = { one: 'przyjęte', few: 'przyjęte', many: 'przyjętych', other: 'przyjętego' } as const
const closedForms = { one: 'domknięte', few: 'domknięte', many: 'domkniętych', other: 'domkniętego' } as const
const endedForms = {
  one: 'zakończone',
  few: 'zakończone',
  many: 'zakończonych',
  other: 'zakończonego',
} as const
const refusedForms = {
  one: 'nieprzyjęte',
  few: 'nieprzyjęte',
  many: 'nieprzyjętych',
  other: 'nieprzyjętego',
} as const
const redirectedForms = {
  one: 'przekazane dalej',
  few: 'przekazane dalej',
  many: 'przekazanych dalej',
  other: 'przekazanego dalej',
} as const
const withdrawnForms = { one: 'wycofane', few: 'wycofane', many: 'wycofanych', other: 'wycofanego' } as const
const waits = { one: 'czeka', few: 'czekają', many: 'czeka', other: 'czeka' } as const

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
const percent = (part: number, whole: number) => `${Math.round((100 * part) / whole)}%`
const dayOf = (day: LocalDay) => `${Number(day.slice(8))}.${day.slice(5, 7)}`
const longDay = (day: LocalDay) => `${Number(day.slice(8))} ${monthForms(day.slice(0, 7) as LocalMonth).of}`
/** „1–30 listopada”, „1 lipca – 30 września”. */
const spanOfDays = (of: { period: ReportPeriod; lastDay: LocalDay }) =>
  periodKindOf(of.period) === 'month'
    ? `1–${longDay(of.lastDay)}`
    : `${longDay(firstDayOf(of.period))} – ${longDay(of.lastDay)}`
const within = (days: number) => (days === 0 ? 'w dniu wysłania' : `w ciągu ${workingDays(days)}`)
const workingDays = (days: number) => (days === 1 ? '1 dnia roboczego' : `${days} dni roboczych`)

/** The monthly report, on screen and on paper. */
export const report = {
  title: 'Sprawozdanie koordynacyjne',
  period: (period: ReportPeriod) => `za ${periodForms(period).dated}`,
  documentTitle: (of: { period: ReportPeriod; network: string }) =>
    `Sprawozdanie koordynacyjne za ${periodForms(of.period).dated} – ${of.network}`,
  edition: 'Wydanie wewnętrzne',
  runningHead: (period: ReportPeriod) => `Sprawozdanie za ${periodForms(period).dated} · wydanie wewnętrzne`,
  footer: (data: { version: number; at: string }) =>
    `Wersja ${data.version === 0 ? 'robocza' : data.version}, dane na ${data.at} · do użytku wewnętrznego – dane pseudonimowe`,
  notLegal: 'Skierowanie w tym systemie jest informacją roboczą między instytucjami.',
  notLegalEither: 'Nie zastępuje wniosku, decyzji ani skierowania w rozumieniu przepisów.',
  watermark: 'WERSJA ROBOCZA – OKRES TRWA',
  pageWord: 'strona ',
  pageOf: ' z ',
  running: (at: string) =>
    `Okres jeszcze trwa: liczby obejmują zdarzenia do ${at}, a stan „na koniec” jest stanem na tę chwilę.`,

  head: {
    period: 'Okres',
    periodDays: (of: { period: ReportPeriod; lastDay: LocalDay; workingDays: number }) =>
      `${spanOfDays(of)} ${yearOf(of.period)} r. (${counted(of.workingDays, nouns.workingDay)})`,
    version: 'Wersja',
    versionNumber: ({ version, running }: { version: number; running: boolean }) =>
      version === 0
        ? running
          ? 'robocza, okres jeszcze trwa'
          : 'robocza, okresu nie zamknięto'
        : version === 1
          ? '1, bez korekt'
          : `${version}, korekta nr ${version - 1}`,
    asOf: 'Dane na',
    asOfTime: (at: { day: LocalDay; time: string }) =>
      `${longDay(at.day)} ${at.day.slice(0, 4)} r., ${at.time}`,
    fileMark: 'Znak sprawy',
    preparedBy: 'Sporządził(a)',
    preparedByWorker: (worker: { alias: string; code: string; place: string }) =>
      `${worker.alias} (${worker.code}), ${worker.place}`,
    coordination: 'koordynacja sieci',
    hash: 'Skrót danych',
    institutions: 'Instytucje i kompletność',
    complete: (names: string) => `${names} – wpisy sięgają poza koniec okresu`,
    lastEntry: (of: { names: string; day: LocalDay }) =>
      `${of.names} – ostatni wpis ${dayOf(of.day)}.${of.day.slice(0, 4)}`,
    noEntry: (names: string) => `${names} – brak wpisów`,
    lateEntries: 'Wpisy uzupełnione później zmienią liczby.',
  },

  summary: {
    title: 'Najważniejsze w skrócie',
    sent: (of: { period: ReportPeriod; count: number; residents: number; withoutResident: number }) => {
      const first = `${capital(periodForms(of.period).during)} wysłano **${counted(of.count, nouns.referral)}**.`
      if (of.count === 0) return first
      const people = counted(of.residents, residentCodes)
      return of.withoutResident === 0
        ? `${first} To ${people}.`
        : `${first} To ${people} i ${counted(of.withoutResident, matters)} bez osoby.`
    },
    ended: (of: { ended: number; closed: number; open: number; waiting: number }) =>
      `Zakończono **${counted(of.ended, nouns.referral)}**, z tego ${of.closed} z wynikiem. Otwartych pozostaje **${of.open}**; ${of.waiting} z nich ${plural(of.waiting, waits)} na przyjęcie.`,
    decided: (of: { inTime: number; count: number; median: number; p90: number }) =>
      `W terminie zapadło **${percent(of.inTime, of.count)} decyzji** (${of.inTime} z ${of.count}). Połowa wszystkich zapadła ${within(of.median)}, dziewięć na dziesięć ${within(of.p90)}.`,
    fewDecisions: (count: number) =>
      count === 0
        ? 'Nie zapadła żadna decyzja odbiorcy.'
        : `Decyzji odbiorców: **${count}** – za mało, by podać odsetek i medianę.`,
    overdue: (of: { withoutDecision: number; withoutContact: number }) =>
      of.withoutDecision + of.withoutContact === 0
        ? 'Na koniec okresu **żadne skierowanie** nie jest po terminie.'
        : `Na koniec okresu po terminie: ${[
            { count: of.withoutDecision, what: 'bez decyzji' },
            { count: of.withoutContact, what: 'bez pierwszego kontaktu' },
          ]
            .filter(({ count }) => count > 0)
            .map(({ count, what }) => `**${counted(count, nouns.referral)}** ${what}`)
            .join(' i ')}.`,
    outcomes: (of: { positive: number; of: number; seen: number; closed: number }) =>
      `Wsparciem zakończyło się **${percent(of.positive, of.of)} domknięć** (${of.positive} z ${of.of}). Wysyłający zna wynik w ${of.seen} z ${of.closed}.`,
    none: 'zjawisko nie wystąpiło',
    notApplicable: 'nie dotyczy',
    tooFew: 'za mało danych',
    incomplete: 'dane niepełne do końca okresu',
    workingDayMark: 'dr',
    workingDay: 'dzień roboczy',
    source:
      'Źródło wszystkich tabel i wykresów: opracowanie własne na podstawie rejestru skierowań. Definicje: nota metodologiczna na końcu.',
  },

  table: (number: number) => `Tabela ${number}.`,
  chart: (number: number) => `Wykres ${number}.`,
  institution: 'Instytucja',
  total: 'Razem',
  tooFew: 'za mało danych',
  fewerThan: (least: number) => `za mało danych (n < ${least})`,
  partOf: (of: { part: number; whole: number }) => `${of.part} z ${of.whole}`,
  percentOf: (of: { part: number; whole: number }) => percent(of.part, of.whole),

  balance: {
    title: 'Bilans ruchu',
    openOn: (day: LocalDay) => `otwarte ${longDay(day)}`,
    newDuring: (period: ReportPeriod) => `nowe ${periodForms(period).during}`,
    ended: 'zakończone',
    accepted: (count: number) => `**${polishNumber(count)}** ${plural(count, acceptedForms)}`,
    waiting: (count: number) => `**${polishNumber(count)}** ${plural(count, waits)} na przyjęcie`,
    residents: (count: number) => `**${polishNumber(count)}** ${plural(count, residentCodes)}`,
    withoutResident: (count: number) => `**${polishNumber(count)}** ${plural(count, matters)} bez osoby`,
    closed: (count: number) => `**${polishNumber(count)}** ${plural(count, closedForms)} z wynikiem`,
    otherwise: (count: number) => `**${polishNumber(count)}** ${plural(count, endedForms)} inaczej¹`,
    chart: (period: ReportPeriod) => `Bilans ${periodForms(period).of}:`,
    oneSquare: 'jeden kwadrat to jedno skierowanie.',
    squareIs: (count: number) =>
      `jeden kwadrat to ${counted(count, nouns.referral)}, ostatni może być niepełny.`,
    remark: (of: { refused: number; redirected: number; withdrawn: number }) =>
      `Kreskowane – czekają na przyjęcie. ¹\u00a0Przekreślone: ${counted(of.refused, refusedForms)}, ${counted(of.redirected, redirectedForms)}, ${counted(of.withdrawn, withdrawnForms)}. Skierowań nie otwiera się ponownie: kontynuacja jest nowym skierowaniem.`,
    spoken: (of: { start: number; sent: number; ended: number; end: number }) =>
      `Otwarte na początku ${of.start} plus nowe ${of.sent} minus zakończone ${of.ended} równa się otwarte na końcu ${of.end}`,
    table: 'Bilans według instytucji',
    tableRemark: 'otwarte + nowe − zakończone = otwarte; w każdym wierszu i w sumie',
    asReceiver: 'jako odbiorca',
    asSender: 'jako wysyłający',
    open: (day: LocalDay) => `otwarte ${dayOf(day)}`,
    sent: 'nowe',
    closedColumn: 'domknięte',
    otherwiseColumn: 'zakończone inaczej',
    waitingColumn: 'w tym przed przyjęciem',
  },

  flows: {
    title: 'Przepływy między instytucjami',
    table: 'Nowe skierowania według wysyłającego i odbiorcy',
    tableRemark: 'wiersz: kto wysłał, kolumna: do kogo',
    from: 'Od kogo',
    to: 'do kogo',
    received: 'Razem otrzymane',
    shade: 'Odcień: liczba skierowań',
    andMore: (least: number) => `${least} i więcej`,
    steps: (of: { least: number; most: number }) => `${of.least}–${of.most}`,
    chart: 'Te same przepływy jako wstęgi.',
    chartRemark: 'Grubość odpowiada liczbie skierowań; wyróżniono największe przepływy.',
    sentSide: 'wysłały',
    receivedSide: 'otrzymały',
    spoken: (count: number) =>
      `Wstęgi przepływów między instytucjami, razem ${counted(count, nouns.referral)}`,
  },

  timeliness: {
    title: 'Terminowość',
    table: 'Czas do decyzji, przyjęcia i pierwszego kontaktu',
    tableRemark: (period: ReportPeriod) => `zdarzenia z ${periodForms(period).of}; czas w dniach roboczych`,
    decision: 'pierwsza decyzja odbiorcy',
    acceptance: 'przyjęcie',
    contact: 'pierwszy kontakt z osobą',
    count: 'liczba',
    inTime: 'w terminie',
    share: 'udział',
    median: 'mediana',
    p90: '90.\u00a0perc.',
    byReceiver: 'według odbiorcy',
    byUrgency: 'według pilności (w nawiasie termin decyzji, jeśli wspólny dla wszystkich)',
    byUrgencyShort: 'według pilności',
    agreed: (days: number) => (days === 0 ? '(ten sam dzień)' : `(${days} dr)`),
    decisions: 'decyzje',
    axis: 'dni robocze do decyzji',
    medianKey: 'mediana',
    p90Key: '90. percentyl',
    agreedKey: 'wspólny termin decyzji',
    chart: 'Czas do pierwszej decyzji: mediana i 90. percentyl.',
    chartRemark:
      'Średnich nie podaje się: kilka długich spraw zmieniłoby cały obraz. Terminy zależą od pilności, dlatego widać je tylko po prawej i tylko tam, gdzie są wspólne.',
    spoken:
      'Mediana i 90. percentyl czasu do pierwszej decyzji, według odbiorcy i według pilności; te same liczby podaje tabela',
    howToRead: 'Jak czytać.',
  },

  outcomes: {
    title: 'Wyniki domknięć',
    table: 'Domknięte skierowania według wyniku',
    tableRemark: (count: number) => `udział: w % z ${polishNumber(count)} domkniętych`,
    outcome: 'Wynik',
    bar: 'mocniejsza część: pętla zamknięta',
    seen: 'wysyłający zna wynik',
    group: {
      yes: 'zakończone wsparciem',
      partly: 'wsparcie częściowe lub informacja',
      no: 'bez wsparcia',
      neither: 'nie ocenia się',
    },
    none: (period: ReportPeriod) =>
      `${capital(periodForms(period).during)} nie domknięto żadnego skierowania.`,
    finding: (of: { positive: number; of: number; unseen: number }) =>
      `Zakończone wsparciem: ${of.of === 0 ? '' : `${percent(of.positive, of.of)} `}(${of.positive} z ${of.of}). Pętla zamyka się dopiero wtedy, gdy wysyłający potwierdzi, że zna wynik; ${
        of.unseen === 0 ? 'potwierdzono wszystkie' : `do końca okresu nie potwierdzono ${of.unseen}`
      }.`,
  },

  signatures: {
    title: 'Podpisy',
    prepared: 'Sporządził(a)',
    approved: 'Zatwierdził(a)',
    approvedBy: 'osoba upoważniona',
    checked: 'Sprawdził(a)',
    checkedFor: (institution: string) => `za instytucję: ${institution}`,
    date: 'data',
    signature: 'podpis',
    stamp: 'miejsce na pieczątkę',
  },
}
