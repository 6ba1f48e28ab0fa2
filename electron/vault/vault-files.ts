import { createHmac, timingSafeEqual } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { replaceFile } from '#db/durable-file.ts'
import { canonicalJson } from '#db/event-hash.ts'
import { isAccessDenied } from '#db/world-failure.ts'
import { InstitutionKey, WorkerCode } from '#domain/ids.ts'
import type { UnlockFailure } from '#domain/open-failure.ts'
import type { Result } from '#domain/result.ts'
import { err, ok } from '#domain/result.ts'
import { hexBytes, keyFor, WrappedKey } from './key-wrap.ts'
import { KdfCost } from './passphrase-key.ts'

/** The files of a vault. The folder can be copied as a whole; without a passphrase it says only what is in `VaultFile`. */
export const vaultPaths = (folder: string) => ({
  vaultFile: join(folder, 'vault.json'),
  database: join(folder, 'network.db'),
  heads: join(folder, 'heads.log'),
  attempts: join(folder, 'attempts.json'),
})

/** One worker's copy of the key of the database, wrapped under their passphrase. */
export const Slot = z.strictObject({
  worker: WorkerCode,
  alias: z.string().min(1).max(64),
  institution: InstitutionKey,
  cost: KdfCost,
  salt: hexBytes(16),
  key: WrappedKey,
  /** Made by the coordinator and seen by them: good for choosing one's own, and for nothing else. */
  oneTime: z.literal(true).optional(),
  /** Another alias than the one that the key was wrapped with, since the owner alone can wrap it again. */
  calledNow: z.string().min(1).max(64).optional(),
})
export type Slot = z.output<typeof Slot>

const RecoverySlot = z.strictObject({ salt: hexBytes(16), key: WrappedKey })

/** More people than a network of institutions of one estate ever has. */
export const mostSlots = 200

const VaultBody = z.strictObject({
  version: z.literal(1),
  dbId: z.uuid(),
  /** The installation that writes this database: the `origin` of its events. */
  origin: z.uuid(),
  network: z.string().min(1).max(120),
  demo: z.boolean(),
  slots: z
    .array(Slot)
    .min(1)
    .max(mostSlots)
    .refine(slots => new Set(slots.map(slot => slot.worker)).size === slots.length),
  recovery: RecoverySlot,
})
export type VaultBody = z.output<typeof VaultBody>

/** What stands in `vault.json`: readable by anyone who has the folder, changeable by nobody without its key. */
export const VaultFile = VaultBody.extend({ mac: hexBytes(32) })
export type VaultFile = z.output<typeof VaultFile>

const largestFile = 1024 * 1024

/** Reads what the locked screen may show. Whether it is authentic shows only after unlocking, see `isAuthentic`. */
export const readVaultFile = (folder: string): Result<VaultFile, UnlockFailure> => {
  const path = vaultPaths(folder).vaultFile
  if (!existsSync(path)) return err({ type: 'VaultMissing' })
  try {
    const text = readFileSync(path, 'utf8')
    const parsed = VaultFile.safeParse(JSON.parse(text.length > largestFile ? '' : text))
    // One spelling only: whatever differs by a byte was not written here.
    if (parsed.success && render(parsed.data) === text) return ok(parsed.data)
  } catch (thrown) {
    if (isAccessDenied(thrown)) return err({ type: 'NoAccess' })
    // Not JSON.
  }
  return err({ type: 'VaultFileDamaged' })
}

/** The file as only someone with the key can make it. */
export const authenticFile = (body: VaultBody, dek: Buffer): VaultFile => ({
  ...body,
  mac: macOf(body, dek).toString('hex'),
})

export const writeVaultFile = (folder: string, body: VaultBody, dek: Buffer): VaultFile => {
  const file = authenticFile(body, dek)
  replaceFile(vaultPaths(folder).vaultFile, render(file))
  return file
}

/** Whether the file is as it was written by someone who had the key. */
export const isAuthentic = ({ mac, ...body }: VaultFile, dek: Buffer): boolean =>
  timingSafeEqual(Buffer.from(mac, 'hex'), macOf(body, dek))

/** What a wrapped key is bound to: everything in its slot but itself, in this vault. */
export const slotHeader = (dbId: string, slot: Omit<Slot, 'key' | 'oneTime' | 'calledNow'>): string =>
  canonicalJson({
    dbId,
    worker: slot.worker,
    alias: slot.alias,
    institution: slot.institution,
    cost: slot.cost,
    salt: slot.salt,
  })

const macOf = (body: VaultBody, dek: Buffer): Buffer =>
  createHmac('sha256', keyFor('vault file', dek, body.dbId))
    .update(canonicalJson(body))
    .digest()

const render = (file: VaultFile): string => `${JSON.stringify(file, null, 2)}\n`
