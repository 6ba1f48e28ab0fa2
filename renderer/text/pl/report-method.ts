import { counted } from '../plural.ts'
import { nouns } from './nouns.ts'

/** The methodological note of the monthly report: every sentence says what the program really counts. */
export const reportMethod = {
  title: 'Nota metodologiczna',
  referral:
    '**Skierowanie** to prośba jednej instytucji do drugiej o pomoc w jednej potrzebie. **Nowe**: wysłane po raz pierwszy w tym okresie. Błędne wpisy i szkice nie liczą się nigdzie.',
  ended:
    '**Zakończone** = domknięte z wynikiem + nieprzyjęte + przekazane dalej + wycofane. Wsparcie w instytucji może trwać dalej, także po domknięciu skierowania.',
  accepted:
    '**Przyjęte** jest skierowanie, za które odpowiedzialność przejął odbiorca. Do tej chwili odpowiada wysyłający, także gdy skierowanie wróciło do uzupełnienia.',
  decision:
    '**Decyzja**: przyjęcie, zwrot do uzupełnienia, nieprzyjęcie albo przekazanie dalej. Liczy się pierwsza, w okresie, w którym zapadła. **W terminie**: pierwsze decyzje podjęte do uzgodnionego terminu przez wszystkie pierwsze decyzje; wycofanych nie ma w żadnej z tych liczb. Termin wynika z obietnicy odbiorcy ważnej przy wysłaniu i z pilności; przedłużenie go nie zmienia oceny.',
  time: ({ from, to }: { from: string; to: string }) =>
    `**Czas** liczy się w dniach roboczych (pn.–pt., ${from}–${to}, bez świąt i dni wolnych sieci). Dzień wysłania to dzień 0; po godzinach i w dni wolne jest nim następny dzień roboczy. Od czasu do decyzji odlicza się dni uzupełniania. Czas do kontaktu biegnie od przyjęcia; odlicza się od niego dni wstrzymania.`,
  median:
    '**Mediana**: połowa spraw trwała nie dłużej. **90. percentyl**: nie dłużej trwało dziewięć na dziesięć. Przy mniej niż 5 zdarzeniach – „za mało danych”, bez odsetka. Średnich nie podaje się.',
  outcomes:
    '**Zakończone wsparciem**: wyniki uznane za wsparcie przez wszystkie domknięcia bez zgonów i duplikatów. Wynik jest znany wysyłającemu, gdy potwierdził to do końca okresu.',
  cohorts:
    '**Zdarzenia i kohorty** nie stoją w jednej tabeli. Tabela 4 śledzi skierowania wysłane w danym miesiącu: te, które jeszcze czekają, są obserwacjami niepełnymi i nie pomija się ich. Mediana kohorty jest estymatorem Kaplana–Meiera.',
  unresolved:
    '**Po terminie na koniec**: otwarte, których termin minął, a zegar nie stoi. Liczą się raz: bez decyzji, bez pierwszego kontaktu albo bez domknięcia przez 60 dni od przyjęcia. Wiek i opóźnienie podaje się w dniach kalendarzowych.',
  chains:
    '**Powrót**: nowe skierowanie do instytucji, która w ciągu 60 dni sama skierowała tę osobę dalej. **Osoby**, z którymi sieć miała styczność: różne kody z co najmniej jednym wysłaniem, decyzją, kontaktem albo zakończeniem w okresie.',
  needs:
    '**Potrzeby zastrzeżone** podaje się łącznie, w podziale tylko za rok. Zmiana to różnica wobec poprzedniego okresu tej samej długości.',
  incomplete:
    '**†** Wpisy tej instytucji nie sięgają końca okresu: jej liczby i sumy z nimi mogą jeszcze wzrosnąć. Po zamknięciu okresu późniejsze wpisy stają się numerowaną korektą.',
  residents:
    '**Kody osób**: różne kody wśród nowych skierowań. Imion, nazwisk ani adresów program nie przechowuje. Instytucje wiedzą, kogo dotyczy kod, więc są to dane pseudonimowe: wydanie wewnętrzne przechowuje się i niszczy jak dokument z danymi osobowymi.',
  imported: (count: number) =>
    `**Z dawnych rejestrów**: ${counted(count, nouns.referral)}, spośród otwartych na początku okresu i nowych. Liczą się według dni z rejestru w bilansie, przepływach, wynikach i czasie do przyjęcia. Tego, co było przed przeniesieniem, nie ma w ocenie terminowości ani w czasie do kontaktu: nikt wtedy niczego nie obiecywał, a rejestr nie notował kontaktów.`,
  institutions:
    '**Instytucje** stoją zawsze w tej samej kolejności, pod nazwą ważną ostatniego dnia okresu. Niczego nie szereguje się według wyników.',
  hash: (hash: string) =>
    `**Skrót** SHA-256 liczb sprawozdania. Ten sam skrót oznacza te same liczby, kiedykolwiek je wydrukowano: ${hash}`,
}
