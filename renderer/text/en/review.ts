import { counted } from '../english-plural.ts'
import { nouns } from './nouns.ts'

const proposals = { one: 'proposal', other: 'proposals' }

type Figures = {
  readonly into: number
  readonly out: number
  readonly overdue: number
  readonly silent: number
  readonly toApprove: number
}

const times = (count: number): string => (count === 2 ? 'twice' : `${count} times`)

/** The review of an institution, reminders, and what the clock calls for. */
export const review = {
  reminded: ({ count, day }: { count: number; day: string }) =>
    count === 1 ? `reminded ${day}` : `reminded ${times(count)}, last ${day}`,
  remindedUs: ({ from, count, day }: { from: string; count: number; day: string }) =>
    count === 1 ? `reminder ${from}, ${day}` : `${count} reminders ${from}, the last ${day}`,
  fromCoordination: 'from the network coordination',
  escalation: {
    coordinator: 'with the coordinator',
    coordinator_and_lead: 'with the coordinator and the team lead',
    meeting: 'for the meeting',
  },
  remind: {
    text: 'A sentence with the reminder (optional)',
    about: (at: string) => `They will see it on Today ${at}. No deadline changes.`,
    before: (words: string) => `Before: ${words}.`,
    submit: 'Remind',
  },
  remindersTitle: (count: number) => (count === 1 ? 'A reminder is waiting' : 'Reminders are waiting'),
  reminderLine: ({ from, to, at }: { from: string; to: string; at: string }) =>
    `Reminder ${from} ${to}, ${at}`,
  clockTitle: {
    coordinator: 'No answer: the coordinator knows',
    coordinator_and_lead: 'No answer: the coordinator and the team lead know',
    meeting: 'No answer: for the next meeting',
  },
  clockAbout: {
    coordinator: (day: string) =>
      `Since ${day} this matter stands on the coordinator’s Today, because the time for the move is over. The content stays closed to them until somebody takes the step “Notify the coordinator”.`,
    coordinator_and_lead: (day: string) =>
      `The time for the move was over on ${day}, and one more working day has passed: the matter stands with the coordinator and in the team lead’s review. The content stays closed to the coordinator until somebody notifies them.`,
    meeting: (day: string) =>
      `The deadline was ${day}. A planned matter goes on the list of the next coordination meeting.`,
  },

  sides: { in: 'To us', out: 'From us' },
  referrals: (count: number) => counted(count, nouns.referral),
  title: (institution: string) => `Review of ${institution}`,
  lead: ({ into, out, overdue, silent, toApprove }: Figures) => {
    const parts = [
      overdue > 0 ? `!!${overdue} overdue!!` : '',
      toApprove > 0 ? `${counted(toApprove, proposals)} ${toApprove === 1 ? 'waits' : 'wait'} for you` : '',
      silent > 0 ? `${counted(silent, nouns.referral)} ${silent === 1 ? 'is' : 'are'} silent` : '',
    ].filter(part => part !== '')
    const all = `To us **${into}**, from us **${out}**.`
    return parts.length === 0 ? `${all} Nothing is stuck.` : `${all} ${parts.join(', ')}.`
  },
  asOf: (time: string) => `as of today, ${time}`,
  board: 'Referrals by state',
  cellName: ({ side, state }: { side: string; state: string }) => `${side}: ${state}, `,
  overdue: (count: number) => `${count} overdue`,
  clockStands: 'the clock stands',
  ourMove: 'our move',
  until: (day: string) => `until ${day}`,
  show: 'Which of the list',
  shows: { all: 'all', overdue: 'overdue', silent: 'silent', circling: 'circling' },
  team: 'Team',
  allTeams: 'All teams',
  partner: 'The other side',
  waiting: 'Waiting longest',
  overdueHead: 'Overdue',
  clock: 'Clock',
  total: 'total',
  waits: 'waiting',
  works: 'work',
  stands: 'clock stands',
  workingDays: 'working days',
  story: 'What is happening',
  stood: (days: number) => `the clock stood ${counted(days, nouns.workingDay)}`,
  heldFor: (days: number) => `on hold ${counted(days, nouns.workingDay)}`,
  noPerson: 'no person',
  nothingOpen: 'Nothing is open, neither to us nor from us. New referrals will appear here.',
  showMore: 'Show the next ones',
  tooMany: (count: number) =>
    `There are ${counted(count, nouns.referral)} more on the list. Narrow the review with filters to see them.`,
  daysLate: (days: number) => `${counted(days, nouns.workingDay)} overdue`,
  silentFor: (days: number) => `silent for ${counted(days, nouns.workingDay)}`,
  standsSince: (day: string) => `the clock has stood since ${day}`,
  heldUntil: (day: string) => `on hold until ${day}`,
  inState: ({ state, day }: { state: string; day: string }) => `${state} since ${day}`,
  refusalWaits: 'declining waits for approval',
  closureWaits: 'closing waits for approval',
  returned: (count: number) => (count === 1 ? 'returned once' : `returned ${times(count)}`),
  completion: (who: string) => `completion, ${who}`,
  acceptance: (who: string) => `acceptance, ${who}`,
  acceptanceOfNobody: 'acceptance, nobody yet',
  contact: (who: string) => `contact, ${who}`,
  leads: (who: string) => `led by ${who}`,
  leadsNobody: 'no lead worker yet',
  back: 'Came back',
  backSpan: 'the last 14 days',
  backRefused: ({ reason, next }: { reason: string; next: string }) =>
    `declined: ${reason}${next === '' ? '' : `; next: ${next}`}`,
  backRedirected: ({ to, words }: { to: string; words: string }) =>
    `redirected ${to}${words === '' ? '' : `: ${words}`}`,
  backReturned: ({ times: count, reason }: { times: number; reason: string }) =>
    `returned for completion${count === 1 ? '' : ` ${times(count)}`}: ${reason}`,
  backAgain: ({ to, words }: { to: string; words: string }) =>
    `again ${to}${words === '' ? '' : `: ${words}`}`,
  circling: 'Circling',
  circlingSpan: 'for the next meeting',
  cameBack: (hop: number) => `leg ${hop}, a return`,
  hop: (hop: number) => `leg ${hop}`,
  aside: 'Approving and load',
  toApprove: 'To approve',
  nothingToApprove: 'Nothing declined or closed waits for the second key.',
  refusal: (reason: string) => `declining: ${reason}`,
  closure: (outcome: string) => `closing: ${outcome}`,
  approve: 'Approve',
  sendBack: 'Send back for changes…',
  ownProposal: 'This is your own proposal: another team lead approves it.',
  noKeyHere: 'This cannot be approved now. Open the referral to see why.',
  load: 'Load',
  loadLegend: 'in work + to accept',
  carried: ({ inWork, toAccept }: { inWork: number; toAccept: number }) => `${inWork} + ${toAccept}`,
  leftWorker: (code: string) => `${code}, works here no more`,
  nobodyYet: 'nobody yet',
  capacity: 'Places:',
  markRow: 'Mark for a step with many',
  bulk: 'With the marked ones and with the list',
  marked: (count: number) => `${counted(count, nouns.referral)} marked.`,
  assignButton: 'Assign a worker…',
  saveTable: 'Save CSV…',
  print: 'Print…',
  unmark: 'Unmark',
  saved: (path: string) => `Saved: ${path}`,
  assignMany: (count: number) => `Assign a worker: ${counted(count, nouns.referral)}`,
  remindMany: (count: number) => `Remind: ${counted(count, nouns.referral)}`,
  assignSubmit: 'Assign',
  assignAbout: 'Each referral is a step of its own: where one cannot be assigned, the others are.',
  remindAbout: 'With each referral the same sentence goes to whoever has the next move. No deadline changes.',
  progress: ({ done, of }: { done: number; of: number }) =>
    `Done: ${done} of ${of}. Esc stops after this one.`,
  assigned: (count: number) => `Worker assigned: ${counted(count, nouns.referral)}.`,
  remindedMany: (count: number) => `Reminded: ${counted(count, nouns.referral)}.`,
  bulkDone: ({ done, refused }: { done: number; refused: number }) => `Done: ${done}. Not done: ${refused}.`,
  stayMarked: 'Those that were not done stay marked.',
  takenBack: ({ undone, stays }: { undone: number; stays: number }) =>
    stays === 0
      ? `Taken back: ${undone}.`
      : `Taken back: ${undone}. What the other side has seen already stays: ${stays}.`,
  keys: {
    approve: 'approve',
    sendBack: 'send back',
    assign: 'assign a worker',
    remind: 'remind',
    escalate: 'notify the coordinator',
  },
  keyMark: 'mark',
  keyExtend: 'mark the next too',
  keyAside: 'to approve, and back',
  forLeads: 'The review of an institution is for its team leads. Your own matters are on Today.',
  notOfNetwork: 'This review shows one institution to its team leads. The whole network has its own.',
  printedAt: (at: string) => `as of ${at}`,
  printedNote:
    'Working days since sending: in total, waiting for acceptance, in work. The print holds codes of persons; destroy it after the meeting or keep it with the files.',
  fromColumn: 'From',
  toColumn: 'To',
  dueColumn: 'Deadline',
  heldColumn: 'on hold',
  leadColumn: 'Lead worker',
  remindedColumn: 'Reminders',
}
