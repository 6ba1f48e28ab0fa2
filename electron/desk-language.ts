import type { Language } from '#domain/code-lists.ts'
import type { ReportPeriod } from '#domain/report-period.ts'
import type { LocalDay } from '#domain/time.ts'

/** What main says itself: titles of dialogs and names of files. Everything else is said by the windows. */
type DeskWords = {
  readonly openNetwork: string
  readonly foundNetwork: string
  readonly matrixFile: (period: ReportPeriod, kind: 'pdf' | 'json') => string
  readonly minutesFile: (day: LocalDay) => string
  readonly cardFile: string
  readonly slipFile: string
  readonly blankCardsFile: (count: number) => string
  readonly recoveryKeyFile: string
  readonly passphraseSlipFile: string
  readonly importReportFile: string
  readonly newCodesFile: string
  readonly directoryFile: string
  readonly reviewFile: string
  readonly reviewTableFile: string
}

const words: Readonly<Record<Language, DeskWords>> = {
  pl: {
    openNetwork: 'Otwórz sieć',
    foundNetwork: 'Wybierz pusty folder na nową sieć',
    matrixFile: (period, kind) => `macierz-${period}.${kind}`,
    minutesFile: day => `protokol-spotkania-${day}.pdf`,
    cardFile: 'karta-osoby.pdf',
    slipFile: 'kartka-przekazania.pdf',
    blankCardsFile: count => `puste-karty-${count}.pdf`,
    passphraseSlipFile: 'haslo-jednorazowe.pdf',
    recoveryKeyFile: 'klucz-odzyskiwania.pdf',
    importReportFile: 'odrzucone-wiersze.csv',
    newCodesFile: 'nowe-kody.csv',
    directoryFile: 'katalog-hsds.json',
    reviewFile: 'przeglad.pdf',
    reviewTableFile: 'przeglad.csv',
  },
  en: {
    openNetwork: 'Open a network',
    foundNetwork: 'Choose an empty folder for the new network',
    matrixFile: (period, kind) => `matrix-${period}.${kind}`,
    minutesFile: day => `meeting-minutes-${day}.pdf`,
    cardFile: 'persons-card.pdf',
    slipFile: 'handoff-slip.pdf',
    blankCardsFile: count => `blank-cards-${count}.pdf`,
    passphraseSlipFile: 'one-time-passphrase.pdf',
    recoveryKeyFile: 'recovery-key.pdf',
    importReportFile: 'refused-rows.csv',
    newCodesFile: 'new-codes.csv',
    directoryFile: 'directory-hsds.json',
    reviewFile: 'review.pdf',
    reviewTableFile: 'review.csv',
  },
}

let spoken: Language = 'pl'

/** The windows say which language they are in; they all share one. */
export const speak = (language: Language): void => {
  spoken = language
}

export const deskLanguage = (): Language => spoken

export const deskWords = (): DeskWords => words[spoken]
