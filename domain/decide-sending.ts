import { noPersonBasis } from './code-lists.ts'
import { dueAfter, type ResponsePromise } from './deadline.ts'
import { type Decided, type Deciding, longEnough } from './deciding.ts'
import type { Takes } from './directory-events.ts'
import { type ChainId, type InstitutionKey, networkKey, type ReferralId } from './ids.ts'
import { takesReferrals } from './network-events.ts'
import { permit } from './permission.ts'
import type { Draft, Referral } from './referral.ts'
import { isSent } from './referral.ts'
import type { ReferralPayload, Relation } from './referral-events.ts'
import type { MissingField, Refusal } from './refusal.ts'
import { err, ok, type Result } from './result.ts'
import type { Instant } from './time.ts'
import { isPartyWorker } from './worker.ts'

/** What a worker may fill in while drafting. */
export type DraftContent = Pick<
  Draft,
  'to' | 'resident' | 'need' | 'urgency' | 'service' | 'basis' | 'basisNote' | 'intake' | 'text'
>

/** Where in a chain a new referral stands. */
export type DraftPlace = {
  readonly id: ReferralId
  readonly chainId: ChainId
  readonly parentId: ReferralId | null
  readonly relation: Relation
  readonly heldBy: InstitutionKey
}

/** – → draft. Any worker of an institution may begin one; the network's office is no party. */
export const draftReferral = (place: DraftPlace, content: DraftContent, { by }: Deciding): Decided => {
  if (!isPartyWorker(by)) return err({ type: 'NotPermitted', rule: 'party' })
  const { id, ...rest } = place
  return ok([
    { type: 'ReferralDrafted', referralId: id, payload: { ...rest, from: by.institution, ...content } },
  ])
}

/** draft → draft, with new content. */
export const reviseDraft = (draft: Referral, content: DraftContent, { by, at }: Deciding): Decided => {
  const permitted = permit('reviseDraft', draft, by, at)
  if (!permitted.ok) return permitted
  const { chainId, parentId, relation, from, heldBy } = draft
  return ok([
    {
      type: 'ReferralDrafted',
      referralId: draft.id,
      payload: { chainId, parentId, relation, from, heldBy, ...content },
    },
  ])
}

export const discardDraft = (draft: Referral, { by, at }: Deciding): Decided => {
  const permitted = permit('discardDraft', draft, by, at)
  return permitted.ok ? ok([{ type: 'DraftDiscarded', referralId: draft.id, payload: {} }]) : permitted
}

/** What sending needs to know beyond the draft. */
export type SendFacts = {
  /** Undefined: no such institution takes part now. */
  readonly receiver: { readonly takes: Takes; readonly promise: ResponsePromise } | undefined
  /** Legs of this chain sent before: who was there already, and since when. */
  readonly visited: readonly { readonly institution: InstitutionKey; readonly at: Instant }[]
  readonly legsSent: number
  readonly revisitReason: string
}

/** draft → sent. The third hop and every return to a visited institution go on the meeting's agenda. */
export const sendReferral = (draft: Referral, facts: SendFacts, { by, at }: Deciding): Decided => {
  const permitted = permit('sendReferral', draft, by, at)
  if (!permitted.ok) return permitted
  if (isSent(draft)) return err({ type: 'WrongState', status: draft.status })
  const content = completeContent(draft)
  if (!content.ok) return content
  const receiver = suitableReceiver(content.value, draft.from, facts.receiver)
  if (!receiver.ok) return receiver
  const visit = facts.visited.find(visited => visited.institution === content.value.to)
  if (visit !== undefined && !longEnough('revisitReason', facts.revisitReason, 10).ok) {
    return err({ type: 'AlreadyVisited', institution: visit.institution, at: visit.at })
  }
  const hop = facts.legsSent + 1
  return ok([
    {
      type: 'ReferralSent',
      referralId: draft.id,
      payload: {
        ...content.value,
        revisitReason: facts.revisitReason.trim(),
        acceptBy: dueAfter(at, receiver.value.accept),
        hop,
        forMeeting: visit !== undefined || hop >= 3,
      },
    },
  ])
}

type SentContent = Omit<ReferralPayload<'ReferralSent'>, 'revisitReason' | 'acceptBy' | 'hop' | 'forMeeting'>

/** Refuses with everything that is missing at once, so that nobody has to send twice to learn it. */
const completeContent = (draft: Draft): Result<SentContent, Refusal> => {
  const { to, resident, need, urgency, service, basis, intake } = draft
  const text = draft.text.trim()
  const basisNote = draft.basisNote.trim()
  const missing: MissingField[] = []
  if (to === null) missing.push('to')
  if (resident === null && basis !== noPersonBasis) missing.push('resident')
  if (need === null) missing.push('need')
  if (urgency === null) missing.push('urgency')
  if (basis === null) missing.push('basis')
  if (basis === 'legal_duty' && basisNote === '') missing.push('basisNote')
  if (text === '') missing.push('text')
  if (missing.length > 0 || to === null || need === null || urgency === null || basis === null) {
    return err({ type: 'DraftIncomplete', missing })
  }
  if (resident !== null && basis === noPersonBasis) return err({ type: 'BasisContradictsCode' })
  return ok({ to, resident, need, urgency, service, basis, basisNote, intake, text })
}

const suitableReceiver = (
  content: SentContent,
  from: InstitutionKey,
  receiver: SendFacts['receiver'],
): Result<ResponsePromise, Refusal> => {
  if (content.to === from) return err({ type: 'OwnInstitution' })
  if (receiver === undefined || content.to === networkKey)
    return err({ type: 'NotFound', what: 'institution' })
  if (!takesReferrals(receiver.takes)) return err({ type: 'ReceiverTakesNothing', institution: content.to })
  if (receiver.takes === 'no_persons' && content.resident !== null) {
    return err({ type: 'ReceiverTakesNoPersons', institution: content.to })
  }
  return ok(receiver.promise)
}
