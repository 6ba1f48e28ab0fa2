import type { ChainId, EventId, WorkerCode } from './ids.ts'
import type { Instant } from './time.ts'

export type EventPayload = Readonly<Record<string, unknown>>

/** A decided fact of any kind, before the log numbers it. Its free texts are sealed under the key of `chainId`. */
export type NewEvent<Payload extends EventPayload = EventPayload> = {
  readonly type: string
  readonly version: number
  /** What the fact is about: `network`, `rules`, `resident:<code>` or `referral:<id>`. */
  readonly aggregate: string
  readonly payload: Payload
  readonly happenedAt: Instant
  readonly chainId?: ChainId
}

/** A fact as it stands in the log. `seq` has no gaps within one `origin`, the installation that recorded it. */
export type RecordedEvent<Payload extends EventPayload = EventPayload> = NewEvent<Payload> & {
  readonly id: EventId
  readonly origin: string
  readonly seq: number
  readonly actor: WorkerCode
  readonly recordedAt: Instant
  /** Hybrid logical clock: sorts as text, and never runs backwards when the clock of the computer does. */
  readonly hlc: string
}
