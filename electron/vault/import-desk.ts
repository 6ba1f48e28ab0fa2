import { setImmediate } from 'node:timers/promises'
import { inSlicedTransaction } from '#db/database.ts'
import type { Answer, Input } from '#domain/contract.ts'
import { permitImport } from '#domain/permission.ts'
import type { Refusal } from '#domain/refusal.ts'
import { err, ok, type Result } from '#domain/result.ts'
import { isCoordinator } from '#domain/worker.ts'
import type { Acting } from '../use-cases/acting.ts'
import { beginDirectory, bringServices } from '../use-cases/bring-directory.ts'
import { beginImport, bringImportLines } from '../use-cases/bring-import.ts'
import { commitDirectory } from '../use-cases/commit-directory.ts'
import { commitImport } from '../use-cases/commit-import.ts'
import { type ImportStage, type LongWork, stagedBy } from '../use-cases/import-stage.ts'
import { undoImport } from '../use-cases/undo-import.ts'

export type ImportDeskCall =
  | 'beginImport'
  | 'bringImportLines'
  | 'commitImport'
  | 'undoImport'
  | 'importProgress'
  | 'cancelImport'
  | 'beginDirectory'
  | 'bringServices'
  | 'commitDirectory'
  | 'cancelDirectory'

type ImportDesk = {
  readonly [N in ImportDeskCall]: (acting: Acting, stage: ImportStage, input: Input<N>) => Promise<Answer<N>>
}

/** The calls of an import: they need the memory of this process, and time. */
export const importDesk: ImportDesk = {
  beginImport: async (acting, stage, input) => beginImport(acting, stage, input),
  bringImportLines: async (acting, stage, input) => bringImportLines(acting, stage, input),
  commitImport: async (acting, stage, { importId }) => {
    const found = stagedBy(acting, stage, importId)
    if (!found.ok) return found
    const staged = found.value
    const done = await atLength(acting, stage, staged.brought, told => commitImport(acting, staged, told))
    if (done.ok) stage.staged = undefined
    return done
  },
  beginDirectory: async (acting, stage, input) => beginDirectory(acting, stage, input),
  bringServices: async (acting, stage, input) => bringServices(acting, stage, input),
  commitDirectory: async (acting, stage, { importId }) => {
    if (!isCoordinator(acting.by)) return err({ type: 'NotPermitted', rule: 'coordinator' })
    const { directory } = stage
    if (directory === undefined || directory.importId !== importId || directory.by !== acting.by.code) {
      return err({ type: 'NotFound', what: 'import' })
    }
    const done = await atLength(acting, stage, directory.brought, told =>
      commitDirectory(acting, directory, told),
    )
    if (done.ok) stage.directory = undefined
    return done
  },
  cancelDirectory: async ({ by }, stage) => {
    if (!isCoordinator(by)) return err({ type: 'NotPermitted', rule: 'coordinator' })
    if (stage.work === undefined) stage.directory = undefined
    else stage.work.cancelled = true
    return ok(undefined)
  },
  undoImport: async (acting, stage, input) =>
    atLength(acting, stage, 1, told => undoImport(acting, input, told)),
  importProgress: async (_acting, { work }) => ok(work?.progress ?? null),
  cancelImport: async ({ by }, stage) => {
    const permitted = permitImport(by)
    if (!permitted.ok) return permitted
    if (stage.work === undefined) stage.staged = undefined
    else stage.work.cancelled = true
    return ok(undefined)
  },
}

/** These are answered while a long work goes on; every other call waits for its end. */
export const answeredMeanwhile: ReadonlySet<string> = new Set([
  'importProgress',
  'cancelImport',
  'cancelDirectory',
  'sessionInfo',
])

/** One transaction in slices; between them the process hears what is sent to it. */
const atLength = async <T>(
  { db }: Acting,
  stage: ImportStage,
  of: number,
  work: (told: LongWork) => Generator<void, Result<T, Refusal>>,
): Promise<Result<T, Refusal>> => {
  let end: () => void = () => undefined
  const over = new Promise<void>(resolve => {
    end = resolve
  })
  const told: LongWork = { progress: { done: 0, of }, cancelled: false, over }
  stage.work = told
  try {
    return await inSlicedTransaction(
      db,
      () => work(told),
      () => setImmediate(),
    )
  } finally {
    stage.work = undefined
    end()
  }
}
