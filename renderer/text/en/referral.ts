import { counted } from '../english-plural.ts'
import { nouns } from './nouns.ts'

const ordinals: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' }
const ordinalRules = new Intl.PluralRules('en-GB', { type: 'ordinal' })
const ordinal = (count: number) => `${count}${ordinals[ordinalRules.select(count)]}`

/** One referral: head, blocks and columns. */
export const referral = {
  windowTitle: 'Referral',
  crumb: 'Referrals',
  crumbHandoffs: ({ handoffs, waits }: { handoffs: number; waits: boolean }) => {
    const made =
      handoffs === 0 ? 'no handoff in this matter' : `${counted(handoffs, nouns.handoff)} in this matter`
    if (!waits) return made
    return handoffs === 0 ? `${made}, the first awaits acceptance` : `${made}, the next awaits acceptance`
  },
  noPerson: 'A matter without a person',
  noCode: 'A draft without a code',
  earlier: (needs: string) => `earlier: ${needs}`,
  linkedCodes: 'linked codes',
  heldBy: 'Who holds the baton',
  turn: 'Whose move',
  turnOfNobody: 'nobody’s',
  yourInstitution: 'Your institution',
  state: 'State',
  proposalWaits: 'waiting for the team lead',
  dueAccept: 'Accept by',
  dueContact: 'Contact by',
  resumes: 'Resumes',
  result: 'Outcome',
  resultSeen: 'seen, the loop is closed',
  resultUnseen: 'not seen yet',
  loopNotNeeded: 'the matter is over',
  backToList: 'Back to the list of referrals',

  contacts: 'Contacts',
  contactCount: (count: number) => counted(count, nouns.contact),
  contactWhen: 'When',
  contactType: 'Type',
  contactResult: 'Result',
  noContacts: 'There are no contacts in this leg yet.',
  noContactsYet: 'There are no contacts in this leg yet. You record the first one after acceptance.',

  ask: 'What we ask for',
  askOf: (from: string) => `Request ${from}`,
  askHidden: 'The content is seen by the two sides of this leg.',
  expected: 'Expected',
  urgency: 'Urgency',
  basis: 'Basis',
  basisNote: 'Legal provision',
  intake: 'Source',
  lead: 'Lead worker',
  plannedContact: 'Planned contact',
  revisit: 'Why it comes back',
  author: 'Sent by',
  person: 'Person',

  proposalRefusal: 'Declining awaits a decision',
  proposalClosure: 'Closing awaits a decision',
  proposedBy: (worker: string) => `Proposed by ${worker}; the team lead decides.`,
  reason: 'Reason',
  outcome: 'Outcome',
  nextStep: 'What happens next',
  withdrawalTitle: 'Request to withdraw',
  withdrawalWaits: (at: string) => `The decision is made ${at}. Until then the matter goes on.`,
  missingTitle: 'What is missing',
  missingWaits: (day: string) => `The acceptance clock stopped on ${day}.`,
  escalatedTitle: 'The coordinator has been notified',
  escalatedOn: (day: string) => `Since ${day} the coordinator reads the content of this referral.`,
  meetingTitle: 'To be discussed at the meeting',
  meetingHops: (hop: number) =>
    `This is the ${ordinal(hop)} leg of this matter, so it is on the agenda of the next meeting. This does not hold up the work.`,
  meetingRevisit: (hop: number) =>
    `The matter comes back to an institution where it has already been, and this is its ${ordinal(hop)} leg, so it is on the agenda of the next meeting. This does not hold up the work.`,
  heldTitle: 'On hold',
  heldUntil: (day: string) => `Resumes on ${day}.`,
  heldClock: (day: string) => `Resumes on ${day}. The first-contact clock has stopped.`,
  resultTitle: 'Outcome',
  redirectedTo: (to: string) => `Redirected ${to}.`,
  loopOpen: (at: string) => `The loop is open until the outcome has been seen ${at}.`,
  loopClosed: ({ at, day }: { at: string; day: string }) =>
    `The outcome was seen ${at} on ${day}; the loop is closed.`,
  loopOpenYours: 'You close the loop by confirming that you know the outcome.',

  toList: 'to the list',
  trackEvents: 'event on the track',
  trackList: 'track as a list',
}
