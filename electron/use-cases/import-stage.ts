import { createHash, type Hash } from 'node:crypto'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { ShareBasis } from '#domain/code-lists.ts'
import type { ImportId, WorkerCode } from '#domain/ids.ts'
import type { ImportProgress } from '#domain/import-calls.ts'
import { permitImport } from '#domain/permission.ts'
import type { Refusal } from '#domain/refusal.ts'
import type { RegisterLine } from '#domain/register-line.ts'
import { err, ok, type Result } from '#domain/result.ts'
import type { Acting } from './acting.ts'
import type { StagedDirectory } from './directory-stage.ts'

/** A register that is being brought, portion by portion. It lives in memory and dies with the vault process. */
export type StagedRegister = {
  readonly importId: ImportId
  readonly by: WorkerCode
  readonly basis: ShareBasis
  readonly announced: number
  brought: number
  /** Portions as packed JSON, some thirty bytes a line: they stay until all is written, so that it may be tried again. */
  readonly portions: Buffer[]
  readonly content: Hash
}

/** The one long work of a vault: nothing else reads or writes until it is over. */
export type LongWork = {
  progress: ImportProgress
  cancelled: boolean
  readonly over: Promise<unknown>
}

export type ImportStage = {
  staged: StagedRegister | undefined
  directory: StagedDirectory | undefined
  work: LongWork | undefined
}

export const emptyStage = (): ImportStage => ({ staged: undefined, directory: undefined, work: undefined })

export const stageRegister = (
  stage: ImportStage,
  register: Pick<StagedRegister, 'importId' | 'by' | 'basis' | 'announced'>,
): void => {
  const content = createHash('sha256').update(register.basis)
  stage.staged = { ...register, brought: 0, portions: [], content }
}

/** The register that this lead is bringing; to anybody else, and after the lock, it is not there. */
export const stagedBy = (
  { by }: Pick<Acting, 'by'>,
  { staged }: ImportStage,
  importId: ImportId,
): Result<StagedRegister, Refusal> => {
  const permitted = permitImport(by)
  if (!permitted.ok) return permitted
  return staged === undefined || staged.importId !== importId || staged.by !== by.code
    ? err({ type: 'NotFound', what: 'import' })
    : ok(staged)
}

export const addPortion = (staged: StagedRegister, lines: readonly RegisterLine[]): void => {
  const portion = Buffer.from(JSON.stringify(lines))
  staged.portions.push(deflateRawSync(portion, { level: 1 }))
  staged.content.update(portion)
  staged.brought += lines.length
}

/** The lines of a portion as they were brought: they were checked then, and nobody else can reach them. */
export const linesOf = (portion: Buffer): readonly RegisterLine[] =>
  JSON.parse(inflateRawSync(portion).toString()) as readonly RegisterLine[]
