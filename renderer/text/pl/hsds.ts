import { counted, polishNumber } from '../plural.ts'

const rows = { one: 'wiersz', few: 'wiersze', many: 'wierszy', other: 'wiersza' }
const texts = { one: 'opis', few: 'opisy', many: 'opisów', other: 'opisu' }
const services = {
  one: 'forma wsparcia',
  few: 'formy wsparcia',
  many: 'form wsparcia',
  other: 'formy wsparcia',
}
const institutions = { one: 'instytucja', few: 'instytucje', many: 'instytucji', other: 'instytucji' }
type Limit = { readonly count: string; readonly most: string }

/** The directory as a file of Open Referral HSDS: out, and in. */
export const hsds = {
  title: 'Katalog z pliku HSDS',
  lead: 'Open Referral HSDS 3, JSON. Najpierw podgląd; bez Twojej zgody nic się nie zapisze.',
  notYours: 'Katalog wczytuje koordynacja sieci.',
  importButton: 'Wczytaj HSDS…',
  exportButton: 'Zapisz HSDS…',
  exported: (path: string) => `Zapisano katalog: ${path}`,
  choose: 'Wybierz plik',
  another: 'Wybierz inny plik',
  limits:
    'Do 100 MB, 50 000 form wsparcia i 400 instytucji. Telefony, adresy i osoby kontaktowe zostają w pliku.',
  reading: 'Czytam i sprawdzam plik…',
  writing: 'Zapisuję katalog…',
  stop: 'Przerwij',
  refused: 'Tego pliku nie da się wczytać. Nic nie zostało zapisane.',
  faults: {
    empty: 'Plik jest pusty. Pobierz go jeszcze raz.',
    encoding: 'Plik nie jest zapisany w UTF-8, a tak zapisuje się JSON. Zapisz go ponownie jako UTF-8.',
    truncated: 'Plik urywa się w środku: pobieranie się nie dokończyło. Pobierz go jeszcze raz.',
    notJson: 'To nie jest poprawny JSON. Wybierz plik .json wydany przez katalog usług.',
    notHsds: 'To jest JSON, ale nie katalog HSDS: nie ma w nim instytucji ani usług z polami id i name.',
    nothingInside: 'W katalogu nie ma ani jednej instytucji i ani jednej usługi.',
    broken: 'Czytanie pliku przerwało się, prawdopodobnie zabrakło pamięci. Podziel plik na mniejsze.',
    tooLarge: (megabytes: string) =>
      `Plik ma ${megabytes} MB, a największy dozwolony 100 MB. Podziel go na mniejsze.`,
    wrongVersion: (version: string) =>
      `Plik jest w wersji „${version}”, a program czyta HSDS 3. Poproś wydawcę o wersję 3 albo ją przelicz.`,
    tooManyServices: ({ count, most }: Limit) =>
      `W pliku jest ${count} form wsparcia, a najwięcej można wczytać ${most}. Podziel plik, np. według instytucji.`,
    tooManyInstitutions: ({ count, most }: Limit) =>
      `W pliku jest ${count} instytucji, a sieć mieści ${most}. Zostaw w pliku tylko te, które współpracują.`,
  },
  preview: 'Podgląd',
  sum: ({
    new: added,
    changed,
    same,
    refused,
  }: {
    new: number
    changed: number
    same: number
    refused: number
  }) =>
    `Nowych: ${polishNumber(added)}, zmienionych: ${polishNumber(changed)}, bez zmian: ${polishNumber(same)}, odrzuconych: ${polishNumber(refused)}.`,
  page: ({ number, of }: { number: number; of: number }) =>
    `To tylko strona ${number} z ${of}. Wydawca podaje katalog w częściach; wczytaj po kolei także pozostałe.`,
  leftOut: (parts: string) => `Nie przenosimy: ${parts}.`,
  keepTexts: (count: number) =>
    `Zostaw opisy, które tylko wyglądają na dane osobowe; sprawdziłem(-am), że nimi nie są (pominięto ${counted(count, texts)})`,
  which: 'Które wiersze pokazać',
  verdicts: { refused: 'Odrzucone', new: 'Nowe', changed: 'Zmienione', same: 'Bez zmian' },
  columnKind: 'Co',
  columnRow: 'Nr',
  columnName: 'Nazwa',
  columnWhy: 'Uwagi',
  kinds: { institution: 'instytucja', service: 'forma wsparcia' },
  noName: 'bez nazwy',
  none: 'Nie ma takich wierszy.',
  more: (count: number) => `i jeszcze ${counted(count, rows)}`,
  rowFaults: {
    missing: (field: string) => `brakuje pola ${field}`,
    notUuid: (field: string) => `${field} nie jest numerem UUID`,
    badValue: (field: string) => `niedozwolona wartość w polu ${field}`,
    tooLong: (field: string) => `za długie: ${field}`,
    personalData: (field: string) => `dane osobowe w polu ${field}`,
    unknownKey: (field: string) => `nieznany klucz w polu ${field}`,
    repeated: 'ten numer jest w pliku drugi raz',
    noOrganization: 'brak jej instytucji w pliku albo została odrzucona',
    nameTaken: 'taka nazwa już jest w sieci',
    teamTaken: 'zespół o takim kluczu już jest w sieci albo w pliku',
    elsewhere: 'w sieci należy do innej instytucji',
  },
  marks: {
    descriptionLeftOut: 'bez opisu: wygląda na dane osobowe',
    eligibilityLeftOut: 'bez „dla kogo”: wygląda na dane osobowe',
    shortened: 'tekst skrócony do 300 znaków',
    hoursLeftOut: 'część godzin pominięta: nie są tygodniowe',
  },
  after:
    'Odrzucone wiersze zostają w pliku. Wczytania nie cofa się jednym klawiszem: formę można zakończyć, a historia powie, skąd przyszła. Nowe instytucje niczego nie przyjmują, dopóki tego nie zmienisz.',
  saveRefused: 'Zapisz odrzucone (CSV)',
  saved: (path: string) => `Zapisano: ${path}`,
  write: (count: number) => `Wczytaj ${counted(count, rows)}`,
  done: ({
    institutions: many,
    services: added,
    changed,
  }: {
    institutions: number
    services: number
    changed: number
  }) =>
    `Wczytano: ${counted(many, institutions)}, ${counted(added, services)}; zmieniono ${polishNumber(changed)}.`,
}
