import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { z } from 'zod'

/** Bytes as lower-case hexadecimal: one value has one spelling, so no changed file means the same. */
export const hexBytes = (size: number) => z.string().regex(new RegExp(`^[0-9a-f]{${size * 2}}$`))

export const WrappedKey = z.strictObject({ iv: hexBytes(12), wrapped: hexBytes(32), tag: hexBytes(16) })
export type WrappedKey = z.output<typeof WrappedKey>

/** Encrypts one key under another with AES-256-GCM, bound to the header that stands beside it. */
export const wrapKey = (key: Buffer, under: Buffer, header: string): WrappedKey => {
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', under, iv)
  cipher.setAAD(Buffer.from(header))
  const wrapped = Buffer.concat([cipher.update(key), cipher.final()])
  return {
    iv: iv.toString('hex'),
    wrapped: wrapped.toString('hex'),
    tag: cipher.getAuthTag().toString('hex'),
  }
}

/** The key again, or null when the other key or the header is not the one it was wrapped with. */
export const unwrapKey = ({ iv, wrapped, tag }: WrappedKey, under: Buffer, header: string): Buffer | null => {
  const cipher = createDecipheriv('aes-256-gcm', under, Buffer.from(iv, 'hex'), { authTagLength: 16 })
  cipher.setAAD(Buffer.from(header))
  cipher.setAuthTag(Buffer.from(tag, 'hex'))
  try {
    return Buffer.concat([cipher.update(Buffer.from(wrapped, 'hex')), cipher.final()])
  } catch {
    return null
  }
}

/** A key for one purpose out of a random key, by HKDF-SHA256: keys of two purposes say nothing about each other. */
export const keyFor = (purpose: string, key: Buffer, salt: string): Buffer =>
  Buffer.from(hkdfSync('sha256', key, Buffer.from(salt), `sztafeta ${purpose}`, 32))
