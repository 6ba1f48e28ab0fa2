import type { PersonalDataKind, SuspectedKind } from '#domain/personal-data-kinds.ts'
import type { RegisterField } from '#domain/register-fault.ts'
import type { ValueField } from '#domain/register-values.ts'
import { counted, plural, polishNumber } from '../plural.ts'
import { personalKindName } from './guard.ts'
import { nouns } from './nouns.ts'

const lines = { one: 'wiersz', few: 'wiersze', many: 'wierszy', other: 'wiersza' }
const referralsOf = nouns.referral
const newCodes = { one: 'nowy kod', few: 'nowe kody', many: 'nowych kodów', other: 'nowego kodu' }
const texts = { one: 'opis', few: 'opisy', many: 'opisów', other: 'opisu' }

const fields: Record<RegisterField, string> = {
  from: 'kto skierował',
  to: 'dokąd skierowano',
  resident: 'osoba (kod albo numer)',
  need: 'potrzeba',
  urgency: 'pilność',
  sentOn: 'dzień wysłania',
  acceptedOn: 'dzień przyjęcia',
  endedOn: 'dzień zakończenia',
  outcome: 'wynik',
  text: 'opis',
}

const valueFields: Record<ValueField, string> = {
  institution: 'instytucja',
  need: 'potrzeba',
  urgency: 'pilność',
  outcome: 'wynik',
}

const kindsOf = (kinds: readonly (PersonalDataKind | SuspectedKind)[]): string =>
  kinds.map(personalKindName).join(', ')

/** Przenoszenie z Excela: from the file to the referrals, and back. */
export const register = {
  title: 'Przenoszenie z Excela',
  lead: 'Dawny rejestr skierowań wchodzi do sieci w całości albo wcale. Nazwiska, adresy i numery zostają w pliku.',
  notLead:
    'Dawny rejestr przenosi osoba kierująca instytucją, która wysyła lub przyjmuje skierowania. Ty możesz przygotować jej plik.',
  leadsHere: ({ institution, leads }: { institution: string; leads: string }) =>
    `Dawny rejestr (${institution}) może przenieść: ${leads}. Poproś o to, a w razie potrzeby przygotuj plik.`,
  toReferrals: 'Wróć do skierowań',
  open: 'Przenieś z Excela…',
  steps: 'Kroki przenoszenia',
  stepFile: 'Plik',
  stepColumns: 'Kolumny i słowa',
  stepPreview: 'Podgląd',
  stepDone: 'Zapis',
  keyNext: 'dalej',
  keyBack: 'wstecz',
  next: 'Dalej',
  back: 'Wstecz',

  file: {
    drop: 'Upuść tu plik albo',
    choose: 'Wybierz plik…',
    limits:
      'XLSX albo CSV, do 50 MB i 200 000 wierszy. Plik jest czytany na tym komputerze i nigdzie nie zostaje.',
    reading: 'Czytam plik…',
    needs:
      'Potrzebne kolumny: dzień wysłania i potrzeba. Przydadzą się: kto i dokąd kieruje, numer lub kod osoby, pilność, dni przyjęcia i zakończenia, wynik, opis.',
    another: 'Inny plik…',
    broken:
      'Czytanie pliku się przerwało; niczego nie zapisano. Zapisz plik w Excelu jako nowy XLSX i spróbuj ponownie.',
    refused: 'Tego pliku nie da się przenieść',
    empty: 'Plik jest pusty. Sprawdź, czy to właściwy plik, i wybierz inny.',
    tooLarge: (megabytes: number) =>
      `Plik ma ${polishNumber(megabytes)} MB, a może mieć najwyżej 50. Podziel rejestr na lata i przenieś po kolei.`,
    unpacksTooLarge:
      'Arkusz po rozpakowaniu jest zbyt duży. Zapisz w Excelu sam arkusz z rejestrem jako nowy plik i wybierz go.',
    oldSpreadsheet:
      'To arkusz w dawnym formacie (.xls). Otwórz go w Excelu i zapisz jako „Skoroszyt programu Excel (.xlsx)”.',
    damagedSpreadsheet:
      'Arkusz jest uszkodzony albo ucięty, więc niczego z niego nie wzięto. Otwórz go w Excelu, zapisz ponownie i wybierz nowy plik.',
    protectedSpreadsheet:
      'Arkusz jest zaszyfrowany hasłem. Zapisz w Excelu kopię bez hasła, a po przeniesieniu ją usuń.',
    notAText:
      'To nie jest ani arkusz XLSX, ani plik tekstowy CSV. Zapisz rejestr w Excelu w jednym z tych formatów.',
    oneColumn:
      'Plik ma tylko jedną kolumnę: znak rozdzielający jest inny, niż wybrano. Wybierz inny poniżej albo zapisz rejestr jako XLSX.',
    brokenQuotes: (line: number) =>
      `W wierszu ${polishNumber(line)} cudzysłów się nie zamyka, więc dalej kolumny byłyby pomylone. Popraw go w pliku albo zapisz rejestr jako XLSX.`,
    tooManyLines: (most: number) =>
      `Plik ma więcej niż ${polishNumber(most)} wierszy. Podziel rejestr na lata i przenieś po kolei.`,
    tooManyColumns: (most: number) =>
      `Plik ma więcej niż ${polishNumber(most)} kolumn. Usuń w Excelu te, których nie trzeba przenosić.`,
    headerOnly: 'W pliku są same nagłówki, bez wierszy. Sprawdź, czy wybrano właściwy arkusz.',
  },

  made: {
    title: 'Poprzednie przeniesienia',
    none: 'Twoja instytucja nie przeniosła jeszcze żadnego rejestru.',
    one: ({ referrals, at }: { referrals: number; at: string }) =>
      `${counted(referrals, referralsOf)}, ${at}`,
    undone: (at: string) => `cofnięto ${at}`,
    workedOn: 'nie można cofnąć: po przeniesieniu pracowano z tymi skierowaniami',
    show: 'Pokaż skierowania',
    undo: 'Cofnij przeniesienie',
    undoAsk: (count: number) =>
      `${counted(count, referralsOf)} ${plural(count, { one: 'zniknie', few: 'znikną', many: 'zniknie', other: 'zniknie' })} z list i sprawozdań. Dziennik zachowa, że tu były.`,
    undoYes: 'Cofnij całe',
    undoNo: 'Zostaw',
    undoing: 'Cofam…',
    undoneNow: (count: number) => `Cofnięto przeniesienie: ${counted(count, referralsOf)}.`,
  },

  columns: {
    read: (count: number) => `Przeczytano ${counted(count, lines)}.`,
    encoding: 'Kodowanie znaków',
    encodingHint: 'Jeśli polskie litery wyglądają źle, wybierz inne.',
    delimiter: 'Znak rozdzielający',
    semicolon: 'średnik ;',
    comma: 'przecinek ,',
    tab: 'tabulator',
    bar: 'kreska |',
    sheet: 'Arkusz',
    title: 'Co jest w kolumnach',
    letter: 'Kolumna',
    header: 'Nagłówek',
    samples: 'Przykłady',
    meaning: 'Co to jest',
    leave: 'nie przenoś',
    personal: 'wygląda na dane osób – zostaw w pliku',
    name: (field: RegisterField) => fields[field],
    wholeFile: 'Dla całego pliku',
    from: 'Kto skierował',
    to: 'Dokąd skierowano',
    institutionHint: 'gdy brak kolumny albo komórka jest pusta',
    nobody: 'odrzuć takie wiersze',
    urgency: 'Pilność',
    basis: 'Podstawa przekazania',
    personsByColumn: 'Kod Sztafety zostaje. Każdy inny numer dostanie nowy kod, a sam nie zostanie zapisany.',
    personsByLine: 'Bez kolumny z osobą każdy wiersz dostanie własny nowy kod.',
    values: 'Co znaczą te słowa',
    valuesLead: 'Tych słów sieć nie zna. Wskaż znaczenie, a wiersze z nimi przejdą.',
    valueIn: ({ field, count }: { field: ValueField; count: number }) =>
      `${valueFields[field]} · ${counted(count, lines)}`,
    valueUnknown: 'nie wiem – odrzuć wiersze',
    valueNothing: 'nic nie znaczy – pomiń',
    refused: 'nie przyjęto',
    withdrawn: 'wycofano',
    missing: (names: readonly RegisterField[]) =>
      `Aby przejść dalej, wskaż: ${names.map(name => fields[name]).join(', ')}.`,
  },

  preview: {
    checking: 'Sprawdzam wiersze…',
    share: (percent: number) => `${percent}%`,
    taken: (count: number) =>
      `${counted(count, referralsOf)} ${plural(count, { one: 'przejdzie', few: 'przejdą', many: 'przejdzie', other: 'przejdzie' })}`,
    refused: (count: number) =>
      `${counted(count, lines)} ${plural(count, { one: 'odrzucony', few: 'odrzucone', many: 'odrzuconych', other: 'odrzuconego' })}`,
    repeated: (count: number) => `w tym ${polishNumber(count)} powtórzonych`,
    persons: (count: number) => counted(count, newCodes),
    leftOut: (count: number) => `${counted(count, texts)} pominięto`,
    suspected: 'Opisy, które wyglądają na dane osób',
    suspectedRefuse: 'odrzuć wiersz',
    suspectedLeaveOut: 'przenieś wiersz bez opisu',
    suspectedConfirm: (reason: string) => `zostaw: ${reason}`,
    suspectedHint: 'Powód zostawienia trafi do dziennika przy każdym takim skierowaniu.',
    withoutTexts: 'Opisy z danymi osób lub za długie: przenieś wiersz bez opisu',
    filter: 'Które wiersze',
    all: 'wszystkie',
    onlyRefused: 'tylko odrzucone',
    table: 'Wiersze rejestru',
    line: 'Wiersz',
    reason: 'Powód',
    route: 'Skąd i dokąd',
    person: 'Osoba',
    newCode: (number: number) => `nowy kod ${polishNumber(number)}`,
    need: 'Potrzeba',
    days: 'Wysłano · przyjęto · zakończono',
    state: 'Stan',
    stateWaiting: 'czeka na przyjęcie',
    stateTaken: 'przyjęte, w toku',
    stateRefused: 'nieprzyjęte',
    stateWithdrawn: 'wycofane',
    text: 'Opis',
    textLeftOut: 'opis pominięto',
    loading: 'wczytuję…',
    faultIn: ({ letter, field }: { letter: string; field: RegisterField }) =>
      `kol. ${letter}, ${fields[field]}`,
    more: (count: number) => `i jeszcze ${polishNumber(count)}`,
    saveReport: 'Zapisz listę odrzuconych…',
    saved: (path: string) => `Zapisano: ${path}`,
    without: (count: number) =>
      `Przenieś bez ${counted(count, { one: 'odrzuconego wiersza', few: 'odrzuconych wierszy', many: 'odrzuconych wierszy', other: 'odrzuconego wiersza' })}`,
    withoutHint: 'Bez tej zgody nic nie wejdzie: popraw plik i wczytaj go jeszcze raz.',
    nothing: 'Żaden wiersz nie przejdzie. Popraw plik albo wróć do kolumn.',
    noneRefused: 'Żaden wiersz nie został odrzucony.',
    submit: (count: number) => `Przenieś ${counted(count, referralsOf)}`,
    keyFilter: 'tylko odrzucone',
    reportLine: 'wiersz',
    reportColumn: 'kolumna',
    reportReason: 'powód',
    reportStep: 'co zrobić',
  },

  faults: {
    missing: 'brak wpisu',
    missingStep: 'Uzupełnij komórkę.',
    unknownValue: 'nieznane słowo',
    unknownValueStep: 'Wskaż znaczenie w kroku „Kolumny i słowa” albo popraw komórkę.',
    notADay: 'to nie jest dzień',
    notADayStep: 'Wpisz datę jak 3.11.2024.',
    future: 'dzień w przyszłości',
    futureStep: 'Popraw rok lub dzień.',
    tooEarly: 'dzień przed poprzednim krokiem',
    tooEarlyStep: 'Kolejność dni: wysłanie, przyjęcie, zakończenie.',
    endWithoutOutcome: 'jest dzień zakończenia, brak wyniku',
    endWithoutOutcomeStep: 'Uzupełnij wynik albo usuń dzień.',
    outcomeWithoutEnd: 'jest wynik, brak dnia zakończenia',
    outcomeWithoutEndStep: 'Uzupełnij dzień albo usuń wynik.',
    acceptedAndRefused: 'przyjęte i zarazem nieprzyjęte',
    acceptedAndRefusedStep: 'Usuń dzień przyjęcia albo zmień wynik.',
    personal: (kinds: readonly (PersonalDataKind | SuspectedKind)[]) => `dane osoby: ${kindsOf(kinds)}`,
    personalStep: 'Usuń je z komórki; w kolumnie osoby wpisz kod albo numer.',
    suspected: (kinds: readonly SuspectedKind[]) => `wygląda na: ${kindsOf(kinds)}`,
    suspectedStep: 'Usuń to z opisu albo wybierz nad tabelą, co zrobić z takimi opisami.',
    tooLong: (most: number) => `opis dłuższy niż ${polishNumber(most)} znaków`,
    tooLongStep: 'Skróć opis albo przenieś wiersz bez niego.',
    formula: 'formuła zamiast tekstu',
    formulaStep: 'W Excelu wklej komórkę jako wartość.',
    wrongCode: 'pomyłka w kodzie Sztafety',
    wrongCodeStep: 'Porównaj kod z kartą osoby.',
    sameInstitution: 'nadawca i odbiorca to ta sama instytucja',
    sameInstitutionStep: 'Popraw jedną z instytucji.',
    notOurs: 'Twoja instytucja nie jest ani nadawcą, ani odbiorcą',
    notOursStep: 'Przeniesie to instytucja, której dotyczy.',
    takesNoPersons: 'ta instytucja nie przyjmuje skierowań osób',
    takesNoPersonsStep: 'Popraw odbiorcę albo pomiń wiersz.',
    repeated: (line: number) => `powtarza wiersz ${polishNumber(line)}`,
    repeatedStep: 'Usuń powtórzenie z pliku.',
    inNetwork: 'to skierowanie już jest w sieci',
    inNetworkStep: 'Pomiń ten wiersz.',
    broken: 'wiersz jest niespójny',
    brokenStep: 'Popraw wiersz.',
  },

  writing: {
    bringing: 'Przekazuję wiersze do magazynu…',
    writing: 'Zapisuję…',
    allOrNothing: 'Do ostatniego wiersza można przerwać; wtedy nie zostanie nic.',
    cancel: 'Przerwij',
    progress: ({ done, of }: { done: number; of: number }) => `${polishNumber(done)} z ${polishNumber(of)}`,
  },

  done: {
    title: (count: number) => `Przeniesiono ${counted(count, referralsOf)}.`,
    lead: 'Zakończone są historią. Otwarte żyją dalej, a ich terminy liczą się od dziś.',
    codes: 'Nowe kody osób',
    codesLead:
      'Tylko teraz widać, który dawny numer dostał który kod. Sztafeta tej listy nie zachowa: zapisz ją i trzymaj jak akta albo przepisz kody na karty.',
    number: 'Numer w rejestrze',
    code: 'Kod osoby',
    saveCodes: 'Zapisz listę kodów…',
    codesSaved: (path: string) =>
      `Zapisano: ${path}. Ten plik łączy dawne numery z kodami – przechowuj go jak akta.`,
    moreCodes: (count: number) => `i jeszcze ${polishNumber(count)}; wszystkie są na liście do zapisania`,
    show: 'Pokaż skierowania',
    again: 'Przenieś następny plik',
    tableNumber: 'numer w rejestrze',
    tableCode: 'kod Sztafety',
  },
}
