import { createHash } from 'node:crypto'

/** What the hash of an event covers: all of it but its place of arrival here. `payload` is the stored text. */
export type Envelope = {
  readonly id: string
  readonly origin: string
  readonly seq: number
  readonly type: string
  readonly version: number
  readonly aggregate: string
  readonly chainId: string | null
  readonly payload: string
  readonly actor: string
  readonly happenedAt: number
  readonly recordedAt: number
  readonly hlc: string
}

/** What the first event of an origin follows. */
export const beginningOfLog: Buffer = Buffer.alloc(32)

/**
 * SHA-256 over the canonical envelope and the hash of the event before it in the same origin. Keys are sorted; the
 * payload stands in the middle as it is stored, which is unambiguous because every text after it is quoted.
 */
export const hashEvent = (event: Envelope, previous: Buffer): Buffer => {
  const q = JSON.stringify
  const envelope =
    `{"actor":${q(event.actor)},"aggregate":${q(event.aggregate)},"chainId":${q(event.chainId)}` +
    `,"happenedAt":${event.happenedAt},"hlc":${q(event.hlc)},"id":${q(event.id)},"origin":${q(event.origin)}` +
    `,"payload":${event.payload},"recordedAt":${event.recordedAt},"seq":${event.seq}` +
    `,"type":${q(event.type)},"version":${event.version}}`
  return createHash('sha256').update(envelope).update(previous).digest()
}

/** JSON with sorted keys and no spaces (as RFC 8785 for the values we have), so that equal values are equal bytes. */
export const canonicalJson = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Error('a number that JSON cannot hold')
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  let text = '{'
  for (const [key, member] of Object.entries(value).sort(byKey)) {
    if (member === undefined) continue
    text += `${text.length > 1 ? ',' : ''}${JSON.stringify(key)}:${canonicalJson(member)}`
  }
  return `${text}}`
}

const byKey = ([a]: [string, unknown], [b]: [string, unknown]): number => (a < b ? -1 : a > b ? 1 : 0)
