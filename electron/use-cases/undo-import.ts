import { codesInUse, findImport, hasMovedOn, referralsOfImport } from '#db/stores/import-store.ts'
import { removeReferral } from '#db/stores/referral-store.ts'
import type { Answer, Input } from '#domain/contract.ts'
import type { ImportProgress } from '#domain/import-calls.ts'
import { permitImport } from '#domain/permission.ts'
import { err, ok } from '#domain/result.ts'
import { type Acting, recordNetworkEvent } from './acting.ts'

const referralsPerSlice = 100
type Told = { progress: ImportProgress; readonly cancelled: boolean }

/**
 * Takes an import back whole, as long as nobody has worked with any of its referrals. The log keeps the facts; the
 * referrals, and the codes that came with them and are used nowhere else, are gone from every screen.
 */
export function* undoImport(
  acting: Acting,
  { importId }: Input<'undoImport'>,
  told: Told,
): Generator<void, Answer<'undoImport'>> {
  const { db, by } = acting
  const permitted = permitImport(by)
  if (!permitted.ok) return permitted
  const made = findImport(db, importId)
  if (made === undefined || made.institution !== by.institution) {
    return err({ type: 'NotFound', what: 'import' })
  }
  if (made.undoneAt !== null) return err({ type: 'ImportUndoneBefore' })
  const ids = referralsOfImport(db, importId)
  const steps = 2 * ids.length
  let movedOn = 0
  for (const [place, id] of ids.entries()) {
    if (hasMovedOn(db, id)) movedOn += 1
    if ((place + 1) % referralsPerSlice !== 0) continue
    told.progress = { done: place + 1, of: steps }
    yield
    if (told.cancelled) return err({ type: 'ImportCancelled' })
  }
  if (movedOn > 0) return err({ type: 'ImportMovedOn', referrals: movedOn })
  recordNetworkEvent(acting, {
    type: 'ImportUndone',
    payload: { importId, keptCodes: [...codesInUse(db, importId)] },
  })
  for (const [place, id] of ids.entries()) {
    removeReferral(db, id)
    if ((place + 1) % referralsPerSlice !== 0) continue
    told.progress = { done: ids.length + place + 1, of: steps }
    yield
    if (told.cancelled) return err({ type: 'ImportCancelled' })
  }
  return ok({ referrals: ids.length })
}
