import { setImmediate } from 'node:timers/promises'
import { inSlicedTransaction } from '#db/database.ts'
import type { Answer, Input } from '#domain/contract.ts'
import { permitImport } from '#domain/permission.ts'
import type { Refusal } from '#domain/refusal.ts'
import { ok, type Result } from '#domain/result.ts'
import type { Acting } from '../use-cases/acting.ts'
import { beginImport, bringImportLines } from '../use-cases/bring-import.ts'
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
