import type { ResidentList, ResidentRow } from '#domain/answers.ts'
import type { Input } from '#domain/contract.ts'
import type { WorkerCode } from '#domain/ids.ts'
import type { ResidentAttributes } from '#domain/network-events.ts'
import type { ResidentCode } from '#domain/resident-code.ts'
import { type Instant, instant } from '#domain/time.ts'
import { isPartyWorker, type Worker } from '#domain/worker.ts'
import { type ReadDb, readStatement } from '../database.ts'

/**
 * A page of the codes that the worker's institution gave out or uses, with the exact total. Whoever is no party to
 * referrals has no such register. Sorted by the day of issue, codes never issued come last.
 */
export const listResidents = (db: ReadDb, worker: Worker, input: Input<'listResidents'>): ResidentList => {
  if (!isPartyWorker(worker)) return { total: 0, rows: [] }
  const { codeStart, sort, descending, offset, limit } = input
  const places = readStatement<Place>(db, pageSql(sort, descending)).all({
    own: worker.institution,
    codeStart,
    // Every symbol of a code sorts before this one.
    codeEnd: `${codeStart}~`,
    offset,
    limit,
  })
  const total =
    places[0]?.total ?? (offset === 0 ? 0 : listResidents(db, worker, { ...input, offset: 0 }).total)
  return { total, rows: places.map(place => rowOf(db, place)) }
}

type Place = {
  readonly resident: ResidentCode
  readonly changedAt: number
  readonly referrals: number
  readonly total: number
}

/** What this institution sees of each code, read from indexes alone: what it sent, what it got, what it gave out. */
const seenSql = `
  SELECT resident, changed_at AS at, 1 AS one FROM referrals INDEXED BY referrals_sender_changed
    WHERE sender = @own AND resident >= @codeStart AND resident < @codeEnd
  UNION ALL
  SELECT resident, changed_at AS at, 1 AS one FROM referrals INDEXED BY referrals_receiver_changed
    WHERE receiver = @own AND sent_at IS NOT NULL AND resident >= @codeStart AND resident < @codeEnd
  UNION ALL
  SELECT residents.code AS resident, issued_at AS at, 0 AS one
    FROM workers CROSS JOIN residents INDEXED BY residents_issued ON residents.issued_by = workers.code
    WHERE workers.institution = @own AND residents.code >= @codeStart AND residents.code < @codeEnd`

const orders = {
  changed: 'changedAt',
  issued: '(SELECT issued_at FROM residents WHERE code = resident)',
  code: 'resident',
} as const

const pageSql = (sort: keyof typeof orders, descending: boolean): string => `
  SELECT resident, max(at) AS changedAt, sum(one) AS referrals, count(*) OVER () AS total
  FROM (${seenSql}) GROUP BY resident
  ORDER BY ${orders[sort]} ${descending ? 'DESC' : 'ASC'} NULLS LAST, resident
  LIMIT @limit OFFSET @offset`

type IssuedRow = ResidentAttributes & { readonly issuedAt: number; readonly issuedBy: WorkerCode }

/** What was said when a code was given out; undefined for a code that no one has used yet. */
export const issueOf = (
  db: ReadDb,
  resident: ResidentCode,
): Pick<ResidentRow, 'attributes' | 'issuedAt' | 'issuedBy'> => {
  const row = readStatement<IssuedRow>(
    db,
    `SELECT age_band AS ageBand, household, housing, zone, issued_at AS issuedAt, issued_by AS issuedBy
     FROM residents WHERE code = ?`,
  ).get(resident)
  if (row === undefined) return { attributes: null, issuedAt: null, issuedBy: null }
  const { issuedAt, issuedBy, ...attributes } = row
  return { attributes, issuedAt: instant(issuedAt), issuedBy }
}

const rowOf = (db: ReadDb, { resident, changedAt, referrals }: Place): ResidentRow => ({
  resident,
  ...issueOf(db, resident),
  referrals,
  changedAt: changedAt as Instant,
})
