import { inTransaction } from '#db/database.ts'
import type { Answer, Input } from '#domain/contract.ts'
import { permitStaffing } from '#domain/decide-worker.ts'
import { ok } from '#domain/result.ts'
import type { Instant } from '#domain/time.ts'
import { recordNetworkEvent } from '../use-cases/acting.ts'
import { changePassphrase as change, renewRecoveryKey, unlock } from './keyring.ts'
import type { Session } from './session.ts'

/** One's own passphrase. The old one is asked as at the door: an unattended window is no way to take the vault over. */
export const changePassphrase = async (
  { vault, worker }: Session,
  { from, to }: Input<'changePassphrase'>,
  at: Instant,
): Promise<Answer<'changePassphrase'>> => {
  const changed = await change(vault.unlocked.folder, { worker: worker.code, from, to }, at)
  return changed.ok ? ok(undefined) : changed
}

/** A new recovery key for a sheet that was lost, or never printed. The one before opens nothing any more. */
export const issueRecoveryKey = async (
  { vault, worker: by }: Session,
  { passphrase }: Input<'issueRecoveryKey'>,
  at: Instant,
): Promise<Answer<'issueRecoveryKey'>> => {
  const permitted = permitStaffing(by)
  if (!permitted.ok) return permitted
  const { db, log, unlocked } = vault
  const proven = await unlock(unlocked.folder, { worker: by.code, passphrase }, at)
  if (!proven.ok) return proven
  while (vault.imports.work !== undefined) await vault.imports.work.over
  inTransaction(db, () => {
    recordNetworkEvent({ db, log, by, at }, { type: 'RecoveryKeyIssued', payload: {} })
    return ok(undefined)
  })
  const renewed = renewRecoveryKey(unlocked)
  return renewed.ok ? ok({ recoveryKey: renewed.value }) : renewed
}
