import { counted, plural } from '../plural.ts'
import { nouns } from './nouns.ts'

const proposals = { one: 'propozycja', few: 'propozycje', many: 'propozycji', other: 'propozycji' }
const reminders = {
  one: 'przypomnienie',
  few: 'przypomnienia',
  many: 'przypomnień',
  other: 'przypomnienia',
}
const waitForm = { one: 'czeka', few: 'czekają', many: 'czeka', other: 'czeka' }
const silentForm = { one: 'milczy', few: 'milczą', many: 'milczy', other: 'milczy' }
/** Genitive after „od”: od 1 dnia roboczego, od 2 dni roboczych. */
const sinceDays = {
  one: 'dnia roboczego',
  few: 'dni roboczych',
  many: 'dni roboczych',
  other: 'dnia roboczego',
}

type Figures = {
  readonly into: number
  readonly out: number
  readonly overdue: number
  readonly silent: number
  readonly toApprove: number
}

/** Przegląd of an institution, reminders, and what the clock calls for. */
export const review = {
  reminded: ({ count, day }: { count: number; day: string }) =>
    count === 1 ? `przypomniano ${day}` : `przypomniano ${count} razy, ostatnio ${day}`,
  remindedUs: ({ from, count, day }: { from: string; count: number; day: string }) =>
    count === 1 ? `przypomnienie ${from}, ${day}` : `${counted(count, reminders)} ${from}, ostatnie ${day}`,
  fromCoordination: 'z koordynacji sieci',
  escalation: {
    coordinator: 'u koordynatora',
    coordinator_and_lead: 'u koordynatora i osoby kierującej',
    meeting: 'na listę spotkania',
  },
  remind: {
    text: 'Zdanie do przypomnienia (nieobowiązkowo)',
    about: (at: string) => `Zobaczą je na ekranie Dziś ${at}. Terminy się nie zmieniają.`,
    before: (words: string) => `Wcześniej: ${words}.`,
    submit: 'Przypomnij',
  },
  remindersTitle: (count: number) => (count === 1 ? 'Przypomnienie czeka' : 'Przypomnienia czekają'),
  reminderLine: ({ from, to, at }: { from: string; to: string; at: string }) =>
    `Przypomnienie ${from} ${to}, ${at}`,
  clockTitle: {
    coordinator: 'Bez odpowiedzi: wie o tym koordynator',
    coordinator_and_lead: 'Bez odpowiedzi: wiedzą koordynator i osoba kierująca',
    meeting: 'Bez odpowiedzi: na najbliższe spotkanie',
  },
  clockAbout: {
    coordinator: (day: string) =>
      `Od ${day} ta sprawa stoi na ekranie koordynatora, bo minął czas na ruch. Treści nie widzi, dopóki nikt nie powiadomi go krokiem „Powiadom koordynatora”.`,
    coordinator_and_lead: (day: string) =>
      `Minął czas na ruch (${day}) i jeszcze jeden dzień roboczy: sprawa stoi u koordynatora i w przeglądzie osoby kierującej. Treści koordynator nie widzi, dopóki nikt go nie powiadomi.`,
    meeting: (day: string) =>
      `Termin minął ${day}. Sprawa planowa trafia na listę najbliższego spotkania koordynacyjnego.`,
  },

  sides: { in: 'Do nas', out: 'Od nas' },
  referrals: (count: number) => counted(count, nouns.referral),
  title: (institution: string) => `Przegląd ${institution}`,
  lead: ({ into, out, overdue, silent, toApprove }: Figures) => {
    const parts = [
      overdue > 0 ? `!!${overdue} po terminie!!` : '',
      toApprove > 0 ? `${counted(toApprove, proposals)} ${plural(toApprove, waitForm)} na Ciebie` : '',
      silent > 0 ? `${counted(silent, nouns.referral)} ${plural(silent, silentForm)}` : '',
    ].filter(part => part !== '')
    const all = `Do nas **${into}**, od nas **${out}**.`
    return parts.length === 0 ? `${all} Nic nie utknęło.` : `${all} ${parts.join(', ')}.`
  },
  asOf: (time: string) => `stan na dziś, ${time}`,
  board: 'Skierowania według stanu',
  cellName: ({ side, state }: { side: string; state: string }) => `${side}, ${state}: `,
  overdue: (count: number) => `${count} po terminie`,
  clockStands: 'zegar stoi',
  ourMove: 'nasz ruch',
  until: (day: string) => `do ${day}`,
  show: 'Które z listy',
  shows: { all: 'wszystkie', overdue: 'po terminie', silent: 'milczą', circling: 'krążą' },
  team: 'Zespół',
  allTeams: 'Wszystkie zespoły',
  partner: 'Druga strona',
  waiting: 'Najdłużej czekają',
  overdueHead: 'Po terminie',
  clock: 'Zegar',
  total: 'razem',
  waits: 'czeka',
  works: 'praca',
  stands: 'zegar stoi',
  workingDays: 'dni robocze',
  story: 'Co się dzieje',
  stood: (days: number) => `zegar stał ${counted(days, nouns.workingDay)}`,
  heldFor: (days: number) => `przerwa ${counted(days, nouns.workingDay)}`,
  noPerson: 'bez osoby',
  nothingOpen: 'Nic nie jest otwarte: ani do nas, ani od nas. Nowe skierowania pojawią się tutaj.',
  showMore: 'Pokaż następne',
  tooMany: (count: number) =>
    `Na liście jest jeszcze ${counted(count, nouns.referral)}. Zawęź przegląd filtrami, żeby je zobaczyć.`,
  daysLate: (days: number) => `${counted(days, nouns.workingDay)} po terminie`,
  silentFor: (days: number) => `cisza od ${counted(days, sinceDays)}`,
  standsSince: (day: string) => `zegar stoi od ${day}`,
  heldUntil: (day: string) => `wstrzymane do ${day}`,
  inState: ({ state, day }: { state: string; day: string }) => `${state} od ${day}`,
  refusalWaits: 'nieprzyjęcie czeka na zatwierdzenie',
  closureWaits: 'domknięcie czeka na zatwierdzenie',
  returned: (times: number) => (times === 1 ? 'raz zwrócone' : `${times} razy zwrócone`),
  completion: (who: string) => `uzupełnienie, ${who}`,
  acceptance: (who: string) => `przyjęcie, ${who}`,
  acceptanceOfNobody: 'przyjęcie, jeszcze bez osoby',
  contact: (who: string) => `kontakt, ${who}`,
  leads: (who: string) => `prowadzi ${who}`,
  leadsNobody: 'jeszcze bez osoby prowadzącej',
  back: 'Wróciły',
  backSpan: 'ostatnie 14 dni',
  backRefused: ({ reason, next }: { reason: string; next: string }) =>
    `nieprzyjęte: ${reason}${next === '' ? '' : `; dalej: ${next}`}`,
  backRedirected: ({ to, words }: { to: string; words: string }) =>
    `przekazane dalej ${to}${words === '' ? '' : `: ${words}`}`,
  backReturned: ({ times, reason }: { times: number; reason: string }) =>
    `${times === 1 ? 'zwrócone' : `${times} razy zwrócone`} do uzupełnienia: ${reason}`,
  backAgain: ({ to, words }: { to: string; words: string }) =>
    `znowu ${to}${words === '' ? '' : `: ${words}`}`,
  circling: 'Krążą',
  circlingSpan: 'na najbliższe spotkanie',
  cameBack: (hop: number) => `${hop}. odcinek, powrót`,
  hop: (hop: number) => `${hop}. odcinek`,
  aside: 'Zatwierdzanie i obciążenie',
  toApprove: 'Do zatwierdzenia',
  nothingToApprove: 'Żadne nieprzyjęcie ani domknięcie nie czeka na drugi klucz.',
  refusal: (reason: string) => `nieprzyjęcie: ${reason}`,
  closure: (outcome: string) => `domknięcie: ${outcome}`,
  approve: 'Zatwierdź',
  sendBack: 'Odeślij do poprawy…',
  ownProposal: 'To Twoja propozycja: zatwierdza ją inna osoba kierująca.',
  noKeyHere: 'Tego teraz nie można zatwierdzić. Otwórz skierowanie, żeby zobaczyć dlaczego.',
  load: 'Obciążenie',
  loadLegend: 'w pracy + do przyjęcia',
  carried: ({ inWork, toAccept }: { inWork: number; toAccept: number }) => `${inWork} + ${toAccept}`,
  leftWorker: (code: string) => `${code}, już nie pracuje`,
  nobodyYet: 'jeszcze bez osoby',
  capacity: 'Miejsca:',
  markRow: 'Zaznacz do wspólnego kroku',
  bulk: 'Z zaznaczonymi i z listą',
  marked: (count: number) => `Zaznaczono ${counted(count, nouns.referral)}.`,
  assignButton: 'Przydziel osobę…',
  saveTable: 'Zapisz CSV…',
  print: 'Drukuj…',
  unmark: 'Odznacz',
  saved: (path: string) => `Zapisano: ${path}`,
  assignMany: (count: number) => `Przydziel osobę: ${counted(count, nouns.referral)}`,
  remindMany: (count: number) => `Przypomnij: ${counted(count, nouns.referral)}`,
  assignSubmit: 'Przydziel',
  assignAbout:
    'Każde skierowanie to osobny krok: jeśli któregoś nie można przydzielić, pozostałe się przydzielą.',
  remindAbout:
    'To samo zdanie trafi przy każdym skierowaniu do tego, czyj jest ruch. Terminy się nie zmieniają.',
  progress: ({ done, of }: { done: number; of: number }) =>
    `Gotowe: ${done} z ${of}. Esc zatrzymuje po bieżącym.`,
  assigned: (count: number) => `Przydzielono osobę: ${counted(count, nouns.referral)}.`,
  remindedMany: (count: number) => `Przypomniano: ${counted(count, nouns.referral)}.`,
  bulkDone: ({ done, refused }: { done: number; refused: number }) =>
    `Udało się: ${done}. Nie udało się: ${refused}.`,
  stayMarked: 'Te, które się nie udały, pozostają zaznaczone.',
  takenBack: ({ undone, stays }: { undone: number; stays: number }) =>
    stays === 0
      ? `Cofnięto: ${undone}.`
      : `Cofnięto: ${undone}. Zostaje, bo druga strona już widziała: ${stays}.`,
  keys: {
    approve: 'zatwierdź',
    sendBack: 'odeślij',
    assign: 'przydziel osobę',
    remind: 'przypomnij',
    escalate: 'powiadom koordynatora',
  },
  keyMark: 'zaznacz',
  keyExtend: 'zaznacz kolejne',
  keyAside: 'do zatwierdzenia i z powrotem',
  forLeads: 'Przegląd instytucji jest dla osób kierujących. Swoje sprawy masz na ekranie Dziś.',
  notOfNetwork: 'Ten przegląd pokazuje jedną instytucję jej osobom kierującym. Cała sieć ma własny.',
  printedAt: (at: string) => `stan na ${at}`,
  printedNote:
    'Dni robocze od wysłania: razem, czeka na przyjęcie, w pracy. Wydruk zawiera kody osób; po spotkaniu należy go zniszczyć albo schować do akt.',
  fromColumn: 'Od',
  toColumn: 'Do',
  dueColumn: 'Termin',
  heldColumn: 'wstrzymane',
  leadColumn: 'Prowadzi',
  remindedColumn: 'Przypomnienia',
}
