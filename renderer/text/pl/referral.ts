import { counted } from '../plural.ts'
import { nouns } from './nouns.ts'

/** One referral: head, blocks and columns. */
export const referral = {
  windowTitle: 'Skierowanie',
  crumb: 'Skierowania',
  crumbHandoffs: ({ handoffs, waits }: { handoffs: number; waits: boolean }) => {
    const made = handoffs === 0 ? 'sprawa bez przekazania' : `sprawa ma ${counted(handoffs, nouns.handoff)}`
    if (!waits) return made
    return handoffs === 0 ? `${made}, pierwsze czeka na przyjęcie` : `${made}, kolejne czeka na przyjęcie`
  },
  noPerson: 'Sprawa bez osoby',
  noCode: 'Szkic bez kodu',
  earlier: (needs: string) => `wcześniej: ${needs}`,
  linkedCodes: 'połączone kody',
  heldBy: 'Kto ma pałeczkę',
  turn: 'Czyj ruch',
  turnOfNobody: 'niczyj',
  yourInstitution: 'Twoja instytucja',
  state: 'Stan',
  proposalWaits: 'czeka na osobę kierującą',
  dueAccept: 'Termin przyjęcia',
  dueContact: 'Termin kontaktu',
  resumes: 'Wznowienie',
  result: 'Wynik',
  resultSeen: 'widziany, pętla zamknięta',
  resultUnseen: 'jeszcze niewidziany',
  loopNotNeeded: 'sprawa zakończona',
  backToList: 'Wróć do listy skierowań',

  contacts: 'Kontakty',
  contactCount: (count: number) => counted(count, nouns.contact),
  contactWhen: 'Kiedy',
  contactType: 'Rodzaj',
  contactResult: 'Wynik',
  noContacts: 'W tym odcinku nie ma jeszcze kontaktów.',
  noContactsYet: 'W tym odcinku nie ma jeszcze kontaktów. Pierwszy odnotujesz po przyjęciu.',

  ask: 'O co prosimy',
  askOf: (from: string) => `Prośba ${from}`,
  askHidden: 'Treść widzą strony tego odcinka.',
  expected: 'Oczekiwane',
  urgency: 'Pilność',
  basis: 'Podstawa',
  basisNote: 'Przepis',
  intake: 'Skąd sprawa',
  lead: 'Prowadzi',
  plannedContact: 'Plan kontaktu',
  revisit: 'Dlaczego powrót',
  author: 'Wysyła',
  person: 'Osoba',

  proposalRefusal: 'Nieprzyjęcie czeka na decyzję',
  proposalClosure: 'Domknięcie czeka na decyzję',
  proposedBy: (worker: string) => `Proponuje ${worker}; decyduje osoba kierująca.`,
  reason: 'Powód',
  outcome: 'Wynik',
  nextStep: 'Co dalej',
  withdrawalTitle: 'Prośba o wycofanie',
  withdrawalWaits: (at: string) => `Decyzja zapadnie ${at}. Do tego czasu sprawa trwa.`,
  missingTitle: 'Czego brakuje',
  missingWaits: (day: string) => `Zegar przyjęcia stoi od ${day}.`,
  escalatedTitle: 'Powiadomiono koordynatora',
  escalatedOn: (day: string) => `Od ${day} koordynator czyta treść tego skierowania.`,
  meetingTitle: 'Do omówienia na spotkaniu',
  meetingHops: (hop: number) =>
    `To ${hop}. odcinek tej sprawy, dlatego trafiła do porządku najbliższego spotkania. Nie wstrzymuje to pracy.`,
  meetingRevisit: (hop: number) =>
    `Sprawa wraca do instytucji, w której już była, i jest to jej ${hop}. odcinek, dlatego trafiła do porządku najbliższego spotkania. Nie wstrzymuje to pracy.`,
  heldTitle: 'Wstrzymane',
  heldUntil: (day: string) => `Wznowienie ${day}.`,
  heldClock: (day: string) => `Wznowienie ${day}. Zegar pierwszego kontaktu stoi.`,
  resultTitle: 'Wynik',
  redirectedTo: (to: string) => `Przekazano dalej ${to}.`,
  loopOpen: (at: string) => `Pętla jest otwarta, dopóki wyniku nie zobaczą ${at}.`,
  loopClosed: ({ at, day }: { at: string; day: string }) => `Wynik widziany ${at} ${day}; pętla zamknięta.`,
  loopOpenYours: 'Zamkniesz pętlę, gdy potwierdzisz, że znasz wynik.',

  toList: 'do listy',
  trackEvents: 'zdarzenie na torze',
  trackList: 'tor jako lista',
}
