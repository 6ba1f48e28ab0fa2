import type { MetricKey } from '#domain/metric-definitions.ts'

/** What every figure of the report counts, in one or two sentences; the same on the screen and in the print's note. */
export const metrics = {
  open: 'Wysłane i niezakończone w tej chwili, kiedykolwiek je wysłano. Unieważnione nie liczą się nigdzie.',
  waiting: 'Otwarte, których odbiorca jeszcze nie przyjął; odpowiada za nie wysyłający.',
  sent: 'Skierowania wysłane po raz pierwszy w okresie.',
  residents: 'Różne kody osób wśród nowych skierowań.',
  ended: 'Domknięte z wynikiem, nieprzyjęte, przekazane dalej i wycofane w okresie.',
  closed: 'Domknięte z wynikiem w okresie, także te wysłane wcześniej.',
  endedOtherwise: 'Nieprzyjęte, przekazane dalej albo wycofane w okresie.',
  decisions:
    'Pierwsze decyzje odbiorcy podjęte w okresie: przyjęcie, zwrot, nieprzyjęcie albo przekazanie dalej. Wycofanie nie jest decyzją.',
  inTime:
    'Pierwsze decyzje podjęte do terminu z obietnicy ważnej przy wysłaniu; udział liczy się od wszystkich pierwszych decyzji okresu.',
  timeToDecision:
    'Dni robocze od pierwszego wysłania do pierwszej decyzji. Mediana: połowa nie dłużej; 90. percentyl: dziewięć na dziesięć nie dłużej.',
  acceptances: 'Przyjęcia w okresie, także skierowań wysłanych wcześniej.',
  timeToAcceptance: 'Dni robocze od pierwszego wysłania do przyjęcia, bez dni uzupełniania.',
  firstContacts: 'Pierwsze kontakty z osobą w okresie, po przyjęciu.',
  timeToContact: 'Dni robocze od przyjęcia do pierwszego kontaktu, bez dni wstrzymania.',
  withoutDecision: 'Otwarte bez decyzji, choć jej termin minął, a zegar nie stoi.',
  withoutContact: 'Przyjęte, bez pierwszego kontaktu, choć jego termin minął.',
  outcomes: 'Domknięcia okresu według wyniku, nazwanego tak jak ostatniego dnia okresu.',
  needs:
    'Nowe skierowania okresu według potrzeby, dla której wysłano. Potrzeby zastrzeżone podaje się łącznie, w podziale tylko za rok.',
  needChange: 'Różnica wobec poprzedniego okresu tej samej długości; „·”: nie ma z czym porównać.',
  accepted: 'Przyjęcia podjęte w okresie, także skierowań wysłanych wcześniej.',
  returned: 'Zwroty do uzupełnienia jako pierwsza decyzja, podjęte w okresie.',
  refused: 'Nieprzyjęcia w okresie, także skierowań wysłanych wcześniej.',
  redirected: 'Przekazania dalej w okresie, przed przyjęciem albo po nim.',
  withdrawn: 'Skierowania wycofane przez wysyłającego w okresie; wycofanie nie jest decyzją odbiorcy.',
  ages: 'Otwarte na koniec okresu według dni kalendarzowych od pierwszego wysłania.',
  overdue:
    'Otwarte na koniec okresu, których termin minął, a zegar nie stoi; każde raz, na najwcześniejszym etapie: decyzja, kontakt, 60 dni od przyjęcia bez wyniku.',
  contacts: 'Kontakty z osobami odnotowane w okresie; kontakty między instytucjami liczą się osobno.',
  cohortSent: 'Wysłane po raz pierwszy w tym miesiącu: kohorta, śledzona do końca okresu.',
  cohortOpen: 'Wysłane w tym miesiącu i nadal otwarte na koniec okresu.',
  cohortDecided: 'Wysłane w tym miesiącu, w których pierwsza decyzja zapadła do terminu albo po nim.',
  cohortUndecided:
    'Wysłane w tym miesiącu i zakończone bez decyzji odbiorcy: wycofane albo przeniesione ze starego rejestru.',
  cohortWaiting: 'Wysłane w tym miesiącu, na koniec okresu jeszcze bez decyzji: obserwacje niepełne.',
  cohortMedian:
    'Mediana Kaplana–Meiera w dniach roboczych: skierowania, które jeszcze czekają, liczą się tak długo, jak czekały.',
  seen: 'Domknięcia, których wynik wysyłający potwierdził do końca okresu: pętla zamknięta.',
} satisfies Readonly<Record<MetricKey, string>>
