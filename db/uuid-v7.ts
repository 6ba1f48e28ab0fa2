import type { Instant } from '#domain/time.ts'
import type { Randomness } from './randomness.ts'

/** A UUID of version 7 (RFC 9562): the moment in its first 48 bits, so that new ids sort to the end of an index. */
export const uuidV7 = (at: Instant, random: Randomness): string => {
  const bytes = random(16)
  bytes.writeUIntBE(at, 0, 6)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}
