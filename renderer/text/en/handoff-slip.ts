import type { HandoffStep } from '#domain/handoff-slip.ts'

type Step = { readonly step: string; readonly at: string }

const steps: Record<HandoffStep, string> = {
  ReferralSent: 'sent',
  ReferralAcknowledged: 'received',
  ReferralAccepted: 'accepted',
  ReferralReturned: 'returned for completion',
  ReferralCompleted: 'completed',
  ReferralRefused: 'declined',
  ReferralRedirected: 'redirected',
  ContactRecorded: 'contact recorded',
  ReferralHeld: 'put on hold',
  ReferralResumed: 'resumed',
  ReferralClosed: 'closed',
  ReferralWithdrawn: 'withdrawn',
  ReferralVoided: 'marked as entered in error',
  WorkerAssigned: 'lead worker changed',
  UrgencyChanged: 'urgency changed',
  DeadlineMoved: 'deadline moved',
  OutcomeSeen: 'outcome seen',
}

/** The printed slip that goes with a handoff, and the field that finds it again by its code. */
export const handoffSlip = {
  title: 'Handoff slip',
  steps,
  route: ({ from, to }: { from: string; to: string }) =>
    `${from.charAt(0).toLocaleUpperCase('en')}${from.slice(1)} ${to}`,
  need: 'Need',
  restricted: 'restricted',
  urgency: 'Urgency',
  sent: 'Sent',
  acceptBy: 'Accept by',
  lead: 'Lead worker',
  leadLater: 'to be named on acceptance',
  next: 'Next step',
  nextSteps: {
    receiverAnswers: ({ at, day }: { at: string; day: string }) => `A decision is due ${at} by ${day}.`,
    senderCompletes: (name: string) => `${name}: complete the information.`,
    firstContact: (day: string) => `First contact by ${day}.`,
    workGoesOn: (at: string) => `Support goes on ${at}.`,
    workResumes: (day: string) => `Work is on hold and resumes on ${day}.`,
    workPaused: 'Work is on hold.',
    senderSeesOutcome: (name: string) => `${name}: confirm the outcome.`,
    nothing: 'The matter has ended.',
  },
  code: 'Code on the slip',
  how: ({ at, worker }: { at: string; worker: string }) =>
    `Telephone ${worker} ${at}. Read out the code on the slip: the other side will confirm which matter it is.`,
  stateOf: ({ step, at }: Step) => `State: ${step} ${at}`,
  printedAt: (at: string) => `Printed ${at}`,

  print: 'Print the handoff slip…',
  printHint: 'A5, nothing of the person, with a code to confirm by telephone; printed in Polish.',
  printed: (path: string) => `Saved: ${path}`,

  screen: {
    title: 'Code on the slip',
    lead: 'Type the code on the handoff slip as you hear it: capitals, spaces and hyphens make no difference.',
    find: 'Check',
    wrong: 'There is a mistake in this code. Ask for it to be read out again.',
    tooShort: (missing: number) =>
      missing === 1 ? '1 character is missing.' : `${missing} characters are missing.`,
    current: 'The slip is up to date.',
    currentStep: ({ step, at }: Step) => `The last step is “${step}” ${at}, the same as on the slip.`,
    older: (at: string) => `The slip is from before ${at}.`,
    olderStep: ({ step, at }: Step) => `It was printed after the step “${step}” ${at}. Since then:`,
    open: 'Open the referral',
    compare: 'Compare with the slip: the person’s code, from where and to where, the day of sending.',
    sent: 'Sent',
    openScreen: 'Code on a slip…',
    found: (code: string) => `Handoff slip ${code}`,
    isCurrent: 'up to date',
    isOlder: 'of an earlier state',
  },
}
