import type { ContractCall, Input } from '#domain/contract.ts'
import type { PermissionRule } from '#domain/refusal.ts'
import type { Worker } from '#domain/worker.ts'
import type { Stage, Subject } from '../support/permission-scene.ts'

/**
 * Who may make which call (reference §5.5a, DESIGN §4), written from those pages and not from the code. The subject
 * is a referral, a person, a matter of a place and a saved view, from the streetworkers to MOPS.
 *
 * - `may`: it is done, or answered.
 * - `not there`: `NotFound`, word for word what is said of something that does not exist.
 * - a `PermissionRule`: `NotPermitted` by this rule.
 * - a list of marks, for a query: it is answered, and exactly these marks of the subject stand in the answer.
 *
 * A new call of the contract needs a line here, else this file does not compile. Presets below cover most of them.
 */
export type Verdict = 'may' | 'not there' | PermissionRule | readonly Mark[]
/** `attributes` are the coarse facts about a person, `place` the text of a matter of a place. */
export type Mark = 'id' | 'code' | 'need' | 'text' | 'attributes' | 'place'
type Verdicts = Verdict | { readonly worker: Verdict; readonly lead: Verdict }

export type Line<N extends ContractCall = ContractCall> = {
  /** What is asked about the subject, as a worker would. */
  readonly ask: (subject: Subject, by: Worker) => Input<N>
  /** How far the referral has come; a command makes a fresh one for every question. Left out: it asks about none. */
  readonly at?: Stage
  readonly sender: Verdicts
  readonly receiver: Verdicts
  readonly foreign: Verdicts
  readonly coordinator: Verdict
  /** Data protection officer and viewer. */
  readonly figures: Verdict
  readonly officer?: Verdict
  /** Where a restricted need makes a difference. */
  readonly restricted?: Partial<Pick<Line, 'sender' | 'receiver' | 'coordinator'>>
}
export type Who = Omit<Line, 'ask' | 'at'>

export const bySender: Who = {
  sender: 'may',
  receiver: 'sender',
  foreign: 'not there',
  coordinator: 'sender',
  figures: 'not there',
}
/** Nobody but the sender knows of a draft. */
export const byDrafter: Who = { ...bySender, receiver: 'not there', coordinator: 'not there' }
export const byReceiver: Who = { ...bySender, sender: 'receiver', receiver: 'may', coordinator: 'receiver' }
export const byReceiversLead: Who = { ...byReceiver, receiver: { worker: 'lead', lead: 'may' } }
export const byPartyOrCoordinator: Who = { ...bySender, receiver: 'may', coordinator: 'may' }
/** Anyone who is of an institution's side. */
export const byParties: Who = {
  sender: 'may',
  receiver: 'may',
  foreign: 'may',
  coordinator: 'party',
  figures: 'party',
}
export const leads = { worker: 'lead', lead: 'may' } as const
export const byLeads: Who = { ...byParties, sender: leads, receiver: leads, foreign: leads }
export const byCoordinator: Who = {
  sender: 'coordinator',
  receiver: 'coordinator',
  foreign: 'coordinator',
  coordinator: 'may',
  figures: 'coordinator',
}
/** Asks or changes nothing but what is the worker's own. */
export const byEveryone: Who = {
  sender: 'may',
  receiver: 'may',
  foreign: 'may',
  coordinator: 'may',
  figures: 'may',
}
/** The two sides see these marks, and nobody else any. */
export const shownToSides = (...marks: readonly Mark[]): Who => ({
  sender: marks,
  receiver: marks,
  foreign: [],
  coordinator: [],
  figures: [],
})
export const atPlace: Who = { ...bySender, foreign: 'place_party', figures: 'not there' }
export const byPlaceReceiver: Who = {
  ...atPlace,
  sender: 'place_receiver',
  receiver: 'may',
  foreign: 'place_receiver',
  coordinator: 'place_receiver',
}

/** Lines of some calls, each typed by its own. */
export type Lines = { readonly [N in ContractCall]?: Line<N> }
