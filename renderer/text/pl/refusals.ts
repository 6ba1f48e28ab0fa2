import type { FolderFailure, PrintFailure } from '#domain/desk-calls.ts'
import { networkKey } from '#domain/ids.ts'
import type { OpenFailure } from '#domain/open-failure.ts'
import type { PassphraseRefusal } from '#domain/passphrase-refusal.ts'
import type { CallFailure, MissingField, PermissionRule, Refusal } from '#domain/refusal.ts'
import { instant } from '#domain/time.ts'
import { formatDateTime, formatDay, formatTime } from '../../ui/format-day.ts'
import { institutionWords } from '../../ui/institution-words.ts'
import { brokenBy } from '../broken-by.ts'
import { labelOf } from '../label-of.ts'
import { counted } from '../plural.ts'
import { matrixRefusals } from './matrix-refusals.ts'
import { nouns } from './nouns.ts'
import { rulesRefusals } from './rules-refusals.ts'

/** Every way in which a call of any kind may say no. */
export type SaidNo = Refusal | CallFailure | OpenFailure | PassphraseRefusal | PrintFailure | FolderFailure

/** A sentence for each of them; every language fills this. */
export type Sentences = {
  readonly [T in SaidNo['type']]: string | ((no: Extract<SaidNo, { type: T }>) => string)
}

const missingNames: Record<MissingField, string> = {
  to: 'dokąd',
  resident: 'kod osoby',
  need: 'potrzeba',
  urgency: 'pilność',
  basis: 'podstawa przekazania',
  basisNote: 'przepis, na którym się opierasz',
  text: 'opis',
}

const whoMay: Record<PermissionRule, string> = {
  party: 'instytucja, która wysłała to skierowanie, albo ta, która je otrzymała',
  sender: 'instytucja, która wysłała to skierowanie',
  receiver: 'instytucja, która otrzymała to skierowanie',
  lead: 'osoba kierująca zespołem; poproś ją o ten krok',
  lead_or_coordinator: 'osoba kierująca instytucją autora albo koordynator(ka) sieci',
  other_than_proposer: 'inna osoba kierująca niż ta, która to zaproponowała',
  waiting_side: 'strona, która czeka na ruch; teraz ruch jest po Waszej stronie',
  author_of_step: 'osoba, która wykonała krok; poproś ją o to',
  coordinator: 'koordynator(ka) sieci',
  own_lead_or_coordinator: 'osoba kierująca tą instytucją albo koordynator(ka) sieci',
  institution_worker: 'osoba pracująca w jednej z instytucji sieci',
  place_reporter: 'instytucja, która zgłosiła tę sprawę miejsca',
  place_receiver: 'instytucja, do której zgłoszono tę sprawę miejsca',
  place_party:
    'instytucja, która zgłosiła tę sprawę miejsca, ta, do której ją zgłoszono, albo koordynator(ka)',
  meeting_reader: 'osoba kierująca zespołem albo koordynator(ka) sieci',
  decision_settler: 'instytucja, która ma wykonać tę decyzję, albo koordynator(ka) sieci',
  log_reader: 'ta osoba sama, kierująca jej instytucją albo inspektor ochrony danych',
}

const missingThings: Record<Extract<Refusal, { type: 'NotFound' }>['what'], string> = {
  referral: 'Nie ma takiego skierowania albo nie jest ono dla Ciebie widoczne. Wróć do listy skierowań.',
  resident: 'Nie ma takiego kodu osoby w sieci. Sprawdź kod albo nadaj nowy.',
  institution: 'Ta instytucja nie bierze teraz udziału w sieci. Wybierz inną.',
  team: 'Nie ma takiego zespołu w tej instytucji. Najpierw go utwórz albo wybierz inny.',
  worker: 'Nie ma tu osoby o takim kodzie. Wybierz osobę z listy.',
  slip: 'Tego kodu nie ma przy żadnym skierowaniu, które możesz zobaczyć. Porównaj go z kartką. Program szuka wśród 200 wysłanych i 200 otrzymanych spraw, które zmieniły się ostatnio, nie dalej niż pół roku wstecz; starszą znajdziesz po kodzie osoby.',
  view: 'Tego widoku już nie ma. Wybierz inny.',
  service: 'Nie ma już takiej formy wsparcia. Wróć do strony instytucji i wybierz inną.',
  closure: 'Tego zamknięcia już nie ma: ktoś je odwołał. Odśwież stronę instytucji.',
  import: 'Tego przeniesienia już nie ma w pamięci. Wczytaj plik jeszcze raz.',
  place_issue: 'Nie ma takiej sprawy miejsca albo nie jest ona dla Ciebie widoczna. Wróć do listy.',
  list_item: 'Tej pozycji nie ma na liście. Ktoś mógł cofnąć jej dodanie; wybierz inną.',
  rule: 'Tej zmiany już nie ma. Ktoś mógł ją cofnąć; zobacz historię zmian.',
  meeting: 'Nie ma takiego spotkania. Wróć do listy spotkań.',
  decision: 'Tej decyzji już nie ma: mogła zostać usunięta z protokołu. Zobacz listę decyzji.',
  agenda_item:
    'Tej sprawy nie ma w porządku spotkania albo nie jest ona dla Ciebie widoczna. Wybierz inną z listy.',
  release: 'Tego egzemplarza nie ma w rejestrze albo wydał go kto inny. Sprawdź listę wydań.',
  minutes: 'To spotkanie jeszcze trwa albo treść protokołu usunięto po upływie czasu przechowywania.',
  month: 'W tym miesiącu nie ma jeszcze danych. Wybierz inny miesiąc.',
  matrix: 'Tej macierzy już tu nie ma: ktoś ją usunął. Wczytaj plik jeszcze raz, jeśli jest potrzebny.',
}

/** What happened and what to do next, one sentence or two for every refusal and failure. None of them blames. */
export const refusals = {
  NotFound: no => missingThings[no.what],
  NotPermitted: no => `Ten krok może zrobić tylko ${whoMay[no.rule]}.`,
  WrongState: no =>
    `To skierowanie jest teraz w stanie „${labelOf('status', no.status)}” i tego kroku nie można zrobić. Zobacz, co można zrobić teraz.`,
  EarlierThanLast: no => `Ostatnie zdarzenie jest z ${formatDateTime(no.lastAt)}. Podaj czas późniejszy.`,
  DraftIncomplete: no =>
    `Do wysłania brakuje: ${no.missing.map(field => missingNames[field]).join(', ')}. Uzupełnij i wyślij ponownie.`,
  OwnInstitution: 'Nie można skierować do własnej instytucji. Wybierz inną.',
  ReceiverTakesNoPersons: no =>
    `Skierowań dotyczących osób nie wysyła się ${institutionWords(no.institution).to}. Wybierz inną instytucję albo zaznacz sprawę ogólną, bez osoby.`,
  ReceiverTakesNothing: no =>
    `Skierowań nie można teraz wysyłać ${institutionWords(no.institution).to}. Wybierz inną instytucję.`,
  BasisContradictsCode: 'Sprawa ogólna nie ma kodu osoby. Usuń kod albo wybierz inną podstawę przekazania.',
  AlreadyVisited: no =>
    `Ta sprawa była już ${institutionWords(no.institution).at} (${formatDay(no.at)}). Napisz w co najmniej 10 znakach, dlaczego wraca; trafi na spotkanie koordynacyjne.`,
  RedirectToSender:
    'Nie można przekazać dalej do instytucji, która skierowała. Poproś o uzupełnienie albo nie przyjmuj.',
  RedirectPromised:
    'Instytucja, która skierowała, wie już, że sprawa idzie dalej, więc szkicu nie usuwa się po cichu. Wyślij go albo poproś osobę kierującą o unieważnienie.',
  WorkerElsewhere: 'Ta osoba pracuje w innej instytucji. Wybierz kogoś ze swojej.',
  DayInPast: no => `Ten dzień już minął. Najwcześniej można wybrać ${formatDay(no.earliest)}.`,
  HoldTooLong: no => `Wstrzymać można najdłużej do ${formatDay(no.latest)}. Wybierz wcześniejszy dzień.`,
  TextTooShort: no => `Napisz trochę więcej: potrzeba co najmniej ${no.minimum} znaków.`,
  ProposalPending: no =>
    no.kind === 'refusal'
      ? 'Nieprzyjęcie czeka już na decyzję osoby kierującej.'
      : 'Domknięcie czeka już na decyzję osoby kierującej.',
  AlreadyEscalated:
    'Koordynator już wie o tej sprawie i czyta jej treść. Dopisz notatkę, jeśli coś się zmieniło.',
  NobodyToRemind: 'Ta sprawa na nikogo już nie czeka, więc nie ma komu przypominać.',
  RemindedToday: no =>
    `Dziś już przypomniano (${institutionWords(no.to).name}, ${formatTime(no.at)}). Następne przypomnienie będzie można wysłać jutro; jeśli to pilne, zadzwoń albo powiadom koordynatora.`,
  NothingToUndo: 'Tego kroku nie można cofnąć albo już go cofnięto. Zobacz oś czasu.',
  StepSeenBy: no =>
    `Już to widziano ${no.institution === networkKey ? 'w koordynacji sieci' : institutionWords(no.institution).at} (${formatDateTime(no.at)}), więc kroku nie można cofnąć. Napisz notatkę albo poproś o wycofanie.`,
  StepFollowed:
    'Po tym kroku wydarzyło się już coś następnego, więc nie można go cofnąć. Najpierw cofnij późniejszy krok albo napisz notatkę.',
  NothingProposed: 'Nic nie czeka tu na zatwierdzenie. Ktoś mógł już zdecydować; zobacz oś czasu.',
  DecidedMeanwhile: no =>
    `Ktoś już o tym zdecydował: „${labelOf('status', no.status)}”, ${formatDateTime(no.at)}. Twój krok niczego nie zmienił; całość jest na osi czasu.`,
  NothingRequested: 'Nie ma tu prośby o wycofanie. Ktoś mógł już odpowiedzieć; zobacz oś czasu.',
  AlreadyRequested: 'Prośba o wycofanie już czeka na odpowiedź odbiorcy.',
  NoDeadlineRuns: 'Żaden termin teraz nie biegnie, więc nie ma czego przesuwać.',
  DeadlineNotLater: no => `Nowy termin musi być późniejszy niż ${formatDay(no.due)}.`,
  SameUrgency: 'To skierowanie ma już taką pilność. Wybierz inną.',
  SameWorker: 'Ta osoba już prowadzi to skierowanie. Wybierz inną.',
  NothingToSee: 'Nie ma tu wyniku do potwierdzenia. Ktoś z zespołu mógł już go potwierdzić.',
  SameCode: 'To ten sam kod. Podaj drugi kod tej osoby.',
  AlreadyLinked: 'Te kody są już połączone.',
  NotLinked: 'Te kody nie są połączone.',
  CodeKnown: 'Taki kod już jest w sieci. Nadaj nowy.',
  ViewNameTaken: 'Masz już widok o tej nazwie. Nadaj inną.',
  TooManyViews: no => `Masz już ${no.most} widoków, a więcej się nie zmieści. Usuń niepotrzebny.`,
  PlaceIssueInState: no =>
    `Ta sprawa miejsca jest teraz w stanie „${labelOf('place_issue_status', no.status)}” i tego kroku nie można zrobić. Zobacz, co można zrobić teraz.`,
  TakesNoPlaceIssues: no =>
    `Spraw miejsca nie można teraz zgłaszać ${institutionWords(no.institution).to}. Wybierz inną instytucję.`,
  OwnPlaceIssue: 'Nie trzeba zgłaszać sprawy własnej instytucji. Wybierz inną.',
  PromiseOutOfRange: no =>
    no.fault === 'zero'
      ? '0 dni można obiecać tylko przy pilności natychmiastowej, bo znaczy „tego samego dnia”. Podaj co najmniej 1 dzień.'
      : no.fault === 'negative'
        ? 'Obietnica nie może mieć mniej niż 0 dni. Podaj liczbę od 1.'
        : no.fault === 'fraction'
          ? 'Obietnica liczy się w całych dniach. Podaj liczbę bez ułamka.'
          : `Obietnica dłuższa niż ${no.most} dni nie jest obietnicą. Podaj najwyżej ${no.most}.`,
  CapacityContradicts: no =>
    no.fault === 'oneNumber'
      ? 'Podaj obie liczby, ile jest miejsc i ile zajętych, albo żadnej.'
      : no.fault === 'moreThanAll'
        ? 'Zajętych miejsc jest więcej niż wszystkich. Popraw liczby albo wybierz „lista oczekujących”.'
        : no.fault === 'someFree'
          ? 'Z liczb wynika, że są wolne miejsca, a zaznaczono „brak miejsc”. Popraw liczby albo wybierz „są miejsca”.'
          : 'Wszystkie miejsca są zajęte, a zaznaczono „są miejsca”. Wybierz „lista oczekujących” albo „brak miejsc”.',
  DaysReversed: 'Ostatni dzień jest wcześniejszy niż pierwszy. Popraw daty.',
  ClosureTooLong: no =>
    `Zamknięcie może trwać najwyżej ${no.most} dni. Gdy instytucja kończy działanie, zmień to, co przyjmuje.`,
  InstitutionNameTaken: no =>
    `Instytucja o nazwie „${no.short}” już jest w sieci. Podaj inną krótką nazwę, żeby dało się je odróżnić.`,
  TeamElsewhere: no =>
    `Zespół o tym kluczu należy już do innej instytucji (${institutionWords(no.institution).name}). Podaj inny klucz.`,
  TeamNameTaken: 'Ta instytucja ma już zespół o takiej nazwie. Podaj inną.',
  TooManyInstitutions: no =>
    `W sieci może być najwyżej ${no.most} instytucji. Dodaj tylko te, które współpracują.`,
  ServiceHasEnded: 'Ta forma wsparcia już się zakończyła. Wznów ją albo dodaj nową.',
  ServiceHasNotEnded: 'Ta forma wsparcia trwa: nie ma końca do cofnięcia. Odśwież stronę instytucji.',
  NothingChanged:
    'Nic się nie zmieniło, więc nie ma czego zapisać. Popraw to, co ma być inne, albo wyjdź klawiszem Esc.',
  MeetingRuns: no =>
    `Trwa już spotkanie otwarte ${formatDateTime(no.openedAt)}. Zamknij je, zanim otworzysz następne.`,
  MeetingIsClosed: no =>
    `To spotkanie zamknięto ${formatDateTime(no.closedAt)} i jego protokół się nie zmienia. Zmianę zapisz na następnym spotkaniu.`,
  NotWorkingDay: no =>
    `Ten dzień jest wolny od pracy. Wybierz dzień roboczy, na przykład ${formatDay(no.nextDay)}.`,
  WorkerNotThere: no =>
    `Ta osoba nie pracuje ${institutionWords(no.institution).at}. Wybierz inną albo zostaw wybór instytucji.`,
  RestrictedNeedsParty:
    'Sprawa jest zastrzeżona: decyzję może dostać tylko jedna z jej dwóch stron albo koordynacja sieci. Wybierz jedną z nich.',
  DecisionSettledBefore: no =>
    `Tę decyzję rozliczono już ${formatDateTime(no.at)} (${no.done ? 'wykonana' : 'niewykonana'}). Jeśli coś zostało do zrobienia, zapisz nową.`,
  LastCoordinator:
    'To jedyna osoba koordynująca, która może wejść do sieci. Najpierw dodaj drugą; wystarczy, że raz się odblokuje i wybierze własne hasło.',
  WorkerHasLeft: 'Ta osoba już tu nie pracuje. Możesz ją przywrócić z listy byłych osób.',
  WorkerIsHere: 'Ta osoba już pracuje w sieci. Odśwież listę.',
  AliasTaken: 'Ten pseudonim ma albo miał już ktoś inny, a dawne zdarzenia by się pomyliły. Wybierz inny.',
  RoleNotHere: no =>
    no.institution === networkKey
      ? 'W biurze sieci są tylko osoby koordynujące, inspektor ochrony danych i podgląd. Wybierz jedną z tych ról.'
      : `Tej roli nie ma ${institutionWords(no.institution).at}: koordynacja i ochrona danych należą do biura sieci. Wybierz inną.`,
  TooManyWorkers: no =>
    `W sieci jest już ${no.most} osób, które mogą wejść, a więcej się nie zmieści. Najpierw zakończ dostęp komuś, kto już nie pracuje.`,
  ReportIsFrozen: no =>
    `Ten okres zamknięto ${formatDateTime(no.frozenAt)}. Zmiany zapisuje się jako korektę.`,
  ReportNotFrozen: 'Ten okres nie jest jeszcze zamknięty. Najpierw go zamknij.',
  PeriodRuns: no => `Ten okres jeszcze trwa. Zamknąć go można po ${formatDay(no.lastDay)}.`,
  NothingToCorrect:
    'Od zamknięcia nie zmieniła się żadna liczba ani żadne słowo, więc nie ma czego korygować.',
  BalanceBroken: no =>
    no.referrals.length === 0
      ? 'Liczby tego okresu nie bilansują się, więc sprawozdania nie można wydać. Zgłoś to administratorowi sieci.'
      : `Liczby tego okresu nie bilansują się, więc sprawozdania nie można wydać. Rachunek psują skierowania: ${brokenBy(no.referrals, 'bez osoby')}. Zgłoś je administratorowi sieci.`,
  ImportLineRefused: no =>
    `Magazyn nie przyjął wiersza ${no.line}, choć podgląd go przepuścił. Niczego nie zapisano: wczytaj plik jeszcze raz.`,
  ImportIncomplete: no =>
    `Do magazynu trafiło ${no.staged} z ${no.announced} wierszy, więc niczego nie zapisano. Spróbuj ponownie.`,
  AlreadyImported: no =>
    `Rejestr o dokładnie takiej treści przeniesiono ${formatDateTime(no.at)}. Aby przenieść go jeszcze raz, najpierw cofnij tamto przeniesienie.`,
  ImportCancelled: 'Przerwano; niczego nie zapisano.',
  ImportUndoneBefore: 'To przeniesienie zostało już cofnięte.',
  ImportMovedOn: no =>
    `Tego przeniesienia nie można już cofnąć: ${counted(no.referrals, nouns.referral)} z niego zmieniono po przeniesieniu. Błędne wpisy unieważnia się pojedynczo.`,
  ...rulesRefusals,
  ...matrixRefusals,
  UnknownCall: 'Ta wersja programu nie zna tego działania. Zamknij program i otwórz go ponownie.',
  InvalidInput: 'Coś w tym formularzu ma niewłaściwą postać. Sprawdź pola i spróbuj ponownie.',
  PersonalDataFound:
    'W tekście jest ciąg podobny do danych osobowych, więc nic nie zapisano. Usuń go i spróbuj ponownie.',
  PersonalDataSuspected:
    'W tekście jest coś, co wygląda na dane osoby, więc nic nie zapisano. Usuń to albo potwierdź (Alt+Z), że to nie są dane osoby.',
  NotSignedIn: 'Magazyn jest zablokowany. Odblokuj go i powtórz ten krok.',
  ClockSetBack: no =>
    `Zegar komputera pokazuje ${formatDateTime(no.now)}, a ostatni zapis jest z ${formatDateTime(no.lastAt)}. Ustaw zegar i spróbuj ponownie; dane są bezpieczne.`,
  DiskFull: 'Na dysku brakuje miejsca, więc nic nie zapisano. Zwolnij miejsce i spróbuj ponownie.',
  Defect: no =>
    `Coś się nie udało i nic nie zapisano. Spróbuj ponownie; gdy się powtórzy, podaj numer błędu ${no.reference}.`,
  VaultMissing:
    'W tym folderze nie ma magazynu Sztafety. Wskaż inny folder albo podłącz dysk, na którym leży.',
  NoAccess:
    'Komputer nie pozwala czytać lub zapisywać plików tego magazynu. Niczego nie zmieniono: sprawdź uprawnienia do folderu, dysk tylko do odczytu albo wskaż inny folder.',
  VaultFileDamaged:
    'Pliku kluczy (vault.json) nie da się odczytać. Pliki zostały nietknięte: przywróć ten plik z kopii albo wskaż folder z kopią.',
  UnknownWorker: 'Nie ma tu osoby o takim kodzie. Wybierz siebie z listy.',
  FolderOccupied:
    'W tym folderze leżą już magazyn albo inne pliki. Nic nie zostało zmienione: wskaż pusty folder.',
  NoFolderDialog:
    'W tym oknie nie można wskazać folderu. Zamknij program i uruchom go ze wskazaniem folderu sieci: --vault=FOLDER.',
  RecoveryKeyMistyped: no =>
    `W ${no.group}. grupie klucza odzyskiwania jest pomyłka. Porównaj ją z wydrukiem, znak po znaku.`,
  RecoveryKeyWrong: 'Ten klucz odzyskiwania nie pasuje do tego magazynu. Sprawdź, czy to właściwy wydruk.',
  WrongPassphrase: 'Hasło nie pasuje. Spróbuj ponownie; wielkość liter i odstępy mają znaczenie.',
  OneTimePassphrase: 'To hasło jednorazowe. Wybierz teraz własne: dopiero ono otwiera dane.',
  // Rounded up: at the minute that is named the next try must be possible.
  TooManyAttempts: no => `Za dużo prób. Następna będzie możliwa o ${formatTime(instant(no.until + 59_999))}.`,
  DatabaseMissing:
    'Brakuje pliku bazy danych. Nic nie zostało zmienione: przywróć plik z kopii albo wskaż folder z kopią.',
  DatabasePlaintext:
    'Plik bazy nie jest zaszyfrowany, więc to nie jest magazyn Sztafety. Nie został otwarty ani zmieniony: wskaż inny folder.',
  DatabaseDamaged:
    'Plik bazy jest uszkodzony. Został nietknięty: zachowaj go i przywróć ostatnią kopię do nowego folderu.',
  SchemaNewer: no =>
    `Ten magazyn zapisała nowsza wersja Sztafety (${no.found}, ta zna ${no.known}). Zainstaluj nowszą wersję; pliki są nietknięte.`,
  VaultInUse: 'Ten magazyn jest otwarty w innym oknie programu. Zamknij je i spróbuj ponownie.',
  LogDamaged: no =>
    no.position === null
      ? 'Na końcu dziennika zdarzeń czegoś brakuje. Niczego nie zmieniono: przywróć ostatnią kopię i powiadom administratora sieci.'
      : `Dziennik zdarzeń został zmieniony poza programem (pozycja ${no.position}). Niczego nie zmieniono: przywróć ostatnią kopię i powiadom administratora sieci.`,
  HeadMismatch: no =>
    `Magazyn jest starszy niż ostatni zapis na tym komputerze: ma ${counted(no.foundSeq, nouns.event)}, a powinien mieć ${no.recordedSeq}. Niczego nie zmieniono: wskaż właściwy folder albo nowszą kopię.`,
  HeadsDamaged:
    'Plik kontrolny dziennika (heads) zniknął albo jest nieczytelny. Niczego nie zmieniono: przywróć go z kopii.',
  PassphraseTooShort: no => `Hasło jest za krótkie: potrzeba co najmniej ${no.minimum} znaków.`,
  PassphraseTooWeak:
    'To hasło łatwo odgadnąć. Użyj czterech lub pięciu niezwiązanych słów albo hasła podpowiedzianego.',
  PassphraseSame: 'Nowe hasło jest takie samo jak dotychczasowe. Wybierz inne.',
  PrintFailed: 'Nie udało się przygotować wydruku. Spróbuj ponownie; dane są bezpieczne.',
  CannotWriteFile: 'Nie udało się zapisać pliku w tym miejscu. Wybierz inny folder.',
} satisfies Sentences
