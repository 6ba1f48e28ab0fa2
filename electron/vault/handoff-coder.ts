import { createCipheriv } from 'node:crypto'
import { type HandoffCode, handoffCodeFrom } from '#domain/handoff-code.ts'
import type { EventId } from '#domain/ids.ts'
import { keyFor } from './key-wrap.ts'
import type { Unlocked } from './keyring.ts'

/** The codes of steps, in their order. The key stays inside: a use-case can ask for codes and never sees it. */
export type HandoffCoder = (steps: readonly EventId[]) => readonly HandoffCode[]

/**
 * A step's id is 16 bytes that no other step has, of this or another referral: one block of AES under a key made for
 * this purpose alone is a keyed code of it that cannot be worked out without the vault. All steps are coded in one
 * go, because finding a code means coding what could be meant.
 */
export const handoffCoderOf = ({ dek, file }: Pick<Unlocked, 'dek' | 'file'>): HandoffCoder => {
  const key = keyFor('handoff code', dek, file.dbId)
  return steps => {
    const cipher = createCipheriv('aes-256-ecb', key, null).setAutoPadding(false)
    const blocks = cipher.update(Buffer.from(steps.map(id => id.replaceAll('-', '')).join(''), 'hex'))
    return steps.map((_, place) =>
      handoffCodeFrom(blocks.subarray(place * blockSize, (place + 1) * blockSize)),
    )
  }
}

const blockSize = 16
