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
  /** The worker has to choose their own before anything opens. */
  readonly oneTime?: true
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
  const recovery = recoverySlot(dek, dbId, secret)
  const slots = await Promise.all(vault.workers.map(worker => newSlot(dbId, worker, dek, cost)))
  const body: VaultBody = { version: 1, dbId, origin: randomUUID(), network, demo, slots, recovery }
  return ok({ dek, body, recoveryKey: showRecoveryKey(secret) })
}

/**
 * Lets a worker in. A wrong passphrase is counted, and after five the next try has to wait. A one-time passphrase
 * lets nobody in (`OneTimePassphrase`): with it `chooseOwnPassphrase` is asked.
 */
export const unlock = async (
  folder: string,
  by: PassphraseOf,
  now: Instant,
): Promise<Result<Unlocked, UnlockFailure>> => {
  const opened = await openSlot(folder, by, now)
  if (!opened.ok) return opened
  return isOneTime(opened.value, by.worker) ? err({ type: 'OneTimePassphrase' }) : opened
}

/** The first unlock: whoever holds the one-time passphrase puts their own in its place. */
export const chooseOwnPassphrase = async (
  folder: string,
  change: { readonly worker: WorkerCode; readonly from: string; readonly to: string },
  now: Instant,
): Promise<Result<Unlocked, UnlockFailure | PassphraseRefusal>> => {
  const opened = await openSlot(folder, { worker: change.worker, passphrase: change.from }, now)
  return opened.ok ? renewUnlike(opened.value, change) : opened
}

type PassphraseOf = { readonly worker: WorkerCode; readonly passphrase: string }

const isOneTime = ({ file }: Unlocked, worker: WorkerCode): boolean =>
  file.slots.some(slot => slot.worker === worker && slot.oneTime === true)

/** Opens the slot of a worker, whatever kind of passphrase it has. */
const openSlot = async (
  folder: string,
  by: PassphraseOf,
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
  return unlocked.ok ? renewUnlike(unlocked.value, change) : unlocked
}

/** The same passphrase again would leave a one-time one, seen by the coordinator, in use for good. */
const renewUnlike = async (
  unlocked: Unlocked,
  { worker, from, to }: { readonly worker: WorkerCode; readonly from: string; readonly to: string },
): Promise<Result<Unlocked, UnlockFailure | PassphraseRefusal>> =>
  from.normalize('NFKC').trim() === to.normalize('NFKC').trim()
    ? err({ type: 'PassphraseSame' })
    : renewPassphrase(unlocked, worker, to)

/** Shows a worker under another alias at the door. */
export const renameSlot = (
  { folder, dek }: Unlocked,
  worker: WorkerCode,
  alias: string,
): Result<Unlocked, UnlockFailure> => {
  const current = readAuthentic(folder, dek)
  if (!current.ok) return current
  const { mac: _, ...body } = current.value.file
  const slots = body.slots.map(slot => (slot.worker === worker ? calledNow(slot, alias) : slot))
  return ok(rewritten(folder, { ...body, slots }, dek))
}

const calledNow = ({ calledNow: _, ...slot }: Slot, alias: string): Slot =>
  alias === slot.alias ? slot : { ...slot, calledNow: alias }

/** A new recovery key; the one before opens nothing from then on. It is answered here and never again. */
export const renewRecoveryKey = ({ folder, dek }: Unlocked): Result<string, UnlockFailure> => {
  const current = readAuthentic(folder, dek)
  if (!current.ok) return current
  const { mac: _, ...body } = current.value.file
  const secret = newRecoverySecret()
  rewritten(folder, { ...body, recovery: recoverySlot(dek, body.dbId, secret) }, dek)
  return ok(showRecoveryKey(secret))
}

const recoverySlot = (dek: Buffer, dbId: string, secret: Buffer): VaultBody['recovery'] => {
  const salt = randomBytes(16).toString('hex')
  return { salt, key: wrapKey(dek, recoveryWrap(secret, salt), recoveryHeader(dbId)) }
}

/** A new passphrase in an unlocked vault, the rest of the slot as it was: the second step of recovery. */
export const renewPassphrase = async (
  unlocked: Unlocked,
  worker: WorkerCode,
  passphrase: string,
): Promise<Result<Unlocked, UnlockFailure | PassphraseRefusal>> => {
  const slot = unlocked.file.slots.find(known => known.worker === worker)
  if (slot === undefined) return err({ type: 'UnknownWorker' })
  const { alias, calledNow: renamed, institution, cost } = slot
  return setSlot(unlocked, { worker, alias: renamed ?? alias, institution, passphrase }, cost)
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
  const key = wrapKey(dek, kek, slotHeader(dbId, header))
  return worker.oneTime === undefined ? { ...header, key } : { ...header, key, oneTime: true }
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
