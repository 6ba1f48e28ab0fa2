import { randomBytes, randomUUID } from 'node:crypto'
import type { InstitutionKey, WorkerCode } from '#domain/ids.ts'
import type { RecoveryFailure, UnlockFailure } from '#domain/open-failure.ts'
import type { PassphraseRefusal } from '#domain/passphrase-refusal.ts'
import type { Result } from '#domain/result.ts'
import { err, ok } from '#domain/result.ts'
import type { Instant } from '#domain/time.ts'
import { forgetWrongPassphrases, noteWrongPassphrase, waitUntil } from './attempts.ts'
import { keyFor, unwrapKey, wrapKey } from './key-wrap.ts'
import type { KdfCost } from './passphrase-key.ts'
import { floorCost, fullCost, passphraseKey } from './passphrase-key.ts'
import { judgePassphrase } from './passphrase-policy.ts'
import { newRecoverySecret, readRecoveryKey, showRecoveryKey } from './recovery-key.ts'
import type { Slot, VaultBody, VaultFile } from './vault-files.ts'
import { isAuthentic, readVaultFile, slotHeader, vaultPaths, writeVaultFile } from './vault-files.ts'

/** A vault whose key is known. `dek` is the random key of the database; passphrases only wrap it. */
export type Unlocked = { readonly folder: string; readonly file: VaultFile; readonly dek: Buffer }

export type NewWorker = {
  readonly worker: WorkerCode
  readonly alias: string
  readonly institution: InstitutionKey
  readonly passphrase: string
}

export type NewKeyring = { readonly dek: Buffer; readonly body: VaultBody; readonly recoveryKey: string }

/** A fresh key and what `vault.json` will say, not yet written; the recovery key is answered here and never again. */
export const newKeyring = async (
  vault: { readonly network: string; readonly demo: boolean; readonly workers: readonly NewWorker[] },
  cost: KdfCost = vault.demo ? floorCost : fullCost,
): Promise<Result<NewKeyring, PassphraseRefusal>> => {
  const { network, demo } = vault
  const refused = demo ? undefined : await firstRefusal(network, vault.workers)
  if (refused !== undefined) return err(refused)
  const dek = randomBytes(32)
  const dbId = randomUUID()
  const secret = newRecoverySecret()
  const salt = randomBytes(16).toString('hex')
  const recovery = { salt, key: wrapKey(dek, recoveryWrap(secret, salt), recoveryHeader(dbId)) }
  const slots = await Promise.all(vault.workers.map(worker => newSlot(dbId, worker, dek, cost)))
  const body: VaultBody = { version: 1, dbId, origin: randomUUID(), network, demo, slots, recovery }
  return ok({ dek, body, recoveryKey: showRecoveryKey(secret) })
}

/** Lets a worker in. A wrong passphrase is counted, and after five the next try has to wait. */
export const unlock = async (
  folder: string,
  by: { readonly worker: WorkerCode; readonly passphrase: string },
  now: Instant,
): Promise<Result<Unlocked, UnlockFailure>> => {
  const file = readVaultFile(folder)
  if (!file.ok) return file
  const slot = file.value.slots.find(known => known.worker === by.worker)
  if (slot === undefined) return err({ type: 'UnknownWorker' })
  const { attempts } = vaultPaths(folder)
  const until = waitUntil(attempts, by.worker, now)
  if (until !== null) return err({ type: 'TooManyAttempts', until })
  const kek = await passphraseKey(by.passphrase, Buffer.from(slot.salt, 'hex'), slot.cost)
  const dek = unwrapKey(slot.key, kek, slotHeader(file.value.dbId, slot))
  if (dek === null) {
    noteWrongPassphrase(attempts, by.worker, now)
    return err({ type: 'WrongPassphrase' })
  }
  forgetWrongPassphrases(attempts, by.worker)
  return authentic(folder, file.value, dek)
}

/** Lets in whoever has the printed recovery key; the next step is a new passphrase for a worker. */
export const unlockWithRecovery = (
  folder: string,
  recoveryKey: string,
): Result<Unlocked, UnlockFailure | RecoveryFailure> => {
  const file = readVaultFile(folder)
  if (!file.ok) return file
  const secret = readRecoveryKey(recoveryKey)
  if (!secret.ok) return secret
  const { salt, key } = file.value.recovery
  const dek = unwrapKey(key, recoveryWrap(secret.value, salt), recoveryHeader(file.value.dbId))
  return dek === null ? err({ type: 'RecoveryKeyWrong' }) : authentic(folder, file.value, dek)
}

/** Gives a worker a way in, or a new passphrase to one who has it. No page of the database is rewritten. */
export const setSlot = async (
  { folder, dek }: Unlocked,
  worker: NewWorker,
  cost?: KdfCost,
): Promise<Result<Unlocked, UnlockFailure | PassphraseRefusal>> => {
  const found = readAuthentic(folder, dek)
  if (!found.ok) return found
  const { dbId, network, demo } = found.value.file
  const refused = demo ? undefined : await firstRefusal(network, [worker])
  if (refused !== undefined) return err(refused)
  const slot = await newSlot(dbId, worker, dek, cost ?? (demo ? floorCost : fullCost))
  // The derivation takes its time, and another slot may have been written meanwhile: the file is read anew.
  const current = readAuthentic(folder, dek)
  if (!current.ok) return current
  const { mac: _, ...body } = current.value.file
  const others = body.slots.filter(known => known.worker !== worker.worker)
  forgetWrongPassphrases(vaultPaths(folder).attempts, worker.worker)
  return ok(rewritten(folder, { ...body, slots: [...others, slot] }, dek))
}

/**
 * Takes a worker's way in. Who copied the key while they had it could still use the copy: changing the key of the
 * database is a later step. The last way in stays.
 */
export const removeSlot = (
  { folder, dek }: Unlocked,
  worker: WorkerCode,
): Result<Unlocked, UnlockFailure | { readonly type: 'LastWorker' }> => {
  const current = readAuthentic(folder, dek)
  if (!current.ok) return current
  const { mac: _, ...body } = current.value.file
  const slots = body.slots.filter(slot => slot.worker !== worker)
  if (slots.length === body.slots.length) return err({ type: 'UnknownWorker' })
  if (slots.length === 0) return err({ type: 'LastWorker' })
  return ok(rewritten(folder, { ...body, slots }, dek))
}

/** A worker's own change: whoever does not know the old passphrase is treated as at the door. */
export const changePassphrase = async (
  folder: string,
  change: { readonly worker: WorkerCode; readonly from: string; readonly to: string },
  now: Instant,
): Promise<Result<Unlocked, UnlockFailure | PassphraseRefusal>> => {
  const unlocked = await unlock(folder, { worker: change.worker, passphrase: change.from }, now)
  return unlocked.ok ? renewPassphrase(unlocked.value, change.worker, change.to) : unlocked
}

/** A new passphrase in an unlocked vault, the rest of the slot as it was: the second step of recovery. */
export const renewPassphrase = async (
  unlocked: Unlocked,
  worker: WorkerCode,
  passphrase: string,
): Promise<Result<Unlocked, UnlockFailure | PassphraseRefusal>> => {
  const slot = unlocked.file.slots.find(known => known.worker === worker)
  if (slot === undefined) return err({ type: 'UnknownWorker' })
  const { alias, institution, cost } = slot
  return setSlot(unlocked, { worker, alias, institution, passphrase }, cost)
}

const newSlot = async (dbId: string, worker: NewWorker, dek: Buffer, cost: KdfCost): Promise<Slot> => {
  const salt = randomBytes(16)
  const { passphrase, ...who } = worker
  const header = {
    worker: who.worker,
    alias: who.alias,
    institution: who.institution,
    cost,
    salt: salt.toString('hex'),
  }
  const kek = await passphraseKey(passphrase, salt, cost)
  return { ...header, key: wrapKey(dek, kek, slotHeader(dbId, header)) }
}

const firstRefusal = async (
  network: string,
  workers: readonly NewWorker[],
): Promise<PassphraseRefusal | undefined> => {
  for (const { worker, alias, institution, passphrase } of workers) {
    const judged = await judgePassphrase(passphrase, [worker, alias, institution, network])
    if (!judged.ok) return judged.error
  }
  return undefined
}

const readAuthentic = (folder: string, dek: Buffer): Result<Unlocked, UnlockFailure> => {
  const file = readVaultFile(folder)
  return file.ok ? authentic(folder, file.value, dek) : file
}

const authentic = (folder: string, file: VaultFile, dek: Buffer): Result<Unlocked, UnlockFailure> =>
  isAuthentic(file, dek) ? ok({ folder, file, dek }) : err({ type: 'VaultFileDamaged' })

const rewritten = (folder: string, body: VaultBody, dek: Buffer): Unlocked => ({
  folder,
  file: writeVaultFile(folder, body, dek),
  dek,
})

/** 160 random bits need no slow derivation. */
const recoveryWrap = (secret: Buffer, salt: string): Buffer => keyFor('recovery', secret, salt)
const recoveryHeader = (dbId: string): string => `recovery of ${dbId}`
