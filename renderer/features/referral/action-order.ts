import type { ReferralAction } from '#domain/permission.ts'

/** Steps that need no word from the worker: they run at once and a notice says so. */
export const directActions = [
  'acknowledgeReferral',
  'resumeReferral',
  'confirmOutcome',
] as const satisfies readonly ReferralAction[]
export type DirectAction = (typeof directActions)[number]

export const isDirect = (action: ReferralAction): action is DirectAction =>
  (directActions as readonly ReferralAction[]).includes(action)

/** The order on screen: decisions first, then work, then what stands beside it. */
export const mainActions: readonly ReferralAction[] = [
  'approveProposal',
  'sendBackProposal',
  'acceptReferral',
  'acknowledgeReferral',
  'returnReferral',
  'answerWithdrawal',
  'confirmOutcome',
  'completeReferral',
  'sendReferral',
  'reviseDraft',
  'recordContact',
  'resumeReferral',
  'closeReferral',
  'redirectReferral',
  'refuseReferral',
  'holdReferral',
  'remindReferral',
  'withdrawReferral',
  'requestWithdrawal',
]
export const asideActions: readonly ReferralAction[] = [
  'addNote',
  'assignWorker',
  'changeUrgency',
  'moveDeadline',
  'escalateReferral',
  'discardDraft',
  'voidReferral',
]

/** The one filled button: the first of these that is allowed. A person who can only watch has none. */
const leading: readonly ReferralAction[] = [
  'approveProposal',
  'acceptReferral',
  'answerWithdrawal',
  'confirmOutcome',
  'completeReferral',
  'sendReferral',
  'resumeReferral',
  'recordContact',
]

export const leadingAction = (allowed: readonly ReferralAction[]): ReferralAction | undefined =>
  leading.find(action => allowed.includes(action))

/** Letters follow the Polish verb (tokens §8); steps that never meet on one screen may share one. */
export const actionKeys: Readonly<Partial<Record<ReferralAction, string>>> = {
  acceptReferral: 'p',
  acknowledgeReferral: 'o',
  returnReferral: 'u',
  completeReferral: 'u',
  redirectReferral: 'd',
  refuseReferral: 'x',
  recordContact: 'k',
  closeReferral: 'm',
  holdReferral: 'w',
  resumeReferral: 'r',
  confirmOutcome: 'w',
  withdrawReferral: 'w',
  requestWithdrawal: 'w',
  answerWithdrawal: 'p',
  approveProposal: 'a',
  sendBackProposal: 's',
  sendReferral: 's',
  reviseDraft: 'enter',
  addNote: 't',
  // The other letters of „przypomnij” belong to steps of whoever has the move.
  remindReferral: 'j',
  changeUrgency: 'i',
}
