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
  seen: 'Domknięcia, których wynik wysyłający potwierdził do końca okresu: pętla zamknięta.',
}
