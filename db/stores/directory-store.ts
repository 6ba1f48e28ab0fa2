import { builtInList } from '#domain/code-lists.ts'
import type { ServiceCapacity, ServiceContent, Takes } from '#domain/directory-events.ts'
import { folded } from '#domain/folded-words.ts'
import type { InstitutionKey, ServiceId, TeamKey, WorkerCode } from '#domain/ids.ts'
import type { InstitutionNames, NewNetworkEvent } from '#domain/network-events.ts'
import type { Instant, LocalDay } from '#domain/time.ts'
import { type ReadDb, readStatement, type WriteDb, writeStatement } from '../database.ts'
import { canonicalJson } from '../event-hash.ts'

type DirectoryEvent = Extract<
  NewNetworkEvent,
  {
    type:
      | 'InstitutionJoined'
      | 'InstitutionRenamed'
      | 'InstitutionClosed'
      | 'ClosureTakenBack'
      | 'InstitutionTakesChanged'
      | 'TeamFormed'
      | 'TeamRenamed'
      | 'PromiseGiven'
      | 'CapacityAssured'
      | 'ServiceOffered'
      | 'ServiceChanged'
      | 'ServiceEnded'
      | 'ServiceCapacityAssured'
      | 'DirectoryImported'
  }
>

/** Folds a fact about the directory into its tables. */
export const applyDirectoryEvent = (
  db: WriteDb,
  event: DirectoryEvent & { readonly actor: WorkerCode; readonly happenedAt: Instant },
): void => {
  const run = (sql: string, ...values: readonly (string | number | null)[]) =>
    writeStatement(db, sql).run(...values)
  switch (event.type) {
    case 'InstitutionJoined': {
      const { institution, names, takes, order, validFrom, publishedAs } = event.payload
      run(
        `INSERT INTO institutions (key, "order", capacity, published_as) VALUES (?, ?, NULL, ?)
         ON CONFLICT (key) DO UPDATE SET "order" = excluded."order"`,
        institution,
        order,
        publishedAs ?? null,
      )
      run('INSERT OR REPLACE INTO institution_takes VALUES (?, ?, ?)', institution, validFrom, takes)
      run('INSERT OR REPLACE INTO institution_names VALUES (?, ?, ?)', institution, validFrom, json(names))
      return
    }
    case 'InstitutionRenamed': {
      const { institution, names, validFrom } = event.payload
      run('INSERT OR REPLACE INTO institution_names VALUES (?, ?, ?)', institution, validFrom, json(names))
      return
    }
    case 'InstitutionTakesChanged': {
      const { institution, takes, validFrom } = event.payload
      run('INSERT OR REPLACE INTO institution_takes VALUES (?, ?, ?)', institution, validFrom, takes)
      return
    }
    case 'InstitutionClosed': {
      const { institution, from, to, substitute } = event.payload
      const values = [institution, from, to, substitute]
      run('INSERT OR REPLACE INTO institution_closures VALUES (?, ?, ?, ?)', ...values)
      return
    }
    case 'ClosureTakenBack': {
      const { institution, from } = event.payload
      run('DELETE FROM institution_closures WHERE institution = ? AND from_day = ?', institution, from)
      return
    }
    case 'TeamFormed': {
      const { team, institution, name } = event.payload
      run('INSERT OR REPLACE INTO teams (key, institution, name) VALUES (?, ?, ?)', team, institution, name)
      return
    }
    case 'TeamRenamed':
      run('UPDATE teams SET name = ? WHERE key = ?', event.payload.name, event.payload.team)
      return
    case 'PromiseGiven': {
      const { institution, urgency, promise, validFrom } = event.payload
      const values = [institution, urgency, validFrom, json(promise)]
      run('INSERT OR REPLACE INTO promises VALUES (?, ?, ?, ?)', ...values)
      return
    }
    case 'CapacityAssured': {
      const { institution, ...capacity } = event.payload
      run('UPDATE institutions SET capacity = ? WHERE key = ?', json(capacity), institution)
      return
    }
    case 'ServiceOffered': {
      const { service, institution, validFrom, importId, ...content } = event.payload
      run(
        `INSERT INTO services (id, institution, content, sort_name, words, service_key, valid_from, import_id)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
        service,
        institution,
        json(content),
        folded(content.name.pl),
        wordsOf(content),
        content.key,
        validFrom,
        importId ?? null,
      )
      return
    }
    case 'ServiceChanged': {
      const { service, institution: _, ...content } = event.payload
      run(
        'UPDATE services SET content = ?, sort_name = ?, words = ?, service_key = ? WHERE id = ?',
        json(content),
        folded(content.name.pl),
        wordsOf(content),
        content.key,
        service,
      )
      return
    }
    case 'ServiceEnded':
      run('UPDATE services SET ended_on = ? WHERE id = ?', event.payload.lastOn, event.payload.service)
      return
    case 'ServiceCapacityAssured': {
      const { service, institution: _, ...capacity } = event.payload
      run('UPDATE services SET capacity = ? WHERE id = ?', json(capacity), service)
      return
    }
    case 'DirectoryImported': {
      const { importId, institutions, services, changed, fingerprint } = event.payload
      run(
        'INSERT INTO directory_imports VALUES (?, ?, ?, ?, ?, ?, ?)',
        importId,
        institutions,
        services,
        changed,
        fingerprint,
        event.happenedAt,
        event.actor,
      )
    }
  }
}

const json = canonicalJson

/** What the search of an institution's services looks in; by the labels built in, so that a replay makes the same. */
const wordsOf = ({ name, description, eligibility, key }: ServiceContent): string => {
  const listed = builtInList('service').find(item => item.key === key)
  return folded([name.pl, name.en, description, eligibility, listed?.pl ?? '', listed?.en ?? ''].join(' '))
}

/** What an institution takes on a day; nothing before it joined, undefined when it is not in the network. */
export const findTakes = (db: ReadDb, institution: InstitutionKey, day: LocalDay): Takes | undefined =>
  readStatement<{ takes: Takes }>(
    db,
    `SELECT COALESCE((SELECT takes FROM institution_takes AS t
       WHERE t.institution = i.key AND t.valid_from <= ? ORDER BY t.valid_from DESC LIMIT 1), 'nothing') AS takes
     FROM institutions AS i WHERE i.key = ?`,
  ).get(day, institution)?.takes

export const isInstitution = (db: ReadDb, institution: InstitutionKey): boolean =>
  readStatement(db, 'SELECT 1 FROM institutions WHERE key = ?').get(institution) !== undefined

/** The names valid on the day; before the first day of all of them, the first. */
export const namesOn = (db: ReadDb, institution: InstitutionKey, day: LocalDay): InstitutionNames => {
  const row =
    readStatement<{ names: string }>(
      db,
      `SELECT names FROM institution_names WHERE institution = ? AND valid_from <= ?
       ORDER BY valid_from DESC LIMIT 1`,
    ).get(institution, day) ??
    readStatement<{ names: string }>(
      db,
      'SELECT names FROM institution_names WHERE institution = ? ORDER BY valid_from LIMIT 1',
    ).get(institution)
  if (row === undefined) throw new Error(`institution ${institution} has no name`)
  return JSON.parse(row.names) as InstitutionNames
}

export type StoredService = {
  readonly service: ServiceId
  readonly institution: InstitutionKey
  readonly content: ServiceContent
  readonly validFrom: LocalDay
  readonly endedOn: LocalDay | null
  readonly capacity: ServiceCapacity | null
}

type ServiceRecord = Omit<StoredService, 'content' | 'capacity'> & {
  readonly content: string
  readonly capacity: string | null
}

export const serviceColumns =
  'id AS service, institution, content, valid_from AS validFrom, ended_on AS endedOn, capacity'

export const storedService = (row: ServiceRecord): StoredService => ({
  ...row,
  content: JSON.parse(row.content) as ServiceContent,
  capacity: row.capacity === null ? null : (JSON.parse(row.capacity) as ServiceCapacity),
})

export const findService = (db: ReadDb, service: ServiceId): StoredService | undefined => {
  const row = readStatement<ServiceRecord>(db, `SELECT ${serviceColumns} FROM services WHERE id = ?`).get(
    service,
  )
  return row === undefined ? undefined : storedService(row)
}

export const serviceRows = (
  db: ReadDb,
  where: string,
  values: readonly (string | number)[],
): readonly StoredService[] =>
  readStatement<ServiceRecord>(db, `SELECT ${serviceColumns} FROM services WHERE ${where}`)
    .all(...values)
    .map(storedService)

export const findTeam = (
  db: ReadDb,
  team: TeamKey,
): { readonly institution: InstitutionKey; readonly name: string } | undefined =>
  readStatement<{ institution: InstitutionKey; name: string }>(
    db,
    'SELECT institution, name FROM teams WHERE key = ?',
  ).get(team)

/** The keys that are taken: institutions, or teams. */
export const keysOf = (db: ReadDb, table: 'institutions' | 'teams'): ReadonlySet<string> =>
  new Set(
    readStatement<{ key: string }>(db, `SELECT key FROM ${table}`)
      .all()
      .map(({ key }) => key),
  )
