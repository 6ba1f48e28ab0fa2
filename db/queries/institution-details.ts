import { type Urgency, urgencies } from '#domain/code-lists.ts'
import type { ResponsePromise } from '#domain/deadline.ts'
import type {
  Closure,
  DirectoryRow,
  InstitutionDetails,
  OfferedService,
  OpenReferrals,
  ServiceList,
} from '#domain/directory-answers.ts'
import type { Takes } from '#domain/directory-events.ts'
import { folded } from '#domain/folded-words.ts'
import type { InstitutionKey } from '#domain/ids.ts'
import type { InstitutionNames } from '#domain/network-events.ts'
import { openStatuses } from '#domain/referral.ts'
import { addDays, type Instant, type LocalDay, localDayOf } from '#domain/time.ts'
import { isCoordinator, isPartyWorker, seesColleagues, type Worker } from '#domain/worker.ts'
import { type ReadDb, readStatement } from '../database.ts'
import { type StoredService, serviceRows } from '../stores/directory-store.ts'
import { descriptionsSince } from '../stores/matrix-store.ts'
import { directory } from './directory.ts'
import { institutionHistory } from './institution-history.ts'

/** Offered on a day: begun, and not ended before it. */
const offeredOn = 'valid_from <= ? AND (ended_on IS NULL OR ended_on >= ?)'

/** The directory as a list: each institution with what it offers today. */
export const listDirectory = (db: ReadDb, now: Instant): readonly DirectoryRow[] => {
  const today = localDayOf(now)
  const { institutions, workers } = directory(db, now)
  const counts = new Map(
    readStatement<{ institution: string; services: number; withPlaces: number }>(
      db,
      `SELECT institution, COUNT(*) AS services, SUM(COALESCE(capacity ->> '$.state' = 'places', 0)) AS withPlaces
       FROM services WHERE ${offeredOn} GROUP BY institution`,
    )
      .all(today, today)
      .map(row => [row.institution, row]),
  )
  return institutions.map(institution => ({
    ...institution,
    services: counts.get(institution.key)?.services ?? 0,
    withPlaces: counts.get(institution.key)?.withPlaces ?? 0,
    workers: workers.filter(worker => worker.active && worker.institution === institution.key).length,
  }))
}

/** The page of one institution as this worker may see it, or undefined when it is not in the network. */
export const institutionDetails = (
  db: ReadDb,
  by: Worker,
  key: InstitutionKey,
  now: Instant,
): InstitutionDetails | undefined => {
  const today = localDayOf(now)
  const { institutions, workers, teams } = directory(db, now)
  const institution = institutions.find(known => known.key === key)
  if (institution === undefined) return undefined
  const sees = seesColleagues(by)
  return {
    institution,
    names: readStatement<{ names: string; validFrom: LocalDay }>(
      db,
      'SELECT names, valid_from AS validFrom FROM institution_names WHERE institution = ? ORDER BY valid_from DESC',
    )
      .all(key)
      .map(row => ({ ...row, names: JSON.parse(row.names) as InstitutionNames })),
    takes: readStatement<{ takes: Takes; validFrom: LocalDay }>(
      db,
      'SELECT takes, valid_from AS validFrom FROM institution_takes WHERE institution = ? ORDER BY valid_from DESC',
    ).all(key),
    promises: readStatement<{ urgency: Urgency; promise: string; validFrom: LocalDay }>(
      db,
      `SELECT urgency, promise, valid_from AS validFrom FROM promises WHERE institution = ?
       ORDER BY valid_from DESC, urgency`,
    )
      .all(key)
      .map(row => ({ ...row, promise: JSON.parse(row.promise) as ResponsePromise })),
    closures: readStatement<Closure>(
      db,
      `SELECT from_day AS "from", to_day AS "to", substitute FROM institution_closures
       WHERE institution = ? AND to_day >= ? ORDER BY from_day DESC`,
    ).all(key, addDays(today, -365)),
    teams: sees ? teams.filter(team => team.institution === key) : [],
    workers: workers
      .filter(worker => sees && worker.active && worker.institution === key)
      .map(({ active: _, ...worker }) => worker),
    services: readStatement<{ offered: number; ended: number }>(
      db,
      `SELECT COUNT(*) FILTER (WHERE ended_on IS NULL OR ended_on >= ?) AS offered,
         COUNT(*) FILTER (WHERE ended_on < ?) AS ended FROM services WHERE institution = ?`,
    ).get(today, today, key) ?? { offered: 0, ended: 0 },
    descriptions: descriptionsSince(db, key, today),
    open:
      isCoordinator(by) || (isPartyWorker(by) && by.institution === key) ? openReferralsTo(db, key) : null,
    history: sees ? institutionHistory(db, key) : [],
  }
}

/** Counted by the index of the receiver; drafts are not sent yet. */
const openReferralsTo = (db: ReadDb, key: InstitutionKey): OpenReferrals => {
  const rows = readStatement<{ status: string; urgency: Urgency; service: string | null; many: number }>(
    db,
    `SELECT status, urgency, service, COUNT(*) AS many FROM referrals
     WHERE receiver = ? AND status IN (${openStatuses.map(status => `'${status}'`).join(', ')})
     GROUP BY status, urgency, service`,
  ).all(key)
  const sum = (which: (row: (typeof rows)[number]) => boolean): number =>
    rows.filter(which).reduce((all, { many }) => all + many, 0)
  const keys = [...new Set(rows.flatMap(({ service }) => service ?? []))]
  return {
    total: sum(() => true),
    waiting: sum(({ status }) => status === 'sent' || status === 'acknowledged' || status === 'needs_info'),
    byUrgency: Object.fromEntries(
      urgencies.map(urgency => [urgency, sum(row => row.urgency === urgency)]),
    ) as Record<Urgency, number>,
    byService: Object.fromEntries(keys.map(one => [one, sum(row => row.service === one)])),
  }
}

const offered = ({ content, ...stored }: StoredService): OfferedService => ({ ...stored, ...content })

/** The services of one institution by name: those offered now or later, or those that ended. */
export const listServices = (
  db: ReadDb,
  question: {
    readonly institution: InstitutionKey
    readonly ended: boolean
    readonly words: string
    readonly offset: number
    readonly limit: number
  },
  now: Instant,
): ServiceList => {
  const today = localDayOf(now)
  const words = folded(question.words).split(/\s+/).filter(Boolean).slice(0, 8)
  const where = [
    'institution = ?',
    question.ended ? 'ended_on < ?' : '(ended_on IS NULL OR ended_on >= ?)',
    ...words.map(() => "instr(' ' || words, ' ' || ?) > 0"),
  ].join(' AND ')
  const values = [question.institution, today, ...words]
  const total =
    readStatement<{ total: number }>(db, `SELECT COUNT(*) AS total FROM services WHERE ${where}`).get(
      ...values,
    )?.total ?? 0
  const rows = serviceRows(db, `${where} ORDER BY sort_name, id LIMIT ? OFFSET ?`, [
    ...values,
    question.limit,
    question.offset,
  ])
  return { total, rows: rows.map(offered) }
}

/** What a receiver offers today, the first fifty by name: enough to choose from beside a referral. */
export const receiverServices = (
  db: ReadDb,
  institution: InstitutionKey,
  now: Instant,
): readonly OfferedService[] => {
  const today = localDayOf(now)
  const where = `institution = ? AND ${offeredOn} ORDER BY sort_name, id LIMIT 50`
  return serviceRows(db, where, [institution, today, today]).map(offered)
}
