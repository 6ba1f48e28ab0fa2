import type { HandoffStep } from '#domain/handoff-slip.ts'

type Step = { readonly step: string; readonly at: string }

const steps: Record<HandoffStep, string> = {
  ReferralSent: 'wysłano',
  ReferralAcknowledged: 'odebrano',
  ReferralAccepted: 'przyjęto',
  ReferralReturned: 'zwrócono do uzupełnienia',
  ReferralCompleted: 'uzupełniono',
  ReferralRefused: 'nie przyjęto',
  ReferralRedirected: 'przekazano dalej',
  ContactRecorded: 'odnotowano kontakt',
  ReferralHeld: 'wstrzymano',
  ReferralResumed: 'wznowiono',
  ReferralClosed: 'domknięto',
  ReferralWithdrawn: 'wycofano',
  ReferralVoided: 'uznano za błędny wpis',
  WorkerAssigned: 'zmieniono osobę prowadzącą',
  UrgencyChanged: 'zmieniono pilność',
  DeadlineMoved: 'przesunięto termin',
  OutcomeSeen: 'wynik widziany',
}

/** The printed slip that goes with a handoff, and the field that finds it again by its code. */
export const handoffSlip = {
  title: 'Kartka przekazania',
  steps,
  /** An arrow is in none of the two families; this can be read out, too. */
  route: ({ from, to }: { from: string; to: string }) =>
    `${from.charAt(0).toLocaleUpperCase('pl')}${from.slice(1)} ${to}`,
  need: 'Potrzeba',
  restricted: 'zastrzeżone',
  urgency: 'Pilność',
  sent: 'Wysłano',
  acceptBy: 'Przyjęcie do',
  lead: 'Prowadzi',
  leadLater: 'do wyznaczenia przy przyjęciu',
  next: 'Co dalej',
  nextSteps: {
    receiverAnswers: ({ at, day }: { at: string; day: string }) => `Decyzja zapadnie ${at} do ${day}.`,
    senderCompletes: (name: string) => `${name}: uzupełnienie informacji.`,
    firstContact: (day: string) => `Pierwszy kontakt do ${day}.`,
    workGoesOn: (at: string) => `Wsparcie trwa ${at}.`,
    workResumes: (day: string) => `Praca wstrzymana; wznowienie ${day}.`,
    workPaused: 'Praca wstrzymana.',
    senderSeesOutcome: (name: string) => `${name}: potwierdzenie wyniku.`,
    nothing: 'Sprawa zakończona.',
  },
  code: 'Kod z kartki',
  how: ({ at, worker }: { at: string; worker: string }) =>
    `Zadzwoń: ${worker} ${at}. Odczytaj kod z kartki: druga strona potwierdzi, która to sprawa.`,
  stateOf: ({ step, at }: Step) => `Stan: ${step} ${at}`,
  printedAt: (at: string) => `Wydruk ${at}`,

  print: 'Drukuj kartkę przekazania…',
  printHint: 'A5, bez danych osoby, z kodem do potwierdzenia przez telefon',
  printed: (path: string) => `Zapisano: ${path}`,

  screen: {
    title: 'Kod z kartki',
    lead: 'Wpisz kod z kartki przekazania, tak jak go słyszysz: wielkość liter, spacje i myślniki nie mają znaczenia.',
    find: 'Sprawdź',
    wrong: 'W tym kodzie jest pomyłka. Poproś o odczytanie go jeszcze raz.',
    tooShort: (missing: number) => (missing === 1 ? 'Brakuje 1 znaku.' : `Brakuje znaków: ${missing}.`),
    current: 'Kartka jest aktualna.',
    currentStep: ({ step, at }: Step) => `Ostatni krok to „${step}” ${at}, ten sam co na kartce.`,
    older: (at: string) => `Kartka jest sprzed ${at}.`,
    olderStep: ({ step, at }: Step) => `Wydrukowano ją po kroku „${step}” ${at}. Od tego czasu:`,
    open: 'Otwórz skierowanie',
    compare: 'Porównaj z kartką: kod osoby, skąd i dokąd, dzień wysłania.',
    sent: 'Wysłano',
    openScreen: 'Kod z kartki…',
    found: (code: string) => `Kartka przekazania ${code}`,
    isCurrent: 'aktualna',
    isOlder: 'z wcześniejszego stanu',
  },
}
