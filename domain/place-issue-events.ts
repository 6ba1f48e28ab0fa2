import { z } from 'zod'
import { PlaceKind, Zone } from './code-lists.ts'
import { ConfirmedWarning } from './confirmation.ts'
import { InstitutionKey, type PlaceIssueId, WorkerCode } from './ids.ts'
import type { Instant } from './time.ts'

const text = z.string()

/**
 * The facts of a place issue, in the past tense and forever. A place issue is about a bench, a lamp, a garden: there
 * is no field for a resident code in any of them, and their texts are refused when one stands there (reference §0.7).
 */
export const placeIssueEventPayloads = {
  PlaceIssueReported: z.strictObject({
    from: InstitutionKey,
    to: InstitutionKey,
    kind: PlaceKind,
    zone: Zone,
    /** A public place or a street, in words. */
    place: text,
    text,
  }),
  /** The receiver has it from now on, and says what happens next. */
  PlaceIssueTaken: z.strictObject({ worker: WorkerCode, nextStep: text }),
  PlaceIssueResolved: z.strictObject({ answer: text }),
  /** No dead ends: why not, and what happens next. */
  PlaceIssueDeclined: z.strictObject({ reason: text, nextStep: text }),
  /** The reporter takes it back. */
  PlaceIssueDropped: z.strictObject({ reason: text }),
  /** `nextStep` is empty where the note changes none. */
  PlaceIssueNoted: z.strictObject({ text, nextStep: text }),
  /** The reporter has seen the answer. */
  PlaceIssueAnswerSeen: z.strictObject({}),
  PlaceIssueWarningConfirmed: ConfirmedWarning,
}

export type PlaceIssueEventType = keyof typeof placeIssueEventPayloads
export type PlaceIssuePayload<T extends PlaceIssueEventType> = z.output<(typeof placeIssueEventPayloads)[T]>

/** A decided fact, before the log gives it a number. */
export type NewPlaceIssueEvent = {
  readonly [T in PlaceIssueEventType]: {
    readonly type: T
    readonly placeIssueId: PlaceIssueId
    readonly payload: PlaceIssuePayload<T>
  }
}[PlaceIssueEventType]

export type PlaceIssueEvent = NewPlaceIssueEvent & {
  readonly actor: WorkerCode
  readonly happenedAt: Instant
}

/** Payload fields that people wrote: sealed under a key of this place issue alone. */
export const placeIssueTextFields: Readonly<Record<PlaceIssueEventType, readonly string[]>> = {
  PlaceIssueReported: ['place', 'text'],
  PlaceIssueTaken: ['nextStep'],
  PlaceIssueResolved: ['answer'],
  PlaceIssueDeclined: ['reason', 'nextStep'],
  PlaceIssueDropped: ['reason'],
  PlaceIssueNoted: ['text', 'nextStep'],
  PlaceIssueAnswerSeen: [],
  PlaceIssueWarningConfirmed: [],
}
