import { inTransaction } from '#db/database.ts'
import { isInstitution } from '#db/stores/directory-store.ts'
import { type DirectoryMatter, permitDirectory } from '#domain/directory-permission.ts'
import { type InstitutionKey, networkKey } from '#domain/ids.ts'
import type { Refusal } from '#domain/refusal.ts'
import { err, type Result } from '#domain/result.ts'
import { isCoordinator } from '#domain/worker.ts'
import type { Acting } from './acting.ts'

/** The way of every change of one institution: permitted, there, then decided and written in one transaction. */
export const editInstitution = <T>(
  acting: Acting,
  institution: InstitutionKey,
  matter: DirectoryMatter,
  write: () => Result<T, Refusal>,
): Result<T, Refusal> =>
  inTransaction(acting.db, (): Result<T, Refusal> => {
    const permitted = permitDirectory(acting.by, institution, matter)
    if (!permitted.ok) return permitted
    if (institution === networkKey || !isInstitution(acting.db, institution)) {
      return err({ type: 'NotFound', what: 'institution' })
    }
    return write()
  })

/** A change of the network as a whole: the coordinator's alone. */
export const editNetwork = <T>(acting: Acting, write: () => Result<T, Refusal>): Result<T, Refusal> =>
  inTransaction(
    acting.db,
    (): Result<T, Refusal> =>
      isCoordinator(acting.by) ? write() : err({ type: 'NotPermitted', rule: 'coordinator' }),
  )
