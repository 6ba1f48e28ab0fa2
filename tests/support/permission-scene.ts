import { inTransaction } from '#db/database.ts'
import {
  AgeBand,
  ContactResult,
  ContactType,
  HouseholdType,
  HousingStatus,
  NeedKey,
  OutcomeKey,
  PlaceKind,
  RefusalReason,
  ReturnReason,
  RoleKey,
  Zone,
} from '#domain/code-lists.ts'
import { emptyFilter } from '#domain/contract.ts'
import type { HandoffCode } from '#domain/handoff-code.ts'
import type { EventId, MeetingId, PlaceIssueId, ReferralId, ServiceId, ViewId } from '#domain/ids.ts'
import { InstitutionKey } from '#domain/ids.ts'
import type { ResidentCode } from '#domain/resident-code.ts'
import { ok } from '#domain/result.ts'
import { addDays, LocalDay, localDayOf } from '#domain/time.ts'
import type { Worker } from '#domain/worker.ts'
import { recordNetworkEvent } from '#electron/use-cases/acting.ts'
import { aNetwork, type TestNetwork } from './a-network.ts'
import { aServiceForm } from './directory.ts'
import {
  aWorker,
  coordinator,
  dataProtectionOfficer,
  outreach,
  outreachLead,
  senior,
  seniorLead,
  social,
  socialLead,
} from './workers.ts'

const viewer = RoleKey.parse('viewer')
const network = InstitutionKey.parse('network')

/** Who asks. The subject goes from the streetworkers to MOPS; CAS is a stranger to it. */
export const actors = {
  'worker of the sender': outreach,
  'lead of the sender': outreachLead,
  'worker of the receiver': social,
  'lead of the receiver': socialLead,
  'worker of a stranger': senior,
  'lead of a stranger': seniorLead,
  coordinator,
  'data protection officer': dataProtectionOfficer,
  'viewer at the receiver': aWorker('MOPS-09', { alias: 'Czeremcha', role: viewer }),
  'viewer at the office': aWorker('NET-09', { alias: 'Zawilec', role: viewer, institution: network }),
} as const satisfies Record<string, Worker>
export type Actor = keyof typeof actors

/** How far the referral has come when the call is made; at `closed`, the matter of the place has been answered too. */
export type Stage =
  | 'draft'
  | 'sent'
  | 'needs_info'
  | 'accepted'
  | 'in_progress'
  | 'on_hold'
  | 'refusal proposed'
  | 'withdrawal requested'
  | 'closed'

/** What a call is about: a person and a referral of theirs, a matter of a place, a saved view of the sender. */
export type Subject = {
  readonly referralId: ReferralId
  readonly lastStep: EventId
  readonly resident: ResidentCode
  /** A second code, known to the same two institutions. */
  readonly other: ResidentCode
  readonly need: NeedKey
  readonly text: string
  readonly slip: HandoffCode | null
  readonly placeIssueId: PlaceIssueId
  readonly placeText: string
  readonly viewId: ViewId
  /** A form of support of the receiver, with an end to come. */
  readonly service: ServiceId
  /** The first day of a closing that the receiver announced. */
  readonly closedFrom: LocalDay
  /** The meeting that runs all the while; it is no secret that there is one. */
  readonly meetingId: MeetingId
}

export type PermissionScene = TestNetwork & {
  readonly meetingId: MeetingId
  readonly subject: (stage: Stage, restricted: boolean) => Subject
}

const plannedContactOn = LocalDay.parse('2026-12-01')
export const aReason = 'Tak ustalono z osobą na rozmowie.'

/** A network in which every role of the reference works, and in which a subject is made for each question. */
export const aPermissionScene = async (): Promise<PermissionScene> => {
  const scene = await aNetwork()
  const { done, vault, clock } = scene
  inTransaction(vault.db, () => {
    for (const actor of ['viewer at the receiver', 'viewer at the office'] as const) {
      const joined = { type: 'WorkerJoined', payload: actors[actor] } as const
      recordNetworkEvent({ ...vault, by: coordinator, at: clock.now }, joined)
    }
    return ok(undefined)
  })
  const { meetingId } = done(coordinator, 'openMeeting', {})
  let made = 0
  const offered = Array.from({ length: 20 }, (_, place) => anOffer(scene, place))
  const offerOf = (number: number) => offered[number % offered.length] ?? anOffer(scene, number)

  const subject: PermissionScene['subject'] = (stage, restricted) => {
    made += 1
    const attributes = {
      ageBand: AgeBand.parse('75_plus'),
      household: HouseholdType.parse('kin_carer'),
      housing: HousingStatus.parse('with_family'),
      zone: Zone.parse('az_w'),
    }
    const { resident } = done(outreach, 'issueResidentCode', attributes)
    const { resident: other } = done(outreach, 'issueResidentCode', attributes)
    if (stage !== 'draft') done(outreach, 'linkCodes', { resident, other })
    const need = NeedKey.parse(restricted ? 'trafficking' : 'digital_exclusion')
    const text = `Prosi o rozmowę, znacznik${'abcdefghij'[made % 10]}${'kmnoprstuw'[Math.floor(made / 10) % 10]}x.`
    const urgency = stage === 'refusal proposed' ? 'urgent' : 'standard'
    const content = { resident, need, text, urgency } as const
    const referralId = stage === 'draft' ? scene.draft(outreach, content) : scene.send(outreach, content)
    const placeText = `Lampa nie świeci od tygodnia, sprawa nr ${made}.`
    const { placeIssueId } = done(outreach, 'reportPlaceIssue', {
      to: InstitutionKey.parse('mops'),
      kind: PlaceKind.parse('lighting'),
      zone: Zone.parse('az_n'),
      place: 'skwer przy bibliotece',
      text: placeText,
    })
    const { viewId } = done(outreach, 'saveView', {
      viewId: null,
      name: `Widok ${made}`,
      question: { filter: emptyFilter, sort: 'changed', descending: true },
      columns: null,
    })
    // A worker keeps forty views at most, and the older ones have served.
    for (const view of done(outreach, 'listViews', {}))
      if (view.viewId < viewId - 10) done(outreach, 'deleteView', { viewId: view.viewId })
    bring(scene, referralId, stage)
    if (stage === 'closed') done(social, 'resolvePlaceIssue', { placeIssueId, answer: 'Wymieniono oprawę.' })
    return {
      referralId,
      lastStep: lastStepOf(scene, referralId),
      resident,
      other,
      need,
      text,
      slip: stage === 'sent' ? done(outreach, 'handoffSlip', { referralId }).code : null,
      placeIssueId,
      placeText,
      viewId,
      ...offerOf(made),
      meetingId,
    }
  }
  return { ...scene, meetingId, subject }
}

/** Made before anyone asks, so that a subject changes nothing of what everyone reads of the directory. */
const anOffer = ({ done, clock }: TestNetwork, place: number): Pick<Subject, 'service' | 'closedFrom'> => {
  const institution = InstitutionKey.parse('mops')
  const today = localDayOf(clock.now)
  const closedFrom = addDays(today, 40 + place)
  done(coordinator, 'announceClosure', { institution, from: closedFrom, to: closedFrom, substitute: '' })
  const { service } = done(coordinator, 'offerService', { institution, ...aServiceForm(), validFrom: today })
  done(coordinator, 'endService', { service, lastOn: closedFrom })
  return { service, closedFrom }
}

const bring = ({ done }: TestNetwork, referralId: ReferralId, stage: Stage): void => {
  const accept = () =>
    done(social, 'acceptReferral', { referralId, leadWorker: social.code, plannedContactOn })
  const begin = () => {
    accept()
    done(social, 'recordContact', {
      referralId,
      contactType: ContactType.parse('phone'),
      result: ContactResult.parse('reached'),
      note: '',
    })
  }
  switch (stage) {
    case 'draft':
    case 'sent':
      return
    case 'needs_info':
      done(social, 'returnReferral', {
        referralId,
        reason: ReturnReason.parse('unclear_reason'),
        missing: aReason,
      })
      return
    case 'accepted':
      accept()
      return
    case 'in_progress':
      begin()
      return
    case 'on_hold':
      accept()
      done(social, 'holdReferral', { referralId, reason: aReason, resumeOn: LocalDay.parse('2026-11-20') })
      return
    case 'refusal proposed':
      done(social, 'refuseReferral', {
        referralId,
        reason: RefusalReason.parse('no_places'),
        justification: aReason,
        nextStep: aReason,
      })
      return
    case 'withdrawal requested':
      accept()
      done(outreach, 'requestWithdrawal', { referralId, reason: aReason })
      return
    case 'closed':
      begin()
      done(social, 'closeReferral', {
        referralId,
        outcome: OutcomeKey.parse('support_provided'),
        feedback: aReason,
      })
  }
}

/** The sending, or whatever came last: what taking back is asked of. */
const lastStepOf = ({ done }: TestNetwork, referralId: ReferralId): EventId => {
  const legs = done(outreach, 'referralDetails', { referralId }).legs
  const step = legs.find(({ id }) => id === referralId)?.entries.at(-1)?.id
  if (step === undefined) throw new Error('a referral without any fact')
  return step
}
