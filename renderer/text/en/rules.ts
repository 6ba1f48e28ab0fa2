import { counted } from '../english-plural.ts'
import { nouns } from './nouns.ts'

type Span = { readonly days: number; readonly counts: 'working' | 'calendar' }

const one = (word: string, others = `${word}s`) => ({ one: word, other: others })
const calendarDay = one('calendar day')
const item = one('item')

const span = ({ days, counts }: Span): string =>
  days === 0
    ? 'on the same working day'
    : counted(days, counts === 'working' ? nouns.workingDay : calendarDay)

export const rules = {
  title: 'Lists and rules',
  lead: 'Names, deadlines and hours that the network agreed on. Each change holds from a day and changes nothing of the past.',
  leadReading:
    'Names, deadlines and hours that the network agreed on. The coordinator of the network changes them.',
  sections: 'Lists and rules of the network',
  agreed: 'Deadlines and hours',
  history: 'History of changes',
  lists: {
    need: 'Needs',
    service: 'Forms of support',
    refusal_reason: 'Reasons for refusal',
    return_reason: 'Reasons for return',
    outcome: 'Outcomes',
    intake_source: 'Where it came from',
    contact_type: 'Kinds of contact',
    contact_result: 'Results of contact',
    place_kind: 'Kinds of places',
    share_basis: 'Bases for sharing',
    household: 'Households',
    housing_status: 'Housing',
    zone: 'Parts of the estate',
  },
  count: (count: number) => counted(count, item),
  search: 'Search the list',
  noneFound: 'There is no such item on this list.',
  removeSearch: 'Show the whole list',
  columnPl: 'Polish name',
  columnEn: 'In English',
  columnState: 'In force',
  columnKind: 'Kind',
  always: 'from the beginning',
  since: (day: string) => `since ${day}`,
  retiredSince: (day: string) => `retired since ${day}`,
  planned: 'Announced changes',
  plannedFor: (day: string) => `from ${day}`,
  plannedBy: (who: string) => `saved by ${who}`,
  withdraw: 'Take back',
  withdrawn: 'The announced change was taken back. It stays as it is.',
  add: 'Add an item',
  change: 'Rename',
  retire: 'Retire',
  restore: 'Bring back',
  closedList:
    'On this list names and order can change. Items are neither added nor retired: a rule of the program hangs on each of them.',
  orderChanged: 'The new order is not saved yet.',
  saveOrder: 'Save the order',
  dropOrder: 'Leave as it was',
  orderSaved: 'The order of the list is saved.',
  keyWalk: 'item',
  keyMove: 'move',
  keyOpen: 'change',
  keyList: 'another list',
  dialogAdd: (list: string) => `New item: ${list}`,
  dialogChange: (label: string) => `Rename: ${label}`,
  dialogRetire: (label: string) => `Retire: ${label}`,
  dialogRestore: (label: string) => `Bring back: ${label}`,
  close: 'Close',
  namePl: 'Polish name',
  nameEn: 'English name',
  nameHint: 'Everybody will see it, on screen and in print. At most 80 characters.',
  validFrom: 'In force from',
  today: 'today',
  nextMonth: 'from the next month',
  save: 'Save',
  saveRetire: 'Retire from the list',
  saveRestore: 'Bring back to the list',
  missingPl: 'a Polish name',
  missingEn: 'an English name',
  missingDay: 'the day from which it holds',
  missingFreeDayName: 'a name of the day',
  missingFreeDay: 'which day it is',
  missingNumber: 'the number of days',
  missingHours: 'the hours',
  missingSensitivity: 'whether the need is sensitive',
  missingPositivity: 'how the outcome counts',
  missingNextStep: 'the next step in both languages',
  nowCalled: ({ pl, en }: { pl: string; en: string }) => `Saved now: “${pl}”, in English “${en}”.`,
  sensitivity: 'What kind of need',
  sensitivities: {
    N: 'ordinary',
    W: 'sensitive: it could mark a person',
    S: 'special category: health, addiction',
  },
  kindOfNeed: { N: 'ordinary', W: 'sensitive', S: 'special', R: 'restricted' },
  restrictedFixed:
    'A restricted need (abuse, safety of a child, trafficking) cannot be added here: who may see it is built into the program.',
  positivity: 'How it counts in the report',
  positivities: {
    yes: 'supported',
    partly: 'partly',
    no: 'without support',
    neither: 'counts neither way',
  },
  institutionSide: 'The institution stopped the support, so a lead approves the closing',
  nextStepPl: 'Next step, in Polish',
  nextStepEn: 'Next step, in English',
  nextStepHint: 'A prompt for whoever refuses: what happens next?',
  withPerson: 'A new kind counts as contact with the person.',
  added: (label: string) => `Added: ${label}.`,
  changed: (day: string) => `Saved. In force from ${day}.`,
  effects: 'What this changes',
  standsIn: ({ open, drafts }: { open: number; drafts: number }) =>
    open + drafts === 0
      ? 'It stands in no open referral and no draft now.'
      : `It stands now in ${[
          ...(open > 0 ? [counted(open, one('open referral'))] : []),
          ...(drafts > 0 ? [counted(drafts, one('draft'))] : []),
        ].join(' and ')}.`,
  openPlaces: (open: number) =>
    open === 0 ? 'It stands in no open place issue now.' : `Open place issues: ${open}.`,
  inViews: (count: number) =>
    `${counted(count, one('saved view'))} asks for it, and will still find old referrals.`,
  afterChange: 'All of them will show the new name. Reports of earlier months print the old one.',
  afterRetire:
    'It stays there with this name, and cannot be chosen for new referrals. Drafts will ask for another choice when they are sent.',
  afterRestore: 'It can be chosen again.',
  afterAdd: 'It can be chosen from that day. Nothing that was recorded before changes.',
  columnRule: 'Rule',
  columnAccept: 'Acceptance',
  columnContact: 'First contact',
  span,
  promises: 'Deadlines of the network',
  promisesLead: 'An institution that promised a deadline of its own keeps to its own.',
  changeRule: 'Change',
  time: 'Working time',
  hours: 'Working hours of the network',
  hoursValue: ({ from, to }: { from: string; to: string }) => `${from}–${to}, Monday to Friday`,
  silence: 'Silence',
  silenceValue: (days: number) => `after ${counted(days, nouns.workingDay)} without any event`,
  freeDays: 'Free days of the network',
  freeDaysLead: 'Beside weekends and holidays. The clock stands on these days.',
  noFreeDays: 'No free day is announced.',
  addFreeDay: 'Add a free day',
  freeDayName: 'Name of the day',
  freeDayNameHint: 'For example: stocktaking, training day of the network.',
  freeDayOn: 'Which day',
  freeDayAdded: (day: string) => `Free day saved: ${day}.`,
  acceptDays: 'For acceptance, days',
  contactDays: 'For the first contact, days',
  counting: 'How to count',
  workingDays: 'working days',
  calendarDays: 'calendar days',
  hoursFrom: 'From',
  hoursTo: 'Until',
  silenceDays: 'After how many working days without an event',
  dialogRule: (name: string) => `Change: ${name}`,
  keepDeadlines: (open: number) =>
    open === 0
      ? 'No deadline runs by this rule now.'
      : `Open by the rule so far: ${counted(open, nouns.referral)}. Their deadlines do not change.`,
  fromSending: (day: string) => `The new rule counts for referrals sent from ${day}.`,
  otherPromise: (names: string) => `A deadline of their own was promised by: ${names}. They keep to it.`,
  dueThen: (count: number) =>
    count === 0
      ? 'No deadline falls on this day.'
      : `${counted(count, one('deadline'))} on this day already. They stay as they were recorded.`,
  silenceEffect:
    'On Today matters come to “Silent for long” by the new number. Nothing changes in referrals.',
  historyLead: 'Who changed what, and when. The newest on top.',
  historyNone: 'Nothing was changed yet. Lists and rules are as they came with the program.',
  historyPart: 'Older changes are in the log of events.',
  said: {
    added: ({ list, label }: { list: string; label: string }) => `${list}: “${label}” added`,
    renamed: ({ list, before, after }: { list: string; before: string; after: string }) =>
      `${list}: “${before}” is now called “${after}”`,
    retired: ({ list, label }: { list: string; label: string }) => `${list}: “${label}” retired`,
    restored: ({ list, label }: { list: string; label: string }) => `${list}: “${label}” brought back`,
    reordered: (list: string) => `${list}: another order`,
    promise: ({ urgency, accept, contact }: { urgency: string; accept: string; contact: string }) =>
      `Urgency “${urgency}”: acceptance ${accept}, first contact ${contact}`,
    hours: ({ from, to }: { from: string; to: string }) => `Working hours of the network: ${from}–${to}`,
    silence: (days: number) => `Silence after ${counted(days, nouns.workingDay)}`,
    freeDay: (name: string) => `Free day of the network: ${name}`,
    withdrawn: 'An announced change was taken back',
  },
}
