import { counted } from '../plural.ts'

const newReferrals = {
  one: 'nowe skierowanie',
  few: 'nowe skierowania',
  many: 'nowych skierowań',
  other: 'nowego skierowania',
} as const

/** Sprawozdania: choose the month, check it, print it. */
export const reports = {
  title: 'Sprawozdania',
  lead: 'Te same liczby na ekranie i na papierze.',
  notYours: 'Sprawozdanie całej sieci otwierają koordynacja i inspektor ochrony danych; poproś ich o wydruk.',
  toToday: 'Wróć do Dziś',
  months: 'Miesiące',
  newIn: (count: number) => counted(count, newReferrals),
  running: 'trwa',
  none: 'Nie wysłano jeszcze żadnego skierowania, więc nie ma czego zestawiać. Pierwszy miesiąc pojawi się tutaj.',
  figures: (month: string) => `Liczby za ${month}`,
  balance: 'Bilans',
  balanced:
    'Zgadza się dla sieci i dla każdej instytucji w obu rolach. Tylko takie sprawozdanie można wydrukować.',
  notBalanced: 'Nie zgadza się. Druku nie ma, dopóki liczby sobie przeczą.',
  equation: (of: { start: string; sent: string; ended: string; end: string }) =>
    `${of.start} + ${of.sent} − ${of.ended} = ${of.end}`,
  equationLegend: 'otwarte + nowe − zakończone = otwarte',
  runningNotice: 'Miesiąc trwa: liczby są stanem na teraz i jeszcze wzrosną.',
  dataAsOf: 'Dane na',
  workingDays: 'Dni robocze',
  imported: 'W tym z dawnych rejestrów',
  versionName: 'Wersja',
  workingVersion: 'robocza',
  hashName: 'Skrót danych',
  print: 'Drukuj do PDF…',
  printing: 'Drukowanie…',
  printed: (path: string) => `Zapisano: ${path}`,
  pseudonymous:
    'Wydanie wewnętrzne zawiera dokładne małe liczby. To dane pseudonimowe: nie przekazuj go poza sieć.',
  keyMonth: 'inny miesiąc',
  keyPrint: 'drukuj',
  own: {
    lead: 'Twoja instytucja i sumy całej sieci. Sprawozdanie do druku przygotowuje koordynacja.',
    table: 'Liczby miesiąca',
    received: (name: string) => `${name}: otrzymane`,
    sent: (name: string) => `${name}: wysłane`,
    network: 'Cała sieć',
    openAtStart: 'Otwarte na początku',
    fresh: 'Nowe',
    ended: 'Zakończone',
    closed: 'w tym zamknięte z wynikiem',
    openAtEnd: 'Otwarte na końcu',
    waiting: 'w tym czekają na przyjęcie',
    inTime: 'Decyzje w umówionym terminie',
    inTimeOf: ({ inTime, count }: { inTime: number; count: number }) => `${inTime} z ${count}`,
    median: 'Dni robocze do decyzji (mediana)',
    overdue: 'Po terminie na końcu',
    remark:
      '„·”: mniej niż pięć decyzji, za mało na medianę. Decyzje i terminy liczą się temu, kto otrzymał.',
    asOf: (at: string) => `Dane na ${at}.`,
  },
}
