import { createHash, type Hash } from 'node:crypto'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { InstitutionRow, ServiceRow } from '#domain/hsds-rows.ts'
import type { ImportId, InstitutionKey, WorkerCode } from '#domain/ids.ts'
import type { InstitutionNames } from '#domain/network-events.ts'

/** An institution of the file with the key that it has or gets here. */
export type StagedInstitution = {
  readonly row: InstitutionRow
  readonly key: InstitutionKey
  readonly isNew: boolean
}

/** A published directory that is being brought. It lives in memory and dies with the vault process. */
export type StagedDirectory = {
  readonly importId: ImportId
  readonly by: WorkerCode
  readonly institutions: readonly StagedInstitution[]
  /** Portions of the services that are new or changed, as packed JSON. */
  readonly portions: Buffer[]
  readonly content: Hash
  brought: number
}

export const stageDirectory = (
  staged: Pick<StagedDirectory, 'importId' | 'by' | 'institutions'>,
): StagedDirectory => ({
  ...staged,
  portions: [],
  content: createHash('sha256').update(JSON.stringify(staged.institutions)),
  brought: 0,
})

export const stageServices = (staged: StagedDirectory, services: readonly ServiceRow[]): void => {
  const portion = Buffer.from(JSON.stringify(services))
  staged.portions.push(deflateRawSync(portion, { level: 1 }))
  staged.content.update(portion)
  staged.brought += services.length
}

/** The services of a portion as they were brought: they were judged then, and nobody else can reach them. */
export const servicesOf = (portion: Buffer): readonly ServiceRow[] =>
  JSON.parse(inflateRawSync(portion).toString()) as readonly ServiceRow[]

/** A stranger of whom only the name is known takes nothing until the coordinator says so; its forms are placeholders. */
export const placeholders = (name: string): InstitutionNames => ({
  short: name.slice(0, 60),
  full: name,
  english: name,
  to: `do: ${name}`.slice(0, 120),
  at: `w: ${name}`.slice(0, 120),
  fromWhere: `z: ${name}`.slice(0, 120),
})
