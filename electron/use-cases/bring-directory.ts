import type { ReadDb } from '#db/database.ts'
import { readStatement } from '#db/database.ts'
import { canonicalJson } from '#db/event-hash.ts'
import { findService, findTeam, keysOf, namesOn } from '#db/stores/directory-store.ts'
import { uuidV7 } from '#db/uuid-v7.ts'
import { isKnownKey } from '#domain/code-lists.ts'
import type { Answer, Input } from '#domain/contract.ts'
import { folded } from '#domain/folded-words.ts'
import type { RowVerdict } from '#domain/hsds-calls.ts'
import type { InstitutionRow, RowFault, ServiceRow } from '#domain/hsds-rows.ts'
import { ImportId, InstitutionKey } from '#domain/ids.ts'
import { institutionKeyFrom } from '#domain/institution-key.ts'
import { err, ok } from '#domain/result.ts'
import { type Instant, localDayOf } from '#domain/time.ts'
import { isCoordinator } from '#domain/worker.ts'
import type { Acting } from './acting.ts'
import { mostInstitutions } from './add-institution.ts'
import {
  placeholders,
  type StagedDirectory,
  type StagedInstitution,
  stageDirectory,
  stageServices,
} from './directory-stage.ts'
import type { ImportStage } from './import-stage.ts'

const onlyCoordinator = { type: 'NotPermitted', rule: 'coordinator' } as const

/** Gives each institution of the file its key here: the one that it had, by number or by key, or a new one. */
export const beginDirectory = (
  { db, by, at, log }: Acting,
  stage: ImportStage,
  { institutions }: Input<'beginDirectory'>,
): Answer<'beginDirectory'> => {
  if (!isCoordinator(by)) return err(onlyCoordinator)
  const taken = new Set(keysOf(db, 'institutions'))
  const published = publishedKeys(db)
  const staged: StagedInstitution[] = []
  const verdicts: RowVerdict[] = []
  const used = new Set<string>()
  const isTaken = takenByOthers(db, at)
  for (const row of institutions) {
    const known =
      published.get(row.publishedAs) ??
      (row.known !== null && taken.has(row.known.key) ? row.known.key : undefined)
    const key = known ?? row.known?.key ?? institutionKeyFrom(row.name, taken)
    const isNew = known === undefined
    const faults: readonly RowFault[] = used.has(key) ? [{ type: 'repeated' }] : isNew ? isTaken(row) : []
    const verdict = faults.length > 0 ? 'refused' : isNew ? 'new' : 'same'
    verdicts.push({ row: row.row, verdict, faults })
    if (verdict === 'refused') continue
    used.add(key)
    taken.add(key)
    staged.push({ row, key, isNew })
  }
  if (taken.size > mostInstitutions) return err({ type: 'TooManyInstitutions', most: mostInstitutions })
  const importId = ImportId.parse(uuidV7(at, log.random))
  stage.directory = stageDirectory({ importId, by: by.code, institutions: staged })
  return ok({ importId, verdicts })
}

/**
 * What a new institution must not bring, because the network or a row before it has it: a short name, that two cards
 * would bear, and the key of a team, whose workers would change their institution with it.
 */
const takenByOthers = (db: ReadDb, at: Instant): ((row: InstitutionRow) => readonly RowFault[]) => {
  const today = localDayOf(at)
  const institutions = [...keysOf(db, 'institutions')].map(key => InstitutionKey.parse(key))
  const names = new Set(institutions.map(key => folded(namesOn(db, key, today).short)))
  const teams = new Set(keysOf(db, 'teams'))
  return ({ known, name }) => {
    const called = known?.names.find(({ validFrom }) => validFrom <= today) ?? known?.names.at(-1)
    const short = folded((called?.names ?? placeholders(name)).short)
    const own = (known?.teams ?? []).map(({ key }) => key as string)
    if (names.has(short)) return [{ type: 'nameTaken' }]
    if (own.some(key => teams.has(key)) || new Set(own).size < own.length) return [{ type: 'teamTaken' }]
    names.add(short)
    for (const key of own) teams.add(key)
    return []
  }
}

const publishedKeys = (db: ReadDb): ReadonlyMap<string, InstitutionKey> =>
  new Map(
    readStatement<{ key: string; publishedAs: string }>(
      db,
      'SELECT key, published_as AS publishedAs FROM institutions WHERE published_as IS NOT NULL',
    )
      .all()
      .map(row => [row.publishedAs, InstitutionKey.parse(row.key)]),
  )

/** Judges a portion against the network and keeps what is new or changed. */
export const bringServices = (
  { db, by }: Acting,
  stage: ImportStage,
  { importId, services }: Input<'bringServices'>,
): Answer<'bringServices'> => {
  if (!isCoordinator(by)) return err(onlyCoordinator)
  const staged = stage.directory
  if (staged === undefined || staged.importId !== importId || staged.by !== by.code) {
    return err({ type: 'NotFound', what: 'import' })
  }
  const keys = keysByNumber(staged)
  const verdicts = services.map(service => verdictOf(db, staged, keys, service))
  stageServices(
    staged,
    services.filter((_, place) => {
      const verdict = verdicts[place]?.verdict
      return verdict === 'new' || verdict === 'changed'
    }),
  )
  return ok({ verdicts })
}

/** The institution of the file by its number there. */
export const keysByNumber = ({ institutions }: StagedDirectory): ReadonlyMap<string, InstitutionKey> =>
  new Map(institutions.map(({ row, key }) => [row.publishedAs, key]))

const verdictOf = (
  db: ReadDb,
  staged: StagedDirectory,
  keys: ReadonlyMap<string, InstitutionKey>,
  row: ServiceRow,
): RowVerdict => {
  const institution = keys.get(row.publishedBy)
  const stored = findService(db, row.service)
  const faults: RowFault[] = []
  if (institution === undefined) faults.push({ type: 'noOrganization' })
  else if (stored !== undefined && stored.institution !== institution) faults.push({ type: 'elsewhere' })
  else if (row.content.team !== null && !isTeamThere(db, staged, institution, row)) {
    faults.push({ type: 'unknownKey', field: 'x_sztafeta.team' })
  }
  const { key } = row.content
  if (key !== null && !isKnownKey('service', key))
    faults.push({ type: 'unknownKey', field: 'x_sztafeta.key' })
  if (faults.length > 0) return { row: row.row, verdict: 'refused', faults }
  if (stored === undefined) return { row: row.row, verdict: 'new', faults }
  return { row: row.row, verdict: isSame(stored, row) ? 'same' : 'changed', faults }
}

/** A team here already, or one that joins with its institution; those of an institution that is here stay as they are. */
const isTeamThere = (
  db: ReadDb,
  { institutions }: StagedDirectory,
  institution: InstitutionKey,
  { content: { team } }: ServiceRow,
): boolean =>
  team === null ||
  findTeam(db, team)?.institution === institution ||
  institutions.some(
    ({ key, isNew, row }) =>
      isNew && key === institution && row.known?.teams.some(one => one.key === team) === true,
  )

/** The day of offering is no difference: a publisher does not say it, and the file is read on another day. */
export const isSame = (
  stored: NonNullable<ReturnType<typeof findService>>,
  row: Pick<ServiceRow, 'content' | 'endedOn' | 'capacity'>,
): boolean =>
  canonicalJson([stored.content, stored.capacity]) === canonicalJson([row.content, row.capacity]) &&
  (stored.endedOn === null) === (row.endedOn === null)
