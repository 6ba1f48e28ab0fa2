import type { DirectoryInstitution } from './answers.ts'
import type { Urgency } from './code-lists.ts'
import type { ResponsePromise } from './deadline.ts'
import type { ServiceCapacity, ServiceContent, Takes } from './directory-events.ts'
import type { EventId, InstitutionKey, ServiceId, WorkerCode } from './ids.ts'
import type { DescribedCell } from './matrix-cell.ts'
import type { DescribedKey } from './matrix-dimensions.ts'
import type { InstitutionFact, InstitutionNames } from './network-events.ts'
import type { Instant, LocalDay } from './time.ts'
import type { Worker } from './worker.ts'

/** A form of support of one institution, as it stands today. */
export type OfferedService = ServiceContent & {
  readonly service: ServiceId
  readonly institution: InstitutionKey
  readonly validFrom: LocalDay
  /** The last day on which it is offered; null while no end is set. */
  readonly endedOn: LocalDay | null
  readonly capacity: ServiceCapacity | null
}

/** An institution as a line of the directory. */
export type DirectoryRow = DirectoryInstitution & {
  /** Forms of support offered today, and how many of them say that they have places. */
  readonly services: number
  readonly withPlaces: number
  readonly workers: number
}

/** Open referrals to an institution: what a change of its rules would meet. */
export type OpenReferrals = {
  readonly total: number
  /** Sent and not yet accepted. */
  readonly waiting: number
  readonly byUrgency: Readonly<Record<Urgency, number>>
  /** By the key of the expected form of support; those without one are not here. */
  readonly byService: Readonly<Record<string, number>>
}

export type Closure = { readonly from: LocalDay; readonly to: LocalDay; readonly substitute: string }

/** A fact of the directory about one institution. */
export type DirectoryFact = InstitutionFact & {
  readonly id: EventId
  readonly at: Instant
  readonly actor: WorkerCode
}

export type Description = {
  readonly dimension: DescribedKey
  readonly cell: DescribedCell | null
  readonly validFrom: LocalDay
}

/** The page of one institution: what holds now, and since or until when. */
export type InstitutionDetails = {
  readonly institution: DirectoryInstitution
  /** Newest first; names and promises of days to come are among them. */
  readonly names: readonly { readonly names: InstitutionNames; readonly validFrom: LocalDay }[]
  readonly takes: readonly { readonly takes: Takes; readonly validFrom: LocalDay }[]
  readonly promises: readonly {
    readonly urgency: Urgency
    readonly promise: ResponsePromise
    readonly validFrom: LocalDay
  }[]
  /** Announced, running, and over for less than a year; newest first. */
  readonly closures: readonly Closure[]
  /** These, the workers and the history are empty for a viewer. */
  readonly teams: readonly { readonly key: string; readonly name: string }[]
  readonly workers: readonly Worker[]
  readonly services: { readonly offered: number; readonly ended: number }
  /** What it says of itself in the matrix today, and from a day to come; a row that was taken back has no cell. */
  readonly descriptions: readonly Description[]
  /** Null for whoever is of another institution: how many go there is no matter of theirs. */
  readonly open: OpenReferrals | null
  /** The last two hundred facts, newest first. */
  readonly history: readonly DirectoryFact[]
}

export type ServiceList = { readonly total: number; readonly rows: readonly OfferedService[] }
