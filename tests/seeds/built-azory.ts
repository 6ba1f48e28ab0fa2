import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readStatement } from '#db/database.ts'
import { loadEvents } from '#db/stores/event-store.ts'
import type { RecordedEvent } from '#domain/event-log.ts'
import { WorkerCode } from '#domain/ids.ts'
import { type Instant, instant, localDay, localTimeOf } from '#domain/time.ts'
import { demoPassphrase } from '#electron/vault/demo-passphrase.ts'
import { unlock } from '#electron/vault/keyring.ts'
import { type OpenVault, openVault } from '#electron/vault/open-vault.ts'
import { type Session, signIn } from '#electron/vault/session.ts'
import { textFieldsOf } from '#electron/vault/text-fields.ts'
import { type AzoryBuild, buildAzory } from '#seeds/build-azory.ts'

export type BuiltAzory = {
  readonly folder: string
  readonly vault: OpenVault
  readonly sessionOf: (code: string) => Session
  readonly remove: () => void
}

/** A demo network in a folder of its own, built as the app builds it, and opened. */
export const builtAzory = async (build: AzoryBuild): Promise<BuiltAzory> => {
  const home = mkdtempSync(join(tmpdir(), 'sztafeta-azory-'))
  const folder = join(home, 'demo')
  const built = await buildAzory(folder, build)
  if (!built.ok) throw new Error(built.error.type)
  const worker = WorkerCode.parse('NET-01')
  const unlocked = await unlock(folder, { worker, passphrase: demoPassphrase }, instant(0))
  if (!unlocked.ok) throw new Error(unlocked.error.type)
  const opened = openVault(unlocked.value, { textFields: textFieldsOf })
  if (!opened.ok) throw new Error(opened.error.type)
  const vault = opened.value
  return {
    folder,
    vault,
    sessionOf: code => {
      const signedIn = signIn(vault, WorkerCode.parse(code), () => 0)
      if (!signedIn.ok) throw new Error(signedIn.error.type)
      return signedIn.value
    },
    remove: () => {
      vault.close()
      rmSync(home, { recursive: true, force: true })
    },
  }
}

/** Referrals found by a condition on their row, by the time of sending. */
export const referralsWhere = (
  vault: OpenVault,
  condition: string,
  ...values: readonly unknown[]
): string[] =>
  readStatement<{ id: string }>(
    vault.db,
    `SELECT id FROM referrals WHERE ${condition} ORDER BY coalesce(sent_at, drafted_at)`,
  )
    .all(...values)
    .map(({ id }) => id)

/** The story of one referral as people tell it: `2026-11-03 20:40 SW-01 ReferralSent`. */
export const storyOf = (vault: OpenVault, id: string): string[] =>
  eventsOf(vault, id).map(({ happenedAt, actor, type }) => `${shown(happenedAt)} ${actor} ${type}`)

export const eventsOf = (vault: OpenVault, id: string): RecordedEvent[] =>
  loadEvents(vault.db, `referral:${id}`)

export const shown = (at: Instant): string => {
  const { day, minute } = localTimeOf(at)
  const two = (part: number): string => String(part).padStart(2, '0')
  return `${localDay(day)} ${two(Math.floor(minute / 60))}:${two(minute % 60)}`
}
