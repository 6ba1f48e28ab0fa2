import { createCipheriv, createDecipheriv, type KeyObject } from 'node:crypto'
import type { Randomness } from './randomness.ts'

/** How a free text stands in a stored payload: nonce, tag and ciphertext of AES-256-GCM. */
export type SealedText = { readonly sealed: string }

const nonceSize = 12
const tagSize = 16

export const isSealed = (value: unknown): value is SealedText =>
  typeof value === 'object' && value !== null && 'sealed' in value && typeof value.sealed === 'string'

/** Seals a text for one field of one event: it can be opened in no other place. */
export const sealText = (text: string, key: KeyObject, place: string, random: Randomness): SealedText => {
  const nonce = random(nonceSize)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  cipher.setAAD(Buffer.from(place))
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return { sealed: Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64') }
}

/** Opens a sealed text, or answers null when the key or the place is not the one it was sealed with. */
export const openText = ({ sealed }: SealedText, key: KeyObject, place: string): string | null => {
  const bytes = Buffer.from(sealed, 'base64')
  if (bytes.length < nonceSize + tagSize) return null
  const cipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, nonceSize), {
    authTagLength: tagSize,
  })
  cipher.setAAD(Buffer.from(place))
  cipher.setAuthTag(bytes.subarray(nonceSize, nonceSize + tagSize))
  try {
    const text = cipher.update(bytes.subarray(nonceSize + tagSize))
    // In this mode nothing is left to come: this only checks the tag.
    cipher.final()
    return text.toString('utf8')
  } catch {
    return null
  }
}

/** The place that a sealed text is bound to. */
export const placeOf = (eventId: string, field: string): string => `${eventId} ${field}`
