import { z } from 'zod'
import { Urgency } from './code-lists.ts'
import { ResponsePromise } from './deadline.ts'
import { promiseFrom } from './decide-directory.ts'
import { CapacityState, ServiceCapacity, ServiceContent, Takes } from './directory-events.ts'
import { InstitutionKey, ServiceId, TeamKey } from './ids.ts'
import { isReservedKey } from './institution-key.ts'
import { InstitutionNames } from './network-events.ts'
import { LocalDay } from './time.ts'

const closure = z
  .strictObject({ from: LocalDay, to: LocalDay, substitute: ServiceContent.shape.description })
  .refine(({ from, to }) => from <= to, { path: ['to'] })
/** What nobody may promise here is not promised by a file either. */
const promise = z
  .strictObject({ urgency: Urgency, promise: ResponsePromise, validFrom: LocalDay })
  .refine(({ urgency, promise }) => promiseFrom(urgency, promise).ok, { path: ['promise'] })
const capacity = z.strictObject({
  state: CapacityState,
  places: ServiceCapacity.shape.places,
  taken: ServiceCapacity.shape.taken,
  note: ServiceContent.shape.description,
  assuredOn: LocalDay,
})

/** What HSDS has no place for: it goes along under `x_sztafeta`, so that nothing is lost on the way back. */
export const InstitutionExtension = z.strictObject({
  /** The office of the network is no institution that a file could bring. */
  key: InstitutionKey.refine(key => !isReservedKey(key)),
  order: z.number().int().min(0).max(100_000),
  names: z
    .array(z.strictObject({ names: InstitutionNames, validFrom: LocalDay }))
    .min(1)
    .max(200),
  takes: z
    .array(z.strictObject({ takes: Takes, validFrom: LocalDay }))
    .min(1)
    .max(200),
  promises: z.array(promise).max(1000),
  closures: z.array(closure).max(1000),
  teams: z.array(z.strictObject({ key: TeamKey, name: ServiceContent.shape.description })).max(200),
  capacity: capacity.nullable(),
})
export type InstitutionExtension = z.output<typeof InstitutionExtension>

export const ServiceExtension = z.strictObject({
  key: ServiceContent.shape.key,
  team: TeamKey.nullable(),
  ageBands: ServiceContent.shape.ageBands,
  validFrom: LocalDay,
  endedOn: LocalDay.nullable(),
  capacity: ServiceCapacity.nullable(),
})

/** An institution of a published directory, in the words of this network. `row` is its place in the file. */
export const InstitutionRow = z.strictObject({
  row: z.number().int().min(1),
  publishedAs: ServiceId,
  known: InstitutionExtension.nullable(),
  name: ServiceContent.shape.name.shape.pl,
})
export type InstitutionRow = z.output<typeof InstitutionRow>

export const ServiceRow = z.strictObject({
  row: z.number().int().min(1),
  service: ServiceId,
  /** The number of its institution in the same file. */
  publishedBy: ServiceId,
  content: ServiceContent,
  validFrom: LocalDay,
  endedOn: LocalDay.nullable(),
  capacity: ServiceCapacity.nullable(),
})
export type ServiceRow = z.output<typeof ServiceRow>

/** Why a row is not taken. */
export type RowFault =
  | {
      readonly type: 'missing' | 'notUuid' | 'badValue' | 'tooLong' | 'personalData' | 'unknownKey'
      readonly field: string
    }
  | { readonly type: 'repeated' | 'noOrganization' | 'nameTaken' | 'teamTaken' | 'elsewhere' }

/** What was left behind of a row that is taken. */
export type RowMark = 'descriptionLeftOut' | 'eligibilityLeftOut' | 'shortened' | 'hoursLeftOut'

export type ReadRow<T> =
  | { readonly row: number; readonly name: string; readonly taken: T; readonly marks: readonly RowMark[] }
  | { readonly row: number; readonly name: string; readonly faults: readonly RowFault[] }

export const mostHsdsServices = 50_000
export const mostHsdsInstitutions = 400
/** 100 MB: fifty thousand services with all their phones and contacts. */
export const largestHsdsFile = 100_000_000
export const hsdsRowsPerPortion = 500
