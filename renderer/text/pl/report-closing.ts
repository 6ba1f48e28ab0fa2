import type { PeriodKind } from '#domain/report-period.ts'
import { type ReportPeriod, yearOf } from '#domain/report-period.ts'
import { counted } from '../plural.ts'
import { periodForms } from './period-forms.ts'

const changedForms = {
  one: 'inną liczbę',
  few: 'inne liczby',
  many: 'innych liczb',
  other: 'innej liczby',
} as const
const newForms = { one: 'nowe', few: 'nowe', many: 'nowych', other: 'nowego' } as const
const placeForms = { one: 'miejsce', few: 'miejsca', many: 'miejsc', other: 'miejsca' } as const
const copyForms = {
  one: 'egzemplarz',
  few: 'egzemplarze',
  many: 'egzemplarzy',
  other: 'egzemplarza',
} as const

const nameOf = (period: ReportPeriod): string => {
  const { name } = periodForms(period)
  return period.length === 4 ? name : `${name} ${yearOf(period)}`
}
const closeWords: Readonly<Record<PeriodKind, string>> = {
  month: 'Zamknij miesiąc',
  quarter: 'Zamknij kwartał',
  half_year: 'Zamknij półrocze',
  year: 'Zamknij rok',
}

/** Closing a period, correcting it, the coordinator's words and the register of releases. */
export const reportClosing = {
  kinds: { month: 'Miesiące', quarter: 'Kwartały', half_year: 'Półrocza', year: 'Lata' } as Readonly<
    Record<PeriodKind, string>
  >,
  kindsLabel: 'Rodzaj okresu',
  periodName: nameOf,
  newIn: (count: number) => counted(count, newForms),
  notClosed: 'niezamknięte',
  closedAs: (version: number) => (version === 1 ? 'zamknięte' : `korekta nr ${version - 1}`),
  runs: 'trwa',
  keyKind: 'inny rodzaj okresu',

  title: 'Zamknięcie',
  runsUntil: (day: string) => `Okres trwa do: ${day}. Potem można go zamknąć.`,
  open: 'Okres się skończył i nie jest zamknięty: późniejsze wpisy nadal zmieniają liczby.',
  closedAt: (of: { at: string; who: string }) => `Zamknięto ${of.at} (${of.who}).`,
  correctedAt: (of: { number: number; at: string; who: string }) =>
    `Korekta nr ${of.number}: ${of.at} (${of.who}).`,
  frozen: 'Te liczby już się nie zmienią. Wydrukowane ponownie, będą takie same.',
  close: (kind: PeriodKind) => `${closeWords[kind]}…`,
  onlyCoordinator: 'Okres zamyka koordynacja.',

  driftTitle: (number: number) => `Dane zmieniły się od zamknięcia: czeka korekta nr ${number}`,
  driftWordsTitle: (number: number) => `Słowa zmieniono po zamknięciu: czeka korekta nr ${number}`,
  driftFigures: (count: number) =>
    `Dzisiejszy stan rejestru daje ${counted(count, changedForms)}. Sprawozdanie poniżej pozostaje takie, jakie zamknięto.`,
  driftWords: 'Nowe słowa koordynacji znajdą się w sprawozdaniu po korekcie.',
  correct: (number: number) => `Zapisz korektę nr ${number}…`,

  freeze: {
    title: (of: { periodKind: PeriodKind; period: ReportPeriod }) =>
      `${closeWords[of.periodKind]}: ${nameOf(of.period)}`,
    submit: 'Zamknij',
    done: 'Zamknięto. Sprawozdanie można wydać.',
    checks: 'Sprawdzono',
    balance: (equation: string) => `Bilans się zgadza dla sieci i dla każdej instytucji: ${equation}.`,
    complete: 'Wpisy każdej instytucji sięgają poza ostatni dzień okresu.',
    incomplete: (names: string) =>
      `Wpisy tych instytucji nie sięgają końca okresu: ${names}. Zapytaj je albo zamknij; późniejsze wpisy trafią do korekty.`,
    wordsNone: 'Zdania na początku powstają z liczb, a wniosków jeszcze nie zapisano.',
    wordsThere: (count: number) => `Słowa koordynacji: ${counted(count, placeForms)}.`,
    wordsStale: (names: string) =>
      `Przeczytaj jeszcze raz: od zapisania tych zdań zmieniły się liczby (${names}).`,
    unclosed: (names: string) =>
      `Wewnątrz tego okresu nie zamknięto: ${names}. Ich liczby mogą się jeszcze zmienić.`,
    about:
      'Po zamknięciu liczby, słowa i kompletność zostają zapisane ze skrótem i już się nie zmienią. Co wpłynie później, będzie osobną, numerowaną korektą.',
  },

  correction: {
    title: (number: number) => `Korekta nr ${number}`,
    submit: 'Zapisz korektę',
    done: (number: number) => `Zapisano korektę nr ${number}.`,
    about: 'Poprzednia wersja zostaje w rejestrze. W sprawozdaniu stanie lista zmian i powód.',
    table: 'Co się zmieniło',
    figure: 'Liczba',
    was: 'Było',
    is: 'Jest',
    nothing: 'brak',
    words: (names: string) => `Zmienione słowa: ${names}.`,
    reason: 'Powód korekty',
    reasonHint:
      'Jedno zdanie dla czytających sprawozdanie, na przykład: MOPS uzupełnił wpisy z ostatnich dni.',
    missingReason: 'powód',
  },

  words: {
    title: 'Słowa koordynacji',
    button: 'Zmień zdania i wnioski…',
    some: (count: number) => `Zapisano: ${counted(count, placeForms)}.`,
    none: 'Zdania powstają z liczb; wniosków nie zapisano.',
    stale: 'Od zapisania części zdań zmieniły się liczby. Przeczytaj je jeszcze raz.',
    submit: 'Zapisz słowa',
    done: 'Zapisano słowa sprawozdania.',
    sentences: 'Najważniejsze w skrócie',
    sentencesHint:
      'Zdania powstają z liczb. Możesz powiedzieć coś innymi słowami; puste pole wraca do zdania z liczb.',
    conclusions: 'Wnioski i wydarzenia',
    conclusionsHint: 'Bez nazwisk, adresów i kodów osób: to czytają wszystkie instytucje i miasto.',
    rewrite: 'Powiedz innymi słowami',
    back: 'Wróć do zdania z liczb',
    otherFigures: 'zapisane przy innych liczbach',
    noSentence: 'W tym okresie zdania nie ma: brak danych.',
    places: {
      sent: 'Ile skierowań',
      ended: 'Co się zakończyło',
      decided: 'Decyzje w terminie',
      overdue: 'Po terminie',
      outcomes: 'Wyniki',
      working: 'Co działa',
      barriers: 'Bariery',
      gaps: 'Luki w ofercie',
      proposals: 'Propozycje',
      initiatives: 'Inicjatywy i wydarzenia na osiedlu',
    },
  },

  register: {
    title: 'Rejestr wydań',
    button: (count: number) =>
      count === 0 ? 'Rejestr wydań (pusty)' : `Rejestr wydań: ${counted(count, copyForms)}…`,
    empty: 'Nikt jeszcze nie wydał tego sprawozdania. Każdy wydruk i eksport zapisuje się tutaj sam.',
    about: 'Skrót pliku pozwala sprawdzić, czy dokument w czyichś rękach jest tym, który wydano (SHA-256).',
    copy: 'Egz.',
    when: 'Wydano',
    who: 'Kto',
    what: 'Co',
    hash: 'Skrót pliku',
    editions: { internal: 'wewnętrzne', public: 'do udostępnienia' },
    version: (version: number) => (version === 0 ? 'wersja robocza' : `wersja ${version}`),
    dropped: 'pliku nie zapisano',
    versions: 'Wersje',
    versionHash: 'Skrót danych',
    reason: (reason: string) => `Powód: ${reason}`,
    first: 'zamknięcie okresu',
    table: 'Wydane egzemplarze',
  },
}
