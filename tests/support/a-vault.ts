import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { inTransaction } from '#db/database.ts'
import { appendEvents } from '#db/stores/event-store.ts'
import type { NewEvent, RecordedEvent } from '#domain/event-log.ts'
import { ChainId, InstitutionKey, WorkerCode } from '#domain/ids.ts'
import { ok } from '#domain/result.ts'
import { instant } from '#domain/time.ts'
import { unlock } from '#electron/vault/keyring.ts'
import type { OpenVault } from '#electron/vault/open-vault.ts'
import { createVault, openVault } from '#electron/vault/open-vault.ts'

export const worker = WorkerCode.parse('MOPS-01')
export const passphrase = 'żółw maluje ciche okna'
export const noon = instant(Date.UTC(2026, 10, 23, 11))
export const aChain = ChainId.parse('019aaaaa-0000-7000-8000-000000000001')

/** In these tests one field of one kind of event is free text. */
export const textFields = (type: string): readonly string[] => (type === 'NoteAdded' ? ['text'] : [])

/** A folder of its own, removed when the test is over. */
export const aFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'sztafeta-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export const aNewWorker = (code = worker, words = passphrase) => ({
  worker: code,
  alias: 'Iskra',
  institution: InstitutionKey.parse('mops'),
  passphrase: words,
})

/** A vault of one worker at the least cost of a guess, open. */
export const aVault = async (folder = aFolder()): Promise<OpenVault & { readonly recoveryKey: string }> => {
  const vault = { network: 'Sieć próbna', demo: true, workers: [aNewWorker()] }
  const created = await createVault(folder, vault, { textFields })
  if (!created.ok) throw new Error(created.error.type)
  onTestFinished(created.value.close)
  return created.value
}

/** Unlocks and opens as the app does; the answer is a failure of either step. */
export const reopened = async (folder: string) => {
  const unlocked = await unlock(folder, { worker, passphrase }, noon)
  if (!unlocked.ok) return unlocked
  const opened = openVault(unlocked.value, { textFields })
  if (opened.ok) onTestFinished(opened.value.close)
  return opened
}

export const aNote = (text: string, about = 'referral:1'): NewEvent => ({
  type: 'NoteAdded',
  version: 1,
  aggregate: about,
  chainId: aChain,
  payload: { text, shared: true },
  happenedAt: noon,
})

/** One durable commit. */
export const append = ({ db, log }: OpenVault, ...events: readonly NewEvent[]): RecordedEvent[] => {
  const done = inTransaction(db, tx => ok(appendEvents(tx, log, { actor: worker, recordedAt: noon }, events)))
  if (!done.ok) throw new Error('an append is never refused')
  return done.value
}

/** Every file of a folder with its bytes, to compare before and after. */
export const bytesOf = (folder: string): ReadonlyMap<string, Buffer> =>
  new Map(
    readdirSync(folder)
      .sort()
      .map(name => [name, readFileSync(join(folder, name))]),
  )
