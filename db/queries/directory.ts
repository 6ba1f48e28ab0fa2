import type { Directory, DirectoryInstitution } from '#domain/answers.ts'
import { type Urgency, urgencies } from '#domain/code-lists.ts'
import type { ResponsePromise } from '#domain/deadline.ts'
import type { Takes } from '#domain/directory-events.ts'
import type { InstitutionKey } from '#domain/ids.ts'
import { networkPromisesOn } from '#domain/network-rules.ts'
import { addDays, type Instant, type LocalDay, localDayOf } from '#domain/time.ts'
import type { Worker } from '#domain/worker.ts'
import { type ReadDb, readStatement } from '../database.ts'
import { namesOn } from '../stores/directory-store.ts'
import { ruleRows } from '../stores/rules-store.ts'
import { aliasesOf } from '../stores/worker-store.ts'

/** How many days ahead an announced closure is shown. */
const announcedDays = 30

/** The network as it is on the day of `now`: names and promises valid then, capacity as last assured, closures. */
export const directory = (db: ReadDb, now: Instant): Directory => {
  const today = localDayOf(now)
  return {
    institutions: readStatement<InstitutionRecord>(
      db,
      `SELECT key, "order", capacity,
         COALESCE((SELECT takes FROM institution_takes AS t
           WHERE t.institution = institutions.key AND t.valid_from <= ? ORDER BY t.valid_from DESC LIMIT 1), 'nothing') AS takes
       FROM institutions ORDER BY "order", key`,
    )
      .all(today)
      .map(record => institutionOf(db, record, today)),
    workers: readStatement<Omit<Worker, 'lead'> & { lead: number; leftOn: string | null }>(
      db,
      'SELECT code, alias, institution, team, role, lead, left_on AS leftOn FROM workers ORDER BY code',
    )
      .all()
      .map(({ leftOn, lead, ...worker }) => {
        const aliases = aliasesOf(db, worker.code)
        return {
          ...worker,
          lead: lead === 1,
          active: leftOn === null || leftOn > today,
          ...(aliases.length > 1 ? { aliases } : {}),
        }
      }),
    teams: readStatement<Directory['teams'][number]>(
      db,
      'SELECT key, institution, name FROM teams ORDER BY institution, name',
    ).all(),
  }
}

type InstitutionRecord = {
  readonly key: InstitutionKey
  readonly takes: Takes
  readonly order: number
  readonly capacity: string | null
}

const institutionOf = (db: ReadDb, record: InstitutionRecord, today: LocalDay): DirectoryInstitution => ({
  ...record,
  names: namesOn(db, record.key, today),
  promises: promisesOn(db, record.key, today),
  capacity:
    record.capacity === null
      ? null
      : (JSON.parse(record.capacity) as NonNullable<DirectoryInstitution['capacity']>),
  closed:
    readStatement<NonNullable<DirectoryInstitution['closed']>>(
      db,
      `SELECT from_day AS "from", to_day AS "to", substitute FROM institution_closures
       WHERE institution = ? AND to_day >= ? AND from_day <= ? ORDER BY from_day LIMIT 1`,
    ).get(record.key, today, addDays(today, announcedDays)) ?? null,
})

const promisesOn = (
  db: ReadDb,
  institution: InstitutionKey,
  today: LocalDay,
): Readonly<Record<Urgency, ResponsePromise>> => {
  const given = readStatement<{ urgency: Urgency; promise: string }>(
    db,
    // The last row of an urgency wins, and later days come last.
    `SELECT urgency, promise FROM promises WHERE institution = ? AND valid_from <= ?
     ORDER BY urgency, valid_from`,
  ).all(institution, today)
  const own = new Map(given.map(row => [row.urgency, JSON.parse(row.promise) as ResponsePromise]))
  const agreed = networkPromisesOn(ruleRows(db), today)
  const promises = urgencies.map(urgency => [urgency, own.get(urgency) ?? agreed[urgency]])
  return Object.fromEntries(promises) as Record<Urgency, ResponsePromise>
}
