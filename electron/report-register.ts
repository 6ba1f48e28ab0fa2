import { createHash } from 'node:crypto'
import type { Input } from '#domain/contract.ts'
import type { CallFailure, Refusal } from '#domain/refusal.ts'
import { ok, type Result } from '#domain/result.ts'
import type { VaultLink } from './vault-link.ts'

/** A copy that stands in the register: its file can be written now, or struck there when it cannot. */
export type EnteredCopy = { readonly drop: () => Promise<unknown> }

/**
 * Enters a copy of a report into the register before its file is written, with the hash of the file: a copy that
 * nobody knows of would be worse than an entry too many, and a file that fails is struck.
 */
export const enterCopy = async (
  vault: VaultLink,
  copy: Omit<Input<'releaseReport'>, 'fileHash'>,
  file: Uint8Array,
): Promise<Result<EnteredCopy, Refusal | CallFailure>> => {
  const fileHash = createHash('sha256').update(file).digest('hex')
  const entered = await vault.call('releaseReport', { ...copy, fileHash })
  if (!entered.ok) return entered
  const { period, copy: number } = entered.value
  return ok({ drop: () => vault.call('dropRelease', { period, copy: number }) })
}
