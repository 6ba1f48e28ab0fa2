import { importsOf, showsWork } from '#db/stores/import-store.ts'
import { permitImport } from '#domain/permission.ts'
import { ok } from '#domain/result.ts'
import type { UseCase } from './acting.ts'

/** What the own institution took over. Whether it can be taken back is known for sure when that is asked for. */
export const listImports: UseCase<'listImports'> = ({ db, by }) => {
  const permitted = permitImport(by)
  if (!permitted.ok) return permitted
  return ok(
    importsOf(db, by.institution).map(({ id, institution: _institution, ...made }) => ({
      ...made,
      importId: id,
      workedOn: made.undoneAt === null && showsWork(db, id),
    })),
  )
}
