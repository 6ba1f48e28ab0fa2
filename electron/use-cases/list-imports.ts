import { importsOf, movedOnSince } from '#db/stores/import-store.ts'
import { permitImport } from '#domain/permission.ts'
import { ok } from '#domain/result.ts'
import type { UseCase } from './acting.ts'

/** What the own institution took over, with what stands in the way of taking it back. */
export const listImports: UseCase<'listImports'> = ({ db, by }) => {
  const permitted = permitImport(by)
  if (!permitted.ok) return permitted
  return ok(
    importsOf(db, by.institution).map(({ id, institution: _institution, ...made }) => ({
      ...made,
      importId: id,
      movedOn: made.undoneAt === null ? movedOnSince(db, id) : 0,
    })),
  )
}
