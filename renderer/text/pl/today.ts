import { counted, plural } from '../plural.ts'
import { nouns } from './nouns.ts'

const waits = { one: 'Czeka', few: 'Czekają', many: 'Czeka', other: 'Czeka' }

/** Dziś: what waits for this worker. */
export const today = {
  lead: ({ waiting, overdue, dueToday }: { waiting: number; overdue: number; dueToday: number }) => {
    const parts = [
      overdue > 0 ? `!!${overdue} po terminie!!` : '',
      dueToday > 0 ? `**${dueToday} z terminem dziś**` : '',
    ].filter(part => part !== '')
    const all = `${plural(waiting, waits)} na Ciebie **${counted(waiting, nouns.matter)}**`
    return parts.length === 0 ? `${all}.` : `${all}: ${parts.join(', ')}.`
  },
  /** A coordinator has no turn: what is late waits for somebody else. */
  leadOfNetwork: (overdue: number) =>
    overdue === 0
      ? 'W sieci nic nie jest po terminie.'
      : `W sieci po terminie: !!${counted(overdue, nouns.matter)}!!.`,
  nothingWaits: 'Nic na Ciebie nie czeka.',
  nothingYet: 'Nic na Ciebie nie czeka. Gdy ktoś wyśle skierowanie, zobaczysz je tutaj.',
  nothingForCoordinator:
    'Nic na Ciebie nie czeka. Sprawy po terminie i zgłoszone do koordynacji zobaczysz tutaj.',
  aloneInNetwork:
    'Nic na Ciebie nie czeka. Na razie jesteś tu jedyną osobą: następne dodaje się z wiersza poleceń, jak opisuje plik README.',
  figuresOnly: 'W tej roli nie otwiera się skierowań. Liczby całej sieci są w sprawozdaniach.',
  toReports: 'Sprawozdania',
  newReferral: 'Nowe skierowanie',
  groups: {
    overdue: 'Po terminie',
    dueToday: 'Termin dziś',
    toReceive: 'Do odebrania',
    toApprove: 'Do zatwierdzenia',
    toComplete: 'Do uzupełnienia',
    toConfirm: 'Wyniki do potwierdzenia',
    toResume: 'Do wznowienia',
    silent: 'Cicho od dawna',
    inWork: 'W pracy',
    drafts: 'Szkice',
  },
  escalatedGroup: 'Zgłoszone do koordynacji',
  more: (count: number) => `i jeszcze ${counted(count, nouns.referral)}`,
  showAll: 'Pokaż wszystkie',
  continueDraft: 'Dokończ…',
  waitsSince: (day: string) => `Czeka od ${day}`,
  waitsSinceToday: 'Czeka od dziś',
  waitsSinceYesterday: 'Czeka od wczoraj',
  waitsDays: (count: number) => `Czeka od ${counted(count, sinceDays)}`,
  resumesOn: (day: string) => `Wznowienie ${day}`,
  inStateSince: (day: string) => `Od ${day}`,
  draftFrom: (day: string) => `Szkic z ${day}`,
  silentFor: (days: number) => `Cisza od ${counted(days, sinceDays)}`,
  dueBy: (moment: string) => `do ${moment}`,
  dueWasBy: (moment: string) => `było do ${moment}`,
  acceptBy: (moment: string) => `przyjęcie do ${moment}`,
  acceptWasBy: (moment: string) => `przyjęcie było do ${moment}`,
  contactBy: (moment: string) => `kontakt do ${moment}`,
  contactWasBy: (moment: string) => `kontakt był do ${moment}`,
  quoted: (line: string) => `„${line}”`,
  proposedRefusal: 'propozycja nieprzyjęcia',
  proposedClosure: 'propozycja domknięcia',
  askedToWithdraw: 'prośba o wycofanie',
  noPerson: 'bez osoby',
  noCode: 'bez kodu',
  noNeed: 'potrzeba nieokreślona',
  nobodyYet: 'odbiorca niewybrany',
  previewTitle: 'Podgląd',
  preview: 'podgląd zaznaczonej',
  open: 'otwórz',
  openRow: 'Otwórz',
  acceptFact: 'Przyjęcie do',
  contactFact: 'Kontakt do',
  stateFact: 'Stan',
  expectedFact: 'Oczekiwane',
  basisFact: 'Podstawa',
  leadFact: 'Prowadzi',
  authorFact: 'Wysyła',
  answerFact: 'Odpowiedź',
  restrictedPreview: 'Treść jest zastrzeżona. Otwarcie jej zapisze się w dzienniku.',
  textHidden: 'Treść widzą strony skierowania.',
  coordination: 'koordynacja sieci',
  movedTitle: 'Ruszyło w Twoich sprawach',
  movedTitleOfNetwork: 'Ruszyło w zgłoszonych sprawach',
  moved: {
    ReferralDrafted: 'utworzono szkic',
    DraftDiscarded: 'usunięto szkic',
    ReferralImported: 'przeniesiono z dawnego rejestru',
    ReferralSent: 'wysłano',
    ReferralAcknowledged: 'odebrano',
    ReferralAccepted: 'przyjęto',
    ReferralReturned: 'zwrócono do uzupełnienia',
    ReferralCompleted: 'uzupełniono',
    RefusalProposed: 'zaproponowano nieprzyjęcie',
    ReferralRefused: 'nie przyjęto',
    ClosureProposed: 'zaproponowano domknięcie',
    ReferralClosed: 'domknięto',
    ProposalSentBack: 'odesłano propozycję z uwagą',
    ReferralRedirected: 'przekazano dalej',
    ContactRecorded: 'odnotowano kontakt',
    ReferralHeld: 'wstrzymano',
    ReferralResumed: 'wznowiono',
    ReferralWithdrawn: 'wycofano',
    WithdrawalRequested: 'poproszono o wycofanie',
    WithdrawalDeclined: 'nie zgodzono się na wycofanie',
    ReferralVoided: 'uznano za błędny wpis',
    OutcomeSeen: 'potwierdzono wynik',
    NoteAdded: 'dodano notatkę',
    WorkerAssigned: 'zmieniono osobę prowadzącą',
    UrgencyChanged: 'zmieniono pilność',
    DeadlineMoved: 'przesunięto termin',
    ReferralEscalated: 'powiadomiono koordynatora',
    DecisionNoted: 'odnotowano decyzję spotkania',
    RestrictedViewed: 'odczytano w koordynacji sieci',
    WarningConfirmed: 'potwierdzono, że tekst nie zawiera danych osób',
  },
  keyChoose: 'wybór',
  keyOpen: 'otwórz',
  keyPeek: 'podgląd',
  keyStep: (verb: string) => verb.replace('…', '').toLowerCase(),
} as const

/** Genitive after „od”: od 1 dnia roboczego, od 2 dni roboczych. */
const sinceDays = {
  one: 'dnia roboczego',
  few: 'dni roboczych',
  many: 'dni roboczych',
  other: 'dnia roboczego',
}
