import { z } from 'zod'
import { AgeBand, HouseholdType, HousingStatus, Urgency, Zone } from './code-lists.ts'
import { ResponsePromise } from './deadline.ts'
import { CapacityState, directoryEventPayloads, Takes } from './directory-events.ts'
import { ImportId, InstitutionKey, ServiceId, TeamKey } from './ids.ts'
import { matrixEventPayloads } from './matrix-events.ts'
import { guardedName } from './personal-data.ts'
import { ResidentCode } from './resident-code.ts'
import { rulesEventPayloads } from './rules-events.ts'
import { LocalDay } from './time.ts'
import { workerEventPayloads } from './worker-events.ts'

const name = guardedName(120).min(1)

/** What an institution is called, with the prepositional forms that Polish needs; never composed by code. */
export const InstitutionNames = z.strictObject({
  short: name,
  full: name,
  english: name,
  to: name,
  at: name,
  fromWhere: name,
})
export type InstitutionNames = z.output<typeof InstitutionNames>

/** Of persons or without: ZZM never receives a referral, only place issues (reference §0.7). */
export const takesReferrals = (takes: Takes): boolean => takes === 'persons' || takes === 'no_persons'

export const takesPlaceIssues = (takes: Takes): boolean => takes !== 'nothing'

/** The coarse attributes of a resident, the only ones there are (DESIGN §4). */
export const ResidentAttributes = z.strictObject({
  ageBand: AgeBand,
  household: HouseholdType,
  housing: HousingStatus,
  zone: Zone,
})
export type ResidentAttributes = z.output<typeof ResidentAttributes>

/** The facts about the network itself and about resident codes. Names and promises hold from a day on. */
export const networkEventPayloads = {
  NetworkFounded: z.strictObject({ name, programme: z.string().regex(/^[A-Z]{2}$/), demo: z.boolean() }),
  InstitutionJoined: z.strictObject({
    institution: InstitutionKey,
    names: InstitutionNames,
    takes: Takes,
    /** Lane, colour and silhouette order on every screen and in print. */
    order: z.number().int(),
    validFrom: LocalDay,
    /** How a published directory numbers it, if it came from one. */
    publishedAs: ServiceId.optional(),
    importId: ImportId.optional(),
  }),
  InstitutionRenamed: z.strictObject({
    institution: InstitutionKey,
    names: InstitutionNames,
    validFrom: LocalDay,
  }),
  InstitutionClosed: z.strictObject({
    institution: InstitutionKey,
    from: LocalDay,
    to: LocalDay,
    substitute: z.string().max(120),
  }),
  TeamFormed: z.strictObject({ team: TeamKey, institution: InstitutionKey, name }),
  ...workerEventPayloads,
  PromiseGiven: z.strictObject({
    institution: InstitutionKey,
    urgency: Urgency,
    promise: ResponsePromise,
    validFrom: LocalDay,
  }),
  CapacityAssured: z.strictObject({
    institution: InstitutionKey,
    state: CapacityState,
    places: z.number().int().min(0).nullable(),
    taken: z.number().int().min(0).nullable(),
    note: z.string().max(120),
    assuredOn: LocalDay,
  }),
  ...directoryEventPayloads,
  ...matrixEventPayloads,
  /** `importId` on a code that came into the network with an old register: it goes when the import is undone. */
  ResidentCodeIssued: ResidentAttributes.extend({
    resident: ResidentCode,
    importId: ImportId.optional(),
  }),
  CodesLinked: z.strictObject({ resident: ResidentCode, other: ResidentCode }),
  CodesUnlinked: z.strictObject({ resident: ResidentCode, other: ResidentCode }),
  /**
   * An old register was taken over: its lines are `ReferralImported`. The name of the file is not kept, it may be
   * personal; `fingerprint` is the SHA-256 of what was taken from it, so that it is not taken twice.
   */
  RegisterImported: z.strictObject({
    importId: ImportId,
    institution: InstitutionKey,
    referrals: z.number().int().min(1),
    fingerprint: z.string().regex(/^[0-9a-f]{64}$/),
  }),
  /** Takes an import back whole. Codes that have come into use elsewhere since then stay. */
  ImportUndone: z.strictObject({ importId: ImportId, keptCodes: z.array(ResidentCode) }),
  ...rulesEventPayloads,
}

export type NetworkEventType = keyof typeof networkEventPayloads
export type NetworkPayload<T extends NetworkEventType> = z.output<(typeof networkEventPayloads)[T]>

export type NewNetworkEvent = {
  readonly [T in NetworkEventType]: { readonly type: T; readonly payload: NetworkPayload<T> }
}[NetworkEventType]

/** The facts about one institution; they stand together in the log, so that its history is read at once. */
const institutionFacts = [
  'InstitutionJoined',
  'InstitutionRenamed',
  'InstitutionClosed',
  'TeamFormed',
  'PromiseGiven',
  'CapacityAssured',
  'ServiceOffered',
  'ServiceChanged',
  'ServiceEnded',
  'ServiceCapacityAssured',
  'InstitutionTakesChanged',
  'ClosureTakenBack',
  'TeamRenamed',
  'InstitutionDescribed',
] as const satisfies readonly NetworkEventType[]

export type InstitutionFact = Extract<NewNetworkEvent, { type: (typeof institutionFacts)[number] }>

export const isAboutInstitution = (event: NewNetworkEvent): event is InstitutionFact =>
  institutionFacts.some(type => type === event.type)
