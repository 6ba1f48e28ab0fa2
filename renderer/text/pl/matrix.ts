import type { MatrixFileFault } from '#domain/matrix-file.ts'
import type { ReportPeriod } from '#domain/report-period.ts'
import { counted } from '../plural.ts'
import { matrixRows } from './matrix-rows.ts'
import { periodForms } from './period-forms.ts'

const words = { one: 'tekst', few: 'teksty', many: 'tekstów', other: 'tekstu' }
const rowForms = { one: 'wymiar', few: 'wymiary', many: 'wymiarów', other: 'wymiaru' }
type Pair = { readonly first: string; readonly second: string }

/** Macierz podobieństw i różnic: the screen, the sheet, the description on the page of an institution. */
export const matrix = {
  ...matrixRows,
  title: 'Macierz podobieństw i różnic',
  crumb: 'Sprawozdania',
  open: 'Macierz kwartału',
  periodOf: (period: ReportPeriod) => `za ${periodForms(period).dated}`,
  periodLabel: 'Okres',
  periodName: (period: ReportPeriod) => periodForms(period).dated,
  lead: 'Macierz służy rozmowie, nie ocenie.',
  runningNote: 'Okres trwa: liczby i opisy jeszcze się zmienią.',
  none: 'W sieci nie ma jeszcze skierowań, z których można policzyć macierz.',
  notYours:
    'Macierz zestawia liczby wszystkich instytucji. Widzą ją koordynator(ka) i inspektor ochrony danych.',
  toToday: 'Przejdź do Dziś',
  compare: 'Co zestawić',
  institutions: 'Instytucje',
  networks: 'Sieci',
  turn: 'Obróć tabelę',
  print: 'Drukuj A4',
  printLarge: 'Drukuj A3',
  printing: 'Drukuję…',
  printed: (path: string) => `Zapisano wydruk: ${path}`,
  save: 'Zapisz plik dla innej sieci',
  saved: (path: string) => `Zapisano macierz: ${path}`,
  saveAbout:
    'Plik niesie opisy i liczby zaokrąglone jak w sprawozdaniu do udostępnienia: bez kodów osób, bez skierowań, odsetki tylko z 40 i więcej przypadków.',
  take: 'Wczytaj plik innej sieci',
  taken: (network: string) => `Wczytano macierz: ${network}.`,
  takenWithout: ({ network, count }: { network: string; count: number }) =>
    `Wczytano macierz: ${network}. Pominięto ${counted(count, words)}, które mogą zawierać dane osobowe.`,
  keyPeriod: 'okres',
  keyCompared: 'instytucje, sieci',
  keyTurn: 'obróć',
  keyPrint: 'drukuj',
  paper: (period: ReportPeriod) => `Macierz za ${periodForms(period).dated}`,
  dimension: 'Wymiar',
  column: 'Instytucja',
  columnNetwork: 'Sieć',
  comment: 'Podobne i różne, pytanie',
  computed: 'obl.',
  notDescribed: 'nie opisano',
  tooFew: 'za mało danych',
  describeNow: 'opisz',
  describeOf: ({ row, institution }: { row: string; institution: string }) => `opisz: ${row}, ${institution}`,
  similar: 'podobne',
  different: 'różne',
  levelOf: (level: number) => `${level} z 4`,
  spreadOf: ({ low, high }: { low: number; high: number }) =>
    low === high ? `wszędzie ${low}` : `od ${low} do ${high}`,
  days: (days: number) => `${days} dr`,
  partOf: ({ part, of }: { part: string; of: string }) => `${part} z ${of}`,
  fromEvents: (count: string) => `z ${count}`,
  people: (count: string) => `${count} osób`,
  until: (day: string) => `do ${day}`,
  say: {
    alike: 'Wszędzie podobnie.',
    except: (names: string) => `Wyjątek: ${names}.`,
    common: (key: string) => `Wspólne: ${key}.`,
    commonBy: ({ key, names }: { key: string; names: string }) => `Wspólne: ${key} (${names}).`,
    range: ({ low, high, lowest, highest }: { low: string; high: string; lowest: string; highest: string }) =>
      `Od ${low} (${lowest}) do ${high} (${highest}).`,
    apart: ({ first, second }: Pair) => `Najdalej: ${first} i ${second}.`,
    tooFew: 'Za mało opisów do porównania.',
  },
  overlap: 'Podobieństwo potrzeb',
  overlapAbout: 'skierowania wysłane i otrzymane',
  overlaps: { large: 'duże', middle: 'średnie', small: 'małe' },
  overlapRest: 'pozostałe pary: małe',
  overlapNone: 'żadna para nie ma dość skierowań, żeby porównać',
  pair: ({ first, second }: Pair) => `${first} i ${second}`,
  legend: (period: string) =>
    `Skala 1–4 z samooceny; **obl.** – obliczono z rejestru, ${period}, na skali wspólnej w wierszu; dr – dni robocze. **=**\u00a0podobne: co najmniej 4 z 5 opisanych mają tę samą wartość, różnicę do 1 stopnia albo liczbę do 20% od mediany; w przeciwnym razie różne.`,
  legendNetworks:
    'Kolumna sieci: środek i rozpiętość stopni, wybory większości instytucji, słowa każdej z nich; liczby policzone dla całej sieci.',
  onA3: (rows: string) => `Wymiary ${rows} mieści arkusz A3.`,
  purpose: 'Macierz służy rozmowie, nie ocenie. Nie punktuje się ani nie szereguje instytucji.',
  underTitle: (network: string) => `${network} · załącznik kwartalny do sprawozdania koordynacyjnego`,
  underLonger: (network: string) => `${network} · załącznik do sprawozdania koordynacyjnego`,
  state: (at: string) => `stan na ${at} · `,
  neighbours: 'Pliki innych sieci',
  noNeighbours:
    'Nie wczytano jeszcze macierzy innej sieci. Poproś koordynację drugiego osiedla o plik i wczytaj go tutaj.',
  neighbourOf: ({ network, period }: { network: string; period: ReportPeriod }) =>
    `${network}, ${periodForms(period).dated}`,
  takenOn: (day: string) => `wczytano ${day}`,
  remove: 'Usuń',
  removeOf: (network: string) => `Usuń macierz: ${network}`,
  removed: (network: string) => `Usunięto macierz: ${network}.`,
  faults: {
    tooLarge: 'Ten plik jest za duży na macierz. Sprawdź, czy to właściwy plik.',
    notJson:
      'Tego pliku nie da się odczytać: nie jest to macierz zapisana przez ten program albo plik jest ucięty.',
    notMatrix:
      'To nie jest plik macierzy. Poproś drugą sieć o plik z przycisku „Zapisz plik dla innej sieci”.',
    otherVersion: (version: number) =>
      `Plik ma wersję ${version}, której ten program nie zna. Poproś o plik z tej samej wersji programu albo zaktualizuj swój.`,
    personalData: (path: string) =>
      `W pliku są dane osobowe (${path}). Nic nie wczytano. Poproś drugą sieć o poprawiony plik.`,
    invalid: (path: string) =>
      `Plik jest uszkodzony albo zmieniony ręcznie (${path}). Nic nie wczytano. Poproś o nowy plik.`,
    unreadable: 'Tego pliku nie da się otworzyć. Sprawdź, czy jeszcze istnieje, i wybierz go ponownie.',
  } satisfies Record<MatrixFileFault['type'] | 'unreadable', unknown>,
  file: 'Plik macierzy (JSON)',
  own: {
    title: 'Opis do macierzy',
    about: 'Co instytucja mówi o sobie. Staje w macierzy kwartału obok innych i służy rozmowie na spotkaniu.',
    progress: ({ described, all }: { described: number; all: number }) => `${described} z ${all}`,
    none: 'Niczego jeszcze nie opisano.',
    show: 'Pokaż nieopisane',
    hide: 'Ukryj nieopisane',
    act: 'Opisz do macierzy…',
    actHint: 'Po kolei to, czego jeszcze brakuje.',
    edit: 'Zmień',
    write: 'Opisz',
    editOf: (row: string) => `Zmień opis: ${row}`,
    writeOf: (row: string) => `Opisz: ${row}`,
    since: (day: string) => `od ${day}`,
    level: 'Stopień',
    choices: 'Zaznacz, najwyżej pięć',
    tooMany: 'Zaznacz najwyżej pięć.',
    amount: 'Liczba osób w ciągu roku',
    notWhole: 'Wpisz liczbę bez części ułamkowej albo zostaw puste.',
    remark: 'W kilku słowach',
    words: 'Własnymi słowami',
    until: 'Finansowanie pewne do',
    from: 'Od kiedy tak jest',
    today: 'dziś',
    thisQuarter: 'początek kwartału',
    lastQuarter: 'początek poprzedniego',
    clear: 'Wyczyść opis',
    cleared: 'Zapis z pustym opisem usunie go z macierzy od wybranego dnia.',
    next: 'Zapisz i dalej',
    left: (count: number) => `Zostało ${counted(count, rowForms)}.`,
    saved: 'Zapisano opis.',
    missingDay: 'dzień',
    fact: ({ row, day }: { row: string; day: string }) => `Opis od ${day}: ${row}`,
    factCleared: ({ row, day }: { row: string; day: string }) => `Od ${day} bez opisu: ${row}`,
  },
}
