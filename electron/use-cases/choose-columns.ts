import { inTransaction } from '#db/database.ts'
import { saveColumns } from '#db/stores/view-store.ts'
import { ok } from '#domain/result.ts'
import type { UseCase } from './acting.ts'

/** How somebody likes to look at the list: no fact of the log, and of this worker alone. */
export const chooseColumns: UseCase<'chooseColumns'> = ({ db, by }, { columns }) =>
  inTransaction(db, () => ok(saveColumns(db, by.code, columns)))
