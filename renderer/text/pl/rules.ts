import { counted } from '../plural.ts'
import { nouns } from './nouns.ts'

type Span = { readonly days: number; readonly counts: 'working' | 'calendar' }

const calendarDay = {
  one: 'dzień kalendarzowy',
  few: 'dni kalendarzowe',
  many: 'dni kalendarzowych',
  other: 'dnia kalendarzowego',
}
const item = { one: 'pozycja', few: 'pozycje', many: 'pozycji', other: 'pozycji' }
const inReferrals = {
  one: 'otwartym skierowaniu',
  few: 'otwartych skierowaniach',
  many: 'otwartych skierowaniach',
  other: 'otwartych skierowaniach',
}
const inDrafts = { one: 'szkicu', few: 'szkicach', many: 'szkicach', other: 'szkicach' }
const views = {
  one: 'zapisany widok',
  few: 'zapisane widoki',
  many: 'zapisanych widoków',
  other: 'zapisanego widoku',
}
const deadlines = { one: 'termin', few: 'terminy', many: 'terminów', other: 'terminu' }
const sinceDays = {
  one: 'dniu roboczym',
  few: 'dniach roboczych',
  many: 'dniach roboczych',
  other: 'dnia roboczego',
}

const span = ({ days, counts }: Span): string =>
  days === 0
    ? 'tego samego dnia roboczego'
    : counted(days, counts === 'working' ? nouns.workingDay : calendarDay)

/** Listy i zasady: what the network calls things, and what it agreed on. */
export const rules = {
  title: 'Listy i zasady',
  lead: 'Nazwy, terminy i godziny, które sieć uzgodniła. Każda zmiana obowiązuje od dnia i nie zmienia tego, co było.',
  leadReading: 'Nazwy, terminy i godziny, które sieć uzgodniła. Zmienia je koordynator(ka) sieci.',
  sections: 'Listy i zasady sieci',
  agreed: 'Terminy i czas pracy',
  history: 'Historia zmian',
  lists: {
    need: 'Potrzeby',
    service: 'Formy wsparcia',
    refusal_reason: 'Powody nieprzyjęcia',
    return_reason: 'Powody zwrotu',
    outcome: 'Wyniki',
    intake_source: 'Skąd sprawa',
    contact_type: 'Rodzaje kontaktu',
    contact_result: 'Wyniki kontaktu',
    place_kind: 'Rodzaje miejsc',
    share_basis: 'Podstawy przekazania',
    household: 'Gospodarstwa',
    housing_status: 'Sytuacje mieszkaniowe',
    zone: 'Części osiedla',
  },
  count: (count: number) => counted(count, item),
  search: 'Szukaj na liście',
  noneFound: 'Nie ma takiej pozycji na tej liście.',
  removeSearch: 'Pokaż całą listę',
  columnPl: 'Nazwa',
  columnEn: 'Po angielsku',
  columnState: 'Obowiązuje',
  columnKind: 'Cecha',
  always: 'od początku',
  since: (day: string) => `od ${day}`,
  retiredSince: (day: string) => `wycofana od ${day}`,
  planned: 'Zapowiedziane zmiany',
  plannedFor: (day: string) => `od ${day}`,
  plannedBy: (who: string) => `zapisała osoba ${who}`,
  withdraw: 'Cofnij zapowiedź',
  withdrawn: 'Cofnięto zapowiedzianą zmianę. Zostaje tak, jak jest.',
  add: 'Dodaj pozycję',
  change: 'Zmień nazwę',
  retire: 'Wycofaj',
  restore: 'Przywróć',
  closedList:
    'Na tej liście można zmieniać nazwy i kolejność. Pozycji się nie dodaje ani nie wycofuje: od każdej zależy jakaś reguła programu.',
  orderChanged: 'Nowa kolejność nie jest jeszcze zapisana.',
  saveOrder: 'Zapisz kolejność',
  dropOrder: 'Zostaw, jak było',
  orderSaved: 'Zapisano kolejność listy.',
  keyWalk: 'pozycja',
  keyMove: 'przesuń',
  keyOpen: 'zmień',
  keyList: 'inna lista',
  dialogAdd: (list: string) => `Nowa pozycja: ${list}`,
  dialogChange: (label: string) => `Zmiana nazwy: ${label}`,
  dialogRetire: (label: string) => `Wycofanie: ${label}`,
  dialogRestore: (label: string) => `Przywrócenie: ${label}`,
  close: 'Zamknij',
  namePl: 'Nazwa po polsku',
  nameEn: 'Nazwa po angielsku',
  nameHint: 'Zobaczą ją wszyscy, na ekranie i na wydrukach. Najwyżej 80 znaków.',
  validFrom: 'Obowiązuje od',
  today: 'dziś',
  nextMonth: 'od nowego miesiąca',
  save: 'Zapisz',
  saveRetire: 'Wycofaj z listy',
  saveRestore: 'Przywróć na listę',
  missingPl: 'nazwa po polsku',
  missingEn: 'nazwa po angielsku',
  missingDay: 'dzień, od którego obowiązuje',
  missingFreeDayName: 'nazwa dnia',
  missingFreeDay: 'który to dzień',
  missingNumber: 'liczba dni',
  missingHours: 'godziny',
  missingSensitivity: 'czy potrzeba jest wrażliwa',
  missingPositivity: 'jak wynik się liczy',
  missingNextStep: 'następny krok w obu językach',
  nowCalled: ({ pl, en }: { pl: string; en: string }) => `Teraz zapisane: „${pl}”, po angielsku „${en}”.`,
  sensitivity: 'Jaka to potrzeba',
  sensitivities: {
    N: 'zwykła',
    W: 'wrażliwa: mogłaby naznaczyć osobę',
    S: 'szczególnej kategorii: zdrowie, uzależnienie',
  },
  kindOfNeed: { N: 'zwykła', W: 'wrażliwa', S: 'szczególna', R: 'zastrzeżona' },
  restrictedFixed:
    'Potrzeby zastrzeżonej (przemoc, bezpieczeństwo dziecka, handel ludźmi) nie można tu dodać: to, kto ją widzi, jest wpisane w program.',
  positivity: 'Jak liczy się w sprawozdaniu',
  positivities: {
    yes: 'udzielono wsparcia',
    partly: 'częściowo',
    no: 'bez wsparcia',
    neither: 'nie liczy się w żadną stronę',
  },
  institutionSide: 'Wsparcie zatrzymała instytucja, więc domknięcie zatwierdza osoba kierująca',
  nextStepPl: 'Następny krok, po polsku',
  nextStepEn: 'Następny krok, po angielsku',
  nextStepHint: 'Podpowiedź dla osoby, która nie przyjmuje: co dalej?',
  withPerson: 'Nowy rodzaj liczy się jako kontakt z osobą.',
  added: (label: string) => `Dodano: ${label}.`,
  changed: (day: string) => `Zapisano. Obowiązuje od ${day}.`,
  effects: 'Co to zmieni',
  standsIn: ({ open, drafts }: { open: number; drafts: number }) =>
    open + drafts === 0
      ? 'Nie stoi teraz w żadnym otwartym skierowaniu ani szkicu.'
      : `Stoi teraz w ${[
          ...(open > 0 ? [counted(open, inReferrals)] : []),
          ...(drafts > 0 ? [counted(drafts, inDrafts)] : []),
        ].join(' i ')}.`,
  openPlaces: (open: number) =>
    open === 0 ? 'Nie stoi teraz w żadnej otwartej sprawie miejsca.' : `Otwarte sprawy miejsca: ${open}.`,
  inViews: (count: number) => `Pyta o nią ${counted(count, views)}; nadal znajdzie dawne skierowania.`,
  afterChange: 'Wszystkie pokażą nową nazwę. Sprawozdania z wcześniejszych miesięcy drukują dawną.',
  afterRetire:
    'Zostanie tam z tą nazwą, a do nowych skierowań nie będzie jej można wybrać. Szkice poproszą przy wysyłaniu o inny wybór.',
  afterRestore: 'Znów będzie ją można wybrać.',
  afterAdd: 'Będzie ją można wybrać od tego dnia. Niczego, co zapisano wcześniej, to nie zmienia.',
  columnRule: 'Zasada',
  columnAccept: 'Przyjęcie',
  columnContact: 'Pierwszy kontakt',
  span,
  promises: 'Terminy sieci',
  promisesLead: 'Instytucja, która obiecała własny termin, trzyma się swojego.',
  changeRule: 'Zmień',
  time: 'Czas pracy',
  hours: 'Godziny pracy sieci',
  hoursValue: ({ from, to }: { from: string; to: string }) => `${from}–${to}, od poniedziałku do piątku`,
  silence: 'Cisza',
  silenceValue: (days: number) => `po ${counted(days, sinceDays)} bez żadnego zdarzenia`,
  freeDays: 'Dni wolne sieci',
  freeDaysLead: 'Poza weekendami i świętami. Zegar w te dni nie biegnie.',
  noFreeDays: 'Nie zapowiedziano żadnego dnia wolnego.',
  addFreeDay: 'Dodaj dzień wolny',
  freeDayName: 'Nazwa dnia',
  freeDayNameHint: 'Na przykład: inwentaryzacja, dzień szkoleń sieci.',
  freeDayOn: 'Który dzień',
  freeDayAdded: (day: string) => `Zapisano dzień wolny: ${day}.`,
  acceptDays: 'Na przyjęcie, dni',
  contactDays: 'Na pierwszy kontakt, dni',
  counting: 'Jak liczyć',
  workingDays: 'dni robocze',
  calendarDays: 'dni kalendarzowe',
  hoursFrom: 'Od godziny',
  hoursTo: 'Do godziny',
  silenceDays: 'Po ilu dniach roboczych bez zdarzenia',
  dialogRule: (name: string) => `Zmiana: ${name}`,
  keepDeadlines: (open: number) =>
    open === 0
      ? 'Żaden termin teraz nie biegnie według tej zasady.'
      : `Otwarte według dotychczasowej zasady: ${counted(open, nouns.referral)}. Ich terminy się nie zmienią.`,
  fromSending: (day: string) => `Nowa zasada liczy się dla skierowań wysłanych od ${day}.`,
  otherPromise: (names: string) => `Własny termin obiecały: ${names}. Trzymają się swojego.`,
  dueThen: (count: number) =>
    count === 0
      ? 'Na ten dzień nie przypada żaden termin.'
      : `Na ten dzień ${count === 1 ? 'przypada' : 'przypada już'} ${counted(count, deadlines)}. Zostanie tak, jak zapisano.`,
  silenceEffect:
    'Na Dziś sprawy trafią do „Cicho od dawna” według nowej liczby. W skierowaniach nic się nie zmieni.',
  historyLead: 'Kto, kiedy i co zmienił. Najnowsze na górze.',
  historyNone: 'Jeszcze niczego nie zmieniono. Listy i zasady są takie, jakie przyszły z programem.',
  historyPart: 'Starsze zmiany są w dzienniku zdarzeń.',
  said: {
    added: ({ list, label }: { list: string; label: string }) => `${list}: dodano „${label}”`,
    renamed: ({ list, before, after }: { list: string; before: string; after: string }) =>
      `${list}: „${before}” nazywa się „${after}”`,
    retired: ({ list, label }: { list: string; label: string }) => `${list}: wycofano „${label}”`,
    restored: ({ list, label }: { list: string; label: string }) => `${list}: przywrócono „${label}”`,
    reordered: (list: string) => `${list}: inna kolejność`,
    promise: ({ urgency, accept, contact }: { urgency: string; accept: string; contact: string }) =>
      `Pilność „${urgency}”: przyjęcie ${accept}, pierwszy kontakt ${contact}`,
    hours: ({ from, to }: { from: string; to: string }) => `Godziny pracy sieci: ${from}–${to}`,
    silence: (days: number) => `Cisza po ${counted(days, sinceDays)}`,
    freeDay: (name: string) => `Dzień wolny sieci: ${name}`,
    withdrawn: 'Cofnięto zapowiedzianą zmianę',
  },
}
