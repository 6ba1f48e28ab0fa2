import { type Urgency, urgencies } from '#domain/code-lists.ts'
import type { ResponsePromise } from '#domain/deadline.ts'
import type { Takes } from '#domain/directory-events.ts'
import type { InstitutionKey } from '#domain/ids.ts'
import { type InstitutionNames, takesReferrals } from '#domain/network-events.ts'
import { networkPromisesOn } from '#domain/network-rules.ts'
import type { Coverage, ReportInstitution } from '#domain/report.ts'
import { type Instant, type LocalDay, localDayOf } from '#domain/time.ts'
import { type ReadDb, readStatement } from '../database.ts'
import { ruleRows } from '../stores/rules-store.ts'

/**
 * The institutions of a month in the order of the network, named as they were called on its last day: those that
 * take referrals, and any other that has figures.
 */
export const institutionsOn = (
  db: ReadDb,
  lastDay: LocalDay,
  withFigures: ReadonlySet<InstitutionKey>,
): readonly ReportInstitution[] =>
  readStatement<{ key: InstitutionKey; takes: Takes; names: string | null }>(
    db,
    `SELECT key,
       COALESCE((SELECT takes FROM institution_takes AS t
         WHERE t.institution = institutions.key AND t.valid_from <= ? ORDER BY t.valid_from DESC LIMIT 1), 'nothing') AS takes,
       (SELECT names FROM institution_names AS n
         WHERE n.institution = institutions.key AND n.valid_from <= ? ORDER BY n.valid_from DESC LIMIT 1) AS names
     FROM institutions ORDER BY "order", key`,
  )
    .all(lastDay, lastDay)
    .filter(row => withFigures.has(row.key) || (takesReferrals(row.takes) && row.names !== null))
    .map(({ key, names }) => {
      const { short, full } =
        names === null ? { short: key, full: key } : (JSON.parse(names) as InstitutionNames)
      return { key, short, full }
    })

/** Working days to the decision per urgency, where all of these institutions promised the same on that day. */
export const agreedDaysOn = (
  db: ReadDb,
  day: LocalDay,
  institutions: readonly ReportInstitution[],
): Readonly<Record<Urgency, number | null>> => {
  const promiseOn = readStatement<{ promise: string }>(
    db,
    `SELECT promise FROM promises WHERE institution = ? AND urgency = ? AND valid_from <= ?
     ORDER BY valid_from DESC LIMIT 1`,
  )
  const ofNetwork = networkPromisesOn(ruleRows(db), day)
  const agreed = (urgency: Urgency): number | null => {
    const promised = new Set(
      institutions.map(({ key }) => {
        const row = promiseOn.get(key, urgency, day)
        const promise = row === undefined ? ofNetwork[urgency] : (JSON.parse(row.promise) as ResponsePromise)
        return promise.accept.counts === 'working' ? promise.accept.days : null
      }),
    )
    const [days = null] = promised
    return promised.size === 1 ? days : null
  }
  return Object.fromEntries(urgencies.map(urgency => [urgency, agreed(urgency)])) as Record<
    Urgency,
    number | null
  >
}

/** How many entries of the log are looked at from its end: several months of a network of this size. */
const entriesLookedAt = 20_000

/**
 * Until when each institution has made entries. The log is walked from its end and left as soon as every
 * institution that has workers was met.
 */
export const coverageOf = (db: ReadDb, institutions: readonly ReportInstitution[]): readonly Coverage[] => {
  const institutionOf = new Map(
    readStatement<{ code: string; institution: InstitutionKey }>(db, 'SELECT code, institution FROM workers')
      .all()
      .map(worker => [worker.code, worker.institution]),
  )
  const staffed = new Set(institutionOf.values())
  const wanted = new Set(institutions.map(({ key }) => key).filter(key => staffed.has(key)))
  const lastEntry = new Map<InstitutionKey, Instant>()
  const newestFirst = readStatement<{ actor: string; recordedAt: Instant }>(
    db,
    'SELECT actor, recorded_at AS recordedAt FROM events ORDER BY position DESC LIMIT ?',
  ).iterate(entriesLookedAt)
  for (const { actor, recordedAt } of newestFirst) {
    const institution = institutionOf.get(actor)
    if (institution === undefined || !wanted.has(institution)) continue
    lastEntry.set(institution, recordedAt)
    wanted.delete(institution)
    if (wanted.size === 0) break
  }
  return institutions.map(({ key }) => {
    const at = lastEntry.get(key)
    return { institution: key, lastEntryOn: at === undefined ? null : localDayOf(at) }
  })
}
