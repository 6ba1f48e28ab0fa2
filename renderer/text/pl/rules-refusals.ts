import type { EditableList } from '#domain/network-rules.ts'
import type { KeyNotOffered, LabelField, RulesRefusal } from '#domain/rules-refusal.ts'
import { formatDateTime, formatDay } from '../../ui/format-day.ts'
import { labelOf } from '../label-of.ts'

type Sentences = {
  readonly [T in (RulesRefusal | KeyNotOffered)['type']]:
    | string
    | ((no: Extract<RulesRefusal | KeyNotOffered, { type: T }>) => string)
}

const fieldNames: Record<LabelField, string> = {
  pl: 'Nazwa po polsku',
  en: 'Nazwa po angielsku',
  nextStep: 'Następny krok',
  name: 'Nazwa dnia',
}

const missingAttributes: Partial<Record<EditableList, string>> = {
  need: 'Zaznacz, czy to potrzeba zwykła, wrażliwa, czy szczególnej kategorii.',
  outcome: 'Zaznacz, jak ten wynik liczy się w sprawozdaniu.',
}

/** Why lists and rules were not changed, and what to do instead. */
export const rulesRefusals = {
  ListClosed: 'Na tej liście można zmieniać nazwy i kolejność; pozycji się nie dodaje i nie wycofuje.',
  LabelUnusable: no =>
    no.problem === 'empty'
      ? `${fieldNames[no.wording]}: pole jest puste. Wpisz ją; zobaczą ją wszyscy, na ekranie i na wydrukach.`
      : no.problem === 'long'
        ? `${fieldNames[no.wording]}: za długo. Zmieści się najwyżej ${no.most} znaków.`
        : `${fieldNames[no.wording]}: wygląda na dane osoby. Napisz to inaczej; nazwę widać wszędzie.`,
  LabelTaken: no =>
    `Taką nazwę ma już pozycja „${labelOf(no.list, no.key)}”, teraz albo od zapowiedzianego dnia. Wybierz inną.`,
  AttributeMissing: no => missingAttributes[no.list] ?? 'Uzupełnij pola tej pozycji.',
  RestrictedNeedFixed:
    'Potrzeb zastrzeżonych nie można dodawać: to, kto je widzi, jest wpisane w program. Dodaj potrzebę szczególnej kategorii albo poproś o nową wersję programu.',
  LastOffered: 'To ostatnia pozycja, którą można wybrać z tej listy. Najpierw dodaj albo przywróć inną.',
  ChangeAnnounced: no =>
    `Od ${formatDay(no.on)} zapowiedziano już inną zmianę tej pozycji. Cofnij zapowiedź i zapisz obie zmiany od nowa.`,
  DayTooFar: no =>
    `Najdalej można zapowiedzieć zmianę na ${formatDay(no.latest)}. Wybierz wcześniejszy dzień.`,
  DaysOutOfRange: no => `Podaj całkowitą liczbę dni, od ${no.least} do ${no.most}.`,
  HoursUnusable: 'Godziny muszą być z jednego dnia, a koniec co najmniej dwie godziny po początku.',
  DayFreeAlready: 'Ten dzień jest wolny i bez tego: to weekend, święto albo dzień wolny już zapisany.',
  AlreadyInForce: no =>
    `To obowiązuje już od ${formatDay(no.since)}, więc nie można tego cofnąć. Wprowadź nową zmianę od dziś albo później.`,
  RuleChangedMeanwhile: no =>
    no.at === null || no.by === null
      ? 'Ktoś w tym czasie cofnął zapowiedzianą zmianę. Poniżej jest to, co obowiązuje teraz; Twoje słowa zostały w polach. Sprawdź i zapisz jeszcze raz.'
      : `W tym czasie zmieniła to osoba ${no.by} (${formatDateTime(no.at)}). Poniżej jest to, co zapisała; Twoje słowa zostały w polach. Sprawdź i zapisz jeszcze raz.`,
  KeyNotOffered: no =>
    no.key === null
      ? 'Wybranej pozycji nie ma na liście tej sieci. Wybierz inną.'
      : `Pozycji „${labelOf(no.list, no.key)}” nie ma już na liście do wyboru. Wybierz inną i powtórz ten krok; nic nie przepadło.`,
} satisfies Sentences
