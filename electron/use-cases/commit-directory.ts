import { findService, findTeam, isInstitution } from '#db/stores/directory-store.ts'
import type { Answer } from '#domain/contract.ts'
import type { ServiceRow } from '#domain/hsds-rows.ts'
import { type InstitutionKey, TeamKey } from '#domain/ids.ts'
import type { ImportProgress } from '#domain/import-calls.ts'
import { err, ok } from '#domain/result.ts'
import { localDayOf } from '#domain/time.ts'
import { type Acting, recordNetworkEvent } from './acting.ts'
import { nextOrder } from './add-institution.ts'
import { isSame, keysByNumber } from './bring-directory.ts'
import { placeholders, type StagedDirectory, type StagedInstitution, servicesOf } from './directory-stage.ts'

const rowsPerSlice = 100

/**
 * Writes a published directory that was brought, in one transaction: all that was not refused, or nothing. Yields
 * after each slice; whoever drives it may stop there, and nothing stays.
 */
export function* commitDirectory(
  acting: Acting,
  staged: StagedDirectory,
  told: { progress: ImportProgress; readonly cancelled: boolean },
): Generator<void, Answer<'commitDirectory'>> {
  const { importId, brought } = staged
  const added = staged.institutions.filter(({ isNew }) => isNew)
  // Somebody added it by hand since it was judged.
  const isThere = ({ row, key }: StagedInstitution): boolean =>
    isInstitution(acting.db, key) ||
    row.known?.teams.some(team => findTeam(acting.db, team.key) !== undefined) === true
  if (added.some(isThere)) return err({ type: 'ImportCancelled' })
  for (const institution of added) join(acting, staged, institution)
  const keys = keysByNumber(staged)
  const counts = { services: 0, changed: 0 }
  let done = 0
  for (const portion of staged.portions) {
    for (const row of servicesOf(portion)) {
      const institution = keys.get(row.publishedBy)
      if (institution === undefined) throw new Error('a service of no institution was brought')
      counts[writeService(acting, staged, institution, row)] += 1
      done += 1
      if (done % rowsPerSlice !== 0) continue
      told.progress = { done, of: brought }
      yield
      if (told.cancelled) return err({ type: 'ImportCancelled' })
    }
  }
  if (added.length + done === 0) return err({ type: 'NothingChanged' })
  recordNetworkEvent(acting, {
    type: 'DirectoryImported',
    payload: {
      importId,
      institutions: added.length,
      ...counts,
      fingerprint: staged.content.copy().digest('hex'),
    },
  })
  return ok({ institutions: added.length, ...counts })
}

const join = (acting: Acting, { importId }: StagedDirectory, { row, key }: StagedInstitution): void => {
  const { known, publishedAs, name } = row
  const state = (...fact: Parameters<typeof recordNetworkEvent>[1][]): void => {
    for (const one of fact) recordNetworkEvent(acting, one)
  }
  const today = localDayOf(acting.at)
  const [firstNames, ...laterNames] = (known?.names ?? []).toReversed()
  const [firstTakes, ...laterTakes] = (known?.takes ?? []).toReversed()
  const validFrom = firstNames?.validFrom ?? today
  state({
    type: 'InstitutionJoined',
    payload: {
      institution: key,
      names: firstNames?.names ?? placeholders(name),
      takes: firstTakes?.takes ?? 'nothing',
      order: known?.order ?? nextOrder(acting.db),
      validFrom,
      ...(known === null ? { publishedAs } : {}),
      importId,
    },
  })
  for (const later of laterNames)
    state({ type: 'InstitutionRenamed', payload: { institution: key, ...later } })
  for (const later of laterTakes)
    state({ type: 'InstitutionTakesChanged', payload: { institution: key, ...later } })
  for (const promise of known?.promises ?? [])
    state({ type: 'PromiseGiven', payload: { institution: key, ...promise } })
  for (const closing of known?.closures ?? [])
    state({ type: 'InstitutionClosed', payload: { institution: key, ...closing } })
  for (const team of known?.teams ?? [])
    state({
      type: 'TeamFormed',
      payload: { team: TeamKey.parse(team.key), institution: key, name: team.name },
    })
  if (known !== null && known.capacity !== null)
    state({ type: 'CapacityAssured', payload: { institution: key, ...known.capacity } })
}

const writeService = (
  acting: Acting,
  { importId }: StagedDirectory,
  institution: InstitutionKey,
  { service, content, validFrom, endedOn, capacity }: ServiceRow,
): 'services' | 'changed' => {
  const stored = findService(acting.db, service)
  if (stored === undefined) {
    recordNetworkEvent(acting, {
      type: 'ServiceOffered',
      payload: { ...content, service, institution, validFrom, importId },
    })
  } else if (!isSame(stored, { content, endedOn: stored.endedOn, capacity: stored.capacity })) {
    recordNetworkEvent(acting, { type: 'ServiceChanged', payload: { ...content, service, institution } })
  }
  const had = stored ?? { capacity: null, endedOn: null }
  if (capacity !== null && JSON.stringify(capacity) !== JSON.stringify(had.capacity)) {
    recordNetworkEvent(acting, {
      type: 'ServiceCapacityAssured',
      payload: { service, institution, ...capacity },
    })
  }
  if ((endedOn === null) !== (had.endedOn === null)) {
    recordNetworkEvent(acting, { type: 'ServiceEnded', payload: { service, institution, lastOn: endedOn } })
  }
  return stored === undefined ? 'services' : 'changed'
}
