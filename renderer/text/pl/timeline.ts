import { counted } from '../plural.ts'
import { answeredWarning } from './guard.ts'
import { nouns } from './nouns.ts'

/** The list of events: impersonal past, no gender; names of institutions come with their prepositions. */
export const timeline = {
  title: 'Oś czasu',
  newestFirst: 'od najnowszych',
  oldestFirst: 'od najstarszych',
  turnOrder: 'Zmień kolejność zdarzeń',
  scope: 'Wszystkie zdarzenia sprawy albo tylko tego skierowania',
  scopes: { leg: 'to skierowanie', chain: 'cała sprawa' },
  keyScope: 'na osi: to skierowanie / cała sprawa',
  keyOrder: 'kolejność zdarzeń',
  holdsBaton: (at: string) => `Pałeczka ${at}`,
  openLeg: 'Otwórz ten odcinek',
  hiddenLeg: 'treść widzą strony tego odcinka',
  hiddenText: (sentence: string) => `${sentence}; treść widzą strony tego odcinka`,
  hiddenNote: (at: string) => `Dodano notatkę wewnętrzną ${at}; treść widzi tylko ta instytucja`,
  withoutEffect: (sentence: string) => `${sentence}; bez skutku, bo przyszło za późno`,
  late: ({ sentence, days }: { sentence: string; days: number }) =>
    `${sentence}, !!${counted(days, nouns.workingDay)} po terminie!!`,
  takenBack: (at: string) => `cofnięto ${at}`,
  takenBackHint: 'Druga strona tego nie widziała i nie zobaczy.',
  recordedLater: (day: string) => `wpisano ${day}`,

  drafted: 'Utworzono szkic',
  draftedByRedirect: 'Utworzono szkic po przekazaniu dalej',
  draftDiscarded: 'Usunięto szkic',
  sent: ({ to, due }: { to: string; due: string }) => `Wysłano ${to}; przyjęcie do ${due}`,
  sentAfterHours: ({ to, clock, due }: { to: string; clock: string; due: string }) =>
    `Wysłano ${to} po godzinach; zegar od ${clock}, przyjęcie do ${due}`,
  sentAgain: (sentence: string) => `${sentence}. Sprawa wraca do instytucji, w której już była`,
  imported: (to: string) => `Wysłano ${to} – z dawnego rejestru`,
  importedAccepted: (day: string) => `przyjęto ${day}`,
  importedClosed: ({ day, outcome }: { day: string; outcome: string }) => `domknięto ${day} (${outcome})`,
  importedRefused: (day: string) => `nie przyjęto ${day}`,
  importedWithdrawn: (day: string) => `wycofano ${day}`,
  importedOpen: 'w toku; terminy liczą się od dnia przeniesienia',
  acknowledged: (at: string) => `Odebrano ${at}`,
  acceptedWithContact: ({ at, day }: { at: string; day: string }) =>
    `Przyjęto ${at}; pierwszy kontakt: ${day}`,
  returnedBecause: (reason: string) => `Zwrócono do uzupełnienia: ${reason}`,
  completed: ({ days, due }: { days: number; due: string }) =>
    days === 0
      ? `Uzupełniono tego samego dnia; przyjęcie do ${due}`
      : `Uzupełniono; zegar stał ${counted(days, nouns.workingDay)}, przyjęcie do ${due}`,
  refusalProposed: (reason: string) => `Zaproponowano nieprzyjęcie: ${reason}`,
  refusedBecause: ({ at, reason }: { at: string; reason: string }) => `Nie przyjęto ${at}: ${reason}`,
  nextStep: (step: string) => `Co dalej: ${step}`,
  closureProposed: (outcome: string) => `Zaproponowano domknięcie: ${outcome}`,
  closedWith: (outcome: string) => `Domknięto: ${outcome}`,
  sentBack: 'Odesłano propozycję z uwagą',
  redirected: ({ from, to }: { from: string; to: string }) => `Przekazano dalej ${from} ${to}`,
  contact: ({ type, result }: { type: string; result: string }) => `Odnotowano kontakt: ${type} – ${result}`,
  firstContact: ({ type, result }: { type: string; result: string }) =>
    `Pierwszy kontakt: ${type} – ${result}`,
  held: (day: string) => `Wstrzymano do ${day}`,
  resumed: (days: number) =>
    days === 0 ? 'Wznowiono' : `Wznowiono; przerwa trwała ${counted(days, nouns.workingDay)}`,
  resumedWithClock: ({ days, due }: { days: number; due: string }) =>
    days === 0
      ? `Wznowiono; pierwszy kontakt do ${due}`
      : `Wznowiono; zegar stał ${counted(days, nouns.workingDay)}, pierwszy kontakt do ${due}`,
  withdrawn: 'Wycofano',
  withdrawnOnRequest: 'Wycofano na prośbę wysyłającego',
  withdrawnTooLate: 'Wycofano już po przyjęciu; liczy się jako prośba o wycofanie',
  withdrawalRequested: 'Poproszono o wycofanie',
  withdrawalDeclined: 'Nie zgodzono się na wycofanie; sprawa trwa',
  voided: 'Uznano za błędny wpis; nie liczy się w sprawozdaniach',
  outcomeSeen: (at: string) => `Wynik widziany ${at}, pętla zamknięta`,
  noteShared: 'Dodano notatkę dla obu stron',
  noteInternal: (at: string) => `Dodano notatkę wewnętrzną ${at}`,
  workerAssigned: (worker: string) => `Zmieniono osobę prowadzącą: ${worker}`,
  urgencyChanged: (urgency: string) => `Zmieniono pilność: ${urgency}`,
  urgencyChangedAccept: ({ urgency, due }: { urgency: string; due: string }) =>
    `Zmieniono pilność: ${urgency}; przyjęcie do ${due}`,
  urgencyChangedContact: ({ urgency, due }: { urgency: string; due: string }) =>
    `Zmieniono pilność: ${urgency}; pierwszy kontakt do ${due}`,
  acceptMoved: (day: string) => `Przesunięto termin przyjęcia na ${day}`,
  contactMoved: (day: string) => `Przesunięto termin pierwszego kontaktu na ${day}`,
  decisionSteps: {
    made: (d: { meeting: string; who: string; due: string }) =>
      `Decyzja spotkania z ${d.meeting}: ${d.who}, do ${d.due}`,
    revised: (d: { meeting: string; who: string; due: string }) =>
      `Zmieniono decyzję spotkania z ${d.meeting}: ${d.who}, do ${d.due}`,
    dropped: (d: { meeting: string; who: string; due: string }) =>
      `Usunięto decyzję spotkania z ${d.meeting}`,
    done: (d: { meeting: string; who: string; due: string }) =>
      `Decyzja spotkania z ${d.meeting} wykonana (${d.who})`,
    not_done: (d: { meeting: string; who: string; due: string }) =>
      `Decyzja spotkania z ${d.meeting} niewykonana (${d.who})`,
  },
  escalated: 'Powiadomiono koordynatora',
  reminded: ({ from, at }: { from: string; at: string }) => `Przypomnienie ${from}: ruch jest ${at}`,
  viewed: 'Odczytano w koordynacji sieci; sprawa jest zastrzeżona',
  warningConfirmed: (warning: Parameters<typeof answeredWarning>[0]) =>
    `Potwierdzono, że tekst nie zawiera danych osoby: ${answeredWarning(warning)}`,
}
