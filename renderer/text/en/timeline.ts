import { counted } from '../english-plural.ts'
import { answeredWarning } from './guard.ts'
import { nouns } from './nouns.ts'

/** The list of events: impersonal past; names of institutions come with their prepositions. */
export const timeline = {
  title: 'Timeline',
  newestFirst: 'newest first',
  oldestFirst: 'oldest first',
  turnOrder: 'Turn the order of events',
  scope: 'All events of the matter, or those of this referral alone',
  scopes: { leg: 'this referral', chain: 'whole matter' },
  keyScope: 'timeline: this referral / whole matter',
  keyOrder: 'order of events',
  holdsBaton: (at: string) => `Baton ${at}`,
  openLeg: 'Open this leg',
  hiddenLeg: 'the content is seen by the sides of this leg',
  hiddenText: (sentence: string) => `${sentence}; the content is seen by the sides of this leg`,
  hiddenNote: (at: string) => `Internal note added ${at}; only that institution sees the content`,
  withoutEffect: (sentence: string) => `${sentence}; without effect, because it came too late`,
  late: ({ sentence, days }: { sentence: string; days: number }) =>
    `${sentence}, !!${counted(days, nouns.workingDay)} overdue!!`,
  takenBack: (at: string) => `taken back ${at}`,
  takenBackHint: 'The other side has not seen it and will not.',
  recordedLater: (day: string) => `entered ${day}`,

  drafted: 'Draft made',
  draftedByRedirect: 'Draft made by redirecting',
  draftDiscarded: 'Draft discarded',
  sent: ({ to, due }: { to: string; due: string }) => `Sent ${to}; accept by ${due}`,
  sentAfterHours: ({ to, clock, due }: { to: string; clock: string; due: string }) =>
    `Sent ${to} after hours; clock from ${clock}, accept by ${due}`,
  sentAgain: (sentence: string) => `${sentence}. The matter comes back to an institution where it has been`,
  imported: (to: string) => `Sent ${to} – from an old register`,
  importedAccepted: (day: string) => `accepted ${day}`,
  importedClosed: ({ day, outcome }: { day: string; outcome: string }) => `closed ${day} (${outcome})`,
  importedRefused: (day: string) => `not accepted ${day}`,
  importedWithdrawn: (day: string) => `withdrawn ${day}`,
  importedOpen: 'open; deadlines count from the day it was brought in',
  acknowledged: (at: string) => `Received ${at}`,
  acceptedWithContact: ({ at, day }: { at: string; day: string }) => `Accepted ${at}; first contact: ${day}`,
  returnedBecause: (reason: string) => `Returned for completion: ${reason}`,
  completed: ({ days, due }: { days: number; due: string }) =>
    days === 0
      ? `Completed on the same day; accept by ${due}`
      : `Completed; the clock stood for ${counted(days, nouns.workingDay)}, accept by ${due}`,
  refusalProposed: (reason: string) => `Declining proposed: ${reason}`,
  refusedBecause: ({ at, reason }: { at: string; reason: string }) => `Declined ${at}: ${reason}`,
  nextStep: (step: string) => `What happens next: ${step}`,
  closureProposed: (outcome: string) => `Closing proposed: ${outcome}`,
  closedWith: (outcome: string) => `Closed: ${outcome}`,
  sentBack: 'Proposal sent back with a remark',
  redirected: ({ from, to }: { from: string; to: string }) => `Redirected ${from} ${to}`,
  contact: ({ type, result }: { type: string; result: string }) => `Contact recorded: ${type} – ${result}`,
  firstContact: ({ type, result }: { type: string; result: string }) => `First contact: ${type} – ${result}`,
  held: (day: string) => `On hold until ${day}`,
  resumed: (days: number) =>
    days === 0 ? 'Resumed' : `Resumed; the break lasted ${counted(days, nouns.workingDay)}`,
  resumedWithClock: ({ days, due }: { days: number; due: string }) =>
    days === 0
      ? `Resumed; first contact by ${due}`
      : `Resumed; the clock stood for ${counted(days, nouns.workingDay)}, first contact by ${due}`,
  withdrawn: 'Withdrawn',
  withdrawnOnRequest: 'Withdrawn at the sender’s request',
  withdrawnTooLate: 'Withdrawn after acceptance; counts as a request to withdraw',
  withdrawalRequested: 'Withdrawal requested',
  withdrawalDeclined: 'Withdrawal not agreed; the matter goes on',
  voided: 'Marked as entered in error; counts in no report',
  outcomeSeen: (at: string) => `Outcome seen ${at}, the loop is closed`,
  noteShared: 'Note added for both sides',
  noteInternal: (at: string) => `Internal note added ${at}`,
  workerAssigned: (worker: string) => `Lead worker changed: ${worker}`,
  urgencyChanged: (urgency: string) => `Urgency changed: ${urgency}`,
  urgencyChangedAccept: ({ urgency, due }: { urgency: string; due: string }) =>
    `Urgency changed: ${urgency}; accept by ${due}`,
  urgencyChangedContact: ({ urgency, due }: { urgency: string; due: string }) =>
    `Urgency changed: ${urgency}; first contact by ${due}`,
  acceptMoved: (day: string) => `Deadline of acceptance moved to ${day}`,
  contactMoved: (day: string) => `Deadline of the first contact moved to ${day}`,
  decisionSteps: {
    made: (d: { meeting: string; who: string; due: string }) =>
      `Decided at the meeting of ${d.meeting}: ${d.who}, by ${d.due}`,
    revised: (d: { meeting: string; who: string; due: string }) =>
      `The decision of the meeting of ${d.meeting} was changed: ${d.who}, by ${d.due}`,
    dropped: (d: { meeting: string; who: string; due: string }) =>
      `The decision of the meeting of ${d.meeting} was removed`,
    done: (d: { meeting: string; who: string; due: string }) =>
      `The decision of the meeting of ${d.meeting} was carried out (${d.who})`,
    not_done: (d: { meeting: string; who: string; due: string }) =>
      `The decision of the meeting of ${d.meeting} was not carried out (${d.who})`,
  },
  escalated: 'Coordinator notified',
  reminded: ({ from, at }: { from: string; at: string }) => `Reminder ${from}: the move is ${at}`,
  viewed: 'Read by the coordination of the network; the matter is restricted',
  warningConfirmed: (warning: Parameters<typeof answeredWarning>[0]) =>
    `Confirmed that the text holds no personal data: ${answeredWarning(warning)}`,
}
