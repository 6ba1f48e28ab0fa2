import type { LogBreakKind, OpenFailure } from '#domain/open-failure.ts'
import type { Refusal } from '#domain/refusal.ts'
import { assertNever } from '#domain/result.ts'
import { type Instant, localDayOf, localTimeOf } from '#domain/time.ts'
import { type ExitCode, exitCodes, type Stop, stop } from './exit-codes.ts'

/** The sentence and the exit code of every way in which opening or founding a vault can fail. */
export const stopOfOpening = (failure: OpenFailure, folder: string): Stop => {
  const { sentence, code = exitCodes.closed } = said(failure, folder)
  return stop(code, sentence)
}

type Said = { readonly sentence: string; readonly code?: ExitCode }

const said = (failure: OpenFailure, folder: string): Said => {
  switch (failure.type) {
    case 'VaultMissing':
      return { sentence: `W folderze ${folder} nie ma magazynu sieci (brak pliku vault.json).` }
    case 'NoAccess':
      return {
        sentence: `Plików w ${folder} nie można czytać lub zapisywać. Sprawdź uprawnienia do folderu i to, czy dysk nie jest tylko do odczytu.`,
      }
    case 'VaultFileDamaged':
      return {
        sentence: `Plik vault.json w ${folder} jest uszkodzony albo zmieniony poza programem. Przywróć go z kopii.`,
        code: exitCodes.foundWanting,
      }
    case 'UnknownWorker':
      return { sentence: 'W tym magazynie nie ma osoby o takim kodzie. Kod wygląda tak: MOPS-02.' }
    case 'WrongPassphrase':
      return { sentence: 'Hasło jest inne. Sprawdź układ klawiatury i wielkie litery.' }
    case 'TooManyAttempts':
      return { sentence: `Za dużo nieudanych prób. Następna będzie możliwa o ${timeOf(failure.until)}.` }
    case 'RecoveryKeyMistyped':
      return { sentence: `Klucz odzyskiwania: sprawdź grupę ${failure.group}.` }
    case 'RecoveryKeyWrong':
      return { sentence: 'Ten klucz odzyskiwania nie pasuje do tego magazynu.' }
    case 'DatabaseMissing':
      return { sentence: `W folderze ${folder} brakuje bazy network.db. Przywróć ją z kopii.` }
    case 'DatabasePlaintext':
      return { sentence: 'Plik network.db nie jest zaszyfrowany: to nie jest baza tego programu.' }
    case 'DatabaseDamaged':
      return {
        sentence: 'Baza network.db jest uszkodzona. Niczego nie zmieniono; przywróć ją z kopii.',
        code: exitCodes.foundWanting,
      }
    case 'SchemaNewer':
      return {
        sentence: `Magazyn zapisała nowsza wersja programu (układ ${failure.found}, ten program zna ${failure.known}). Zainstaluj nowszą.`,
      }
    case 'VaultInUse':
      return { sentence: 'Magazyn jest otwarty w innym oknie albo poleceniu. Zamknij je i spróbuj ponownie.' }
    case 'LogDamaged':
      return {
        sentence: `Dziennik zdarzeń jest naruszony: ${breakOf(failure.kind)}${
          failure.position === null ? '' : ` (zdarzenie ${failure.position})`
        }.`,
        code: exitCodes.foundWanting,
      }
    case 'HeadMismatch':
      return {
        sentence: `Dziennik zdarzeń nie zgadza się ze świadectwem poza bazą: zapisano ${failure.recordedSeq} zdarzeń, w bazie kończy się na ${failure.foundSeq}. Bazę obcięto albo podmieniono.`,
        code: exitCodes.foundWanting,
      }
    case 'HeadsDamaged':
      return {
        sentence:
          'Brakuje pliku heads.log albo nie ma w nim żadnego wpisu tego magazynu. Przywróć go z kopii.',
        code: exitCodes.foundWanting,
      }
    case 'OneTimePassphrase':
      return {
        sentence: 'To hasło jednorazowe. Otwórz aplikację, odblokuj sieć i wybierz własne; potem wróć tutaj.',
      }
    case 'FolderOccupied':
      return {
        sentence: `Folder ${folder} nie jest pusty i nie ma w nim sieci pokazowej. Wskaż inny folder.`,
      }
    default:
      return assertNever(failure, 'opening')
  }
}

const breaks: Readonly<Record<LogBreakKind, string>> = {
  edited: 'zmieniono treść zdarzenia',
  inserted: 'dopisano zdarzenie',
  deleted: 'brakuje zdarzenia',
  reordered: 'zmieniono kolejność zdarzeń',
  truncated: 'brakuje końca',
  replaced: 'podmieniono zdarzenie',
}

const breakOf = (kind: LogBreakKind): string => breaks[kind]

const timeOf = (at: Instant): string => {
  const { minute } = localTimeOf(at)
  const two = (part: number): string => String(part).padStart(2, '0')
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)} (${localDayOf(at)})`
}

/** Why the report of a period was refused; other refusals cannot come from it and are named by their rule. */
export const stopOfReport = (refusal: { readonly type: Refusal['type'] | string }, period: string): Stop => {
  const sentences: Readonly<Record<string, string>> = {
    NotFound: `Sieć nie ma sprawozdania za okres ${period}.`,
    ReportNotFrozen: `Okres ${period} nie jest zamknięty, a wydanie do udostępnienia ma tylko zamknięty. Zamknij go na ekranie Sprawozdania.`,
    NotPermitted: 'Liczby całej sieci widzi koordynator i inspektor ochrony danych: użyj --as NET-01.',
    BalanceBroken: `Bilans okresu ${period} się nie zgadza, więc sprawozdania nie wydano. Uruchom „verify” i „replay”.`,
  }
  return stop(exitCodes.foundWanting, sentences[refusal.type] ?? `Sprawozdania nie wydano (${refusal.type}).`)
}
