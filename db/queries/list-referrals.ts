import type { ListedReferral, ReferralList } from '#domain/answers.ts'
import type { Input } from '#domain/contract.ts'
import type { Instant } from '#domain/time.ts'
import { isCoordinator, type Worker } from '#domain/worker.ts'
import { type ReadDb, readStatement } from '../database.ts'
import { type CompiledFilter, compileFilter, indexOf, type SortKey } from './list-filter.ts'
import { type ListedRecord, listedColumns, referralRowFor } from './referral-row.ts'

/**
 * A page of the referrals that this worker may list, with the exact total. Sorted by deadline or by sending, those
 * that have none come last, the most recently changed first, whichever way the rest is sorted.
 */
export const listReferrals = (
  db: ReadDb,
  worker: Worker,
  { filter, sort, descending, offset, limit }: Input<'listReferrals'>,
  now: Instant,
): ReferralList => {
  const compiled = compileFilter(filter, worker, now)
  if (compiled.halves.length === 0) return { total: 0, rows: [] }
  const places =
    sort === 'changed'
      ? placesOf(db, compiled, { key: 'changed', descending, offset, limit })
      : placesKeyedFirst(db, compiled, { key: sort, descending, offset, limit })
  // A page that is not full ends the list, so that nobody has to count it.
  const isLast = places.length < limit && (places.length > 0 || offset === 0)
  const total = isLast ? offset + places.length : countOf(db, compiled, 'changed')
  return { total, rows: places.map(place => rowAt(db, place, worker)) }
}

type Order = {
  readonly key: SortKey
  readonly descending: boolean
  readonly offset: number
  readonly limit: number
  readonly only?: string
}

const columnOf = { changed: 'changed_at', sent: 'sent_at', due: 'due_at' } as const

const placesKeyedFirst = (
  db: ReadDb,
  filter: CompiledFilter,
  order: Order & { readonly key: 'sent' | 'due' },
): readonly number[] => {
  const { key, offset, limit } = order
  const column = columnOf[key]
  const keyed = countOf(db, filter, key, `${column} IS NOT NULL`)
  const first = offset < keyed ? placesOf(db, filter, { ...order, only: `${column} IS NOT NULL` }) : []
  if (first.length === limit) return first
  const rest = placesOf(db, filter, {
    key: 'changed',
    descending: true,
    only: `${column} IS NULL`,
    offset: Math.max(0, offset - keyed),
    limit: limit - first.length,
  })
  return [...first, ...rest]
}

/** Rows by their place in the table: read from the indexes alone, the halves merged in their common order. */
const placesSql = (filter: CompiledFilter, { key, descending, only }: Order): string =>
  `${filter.halves
    .map(
      ({ side, where }) =>
        `SELECT rowid AS place, ${columnOf[key]} AS at FROM referrals INDEXED BY ${indexOf(side, key)} WHERE ${both(where, only)}`,
    )
    .join(' UNION ALL ')} ORDER BY at ${descending ? 'DESC' : 'ASC'} LIMIT @limit OFFSET @offset`

const countSql = (filter: CompiledFilter, key: SortKey, only?: string): string =>
  `SELECT ${filter.halves
    .map(
      ({ side, where }) =>
        `(SELECT count(*) FROM referrals INDEXED BY ${indexOf(side, key)} WHERE ${both(where, only)})`,
    )
    .join(' + ')} AS total`

const both = (where: string, only: string | undefined): string =>
  [where, only].filter(part => part !== undefined && part !== '').join(' AND ')

const placesOf = (db: ReadDb, filter: CompiledFilter, order: Order): readonly number[] =>
  readStatement<{ place: number }>(db, placesSql(filter, order))
    .all({ ...filter.values, limit: order.limit, offset: order.offset })
    .map(({ place }) => place)

const countOf = (db: ReadDb, filter: CompiledFilter, key: SortKey, only?: string): number =>
  readStatement<{ total: number }>(db, countSql(filter, key, only)).get(filter.values)?.total ?? 0

type Record = ListedRecord & Pick<ListedReferral, 'service' | 'outcome' | 'hop'>

const rowAt = (db: ReadDb, place: number, worker: Worker): ListedReferral => {
  const record = readStatement<Record>(
    db,
    `SELECT ${listedColumns}, service, outcome, hop FROM referrals WHERE rowid = ?`,
  ).get(place)
  if (record === undefined) throw new Error('a listed referral is gone within one query')
  const { outcome, hop } = record
  // What is hoped for belongs to the texts: a coordinator reads it once the matter was escalated (reference §5.5a).
  const readsService = !isCoordinator(worker) || (record.escalatedAt !== null && record.restricted === 0)
  return {
    ...referralRowFor(record, worker),
    service: readsService ? record.service : null,
    outcome,
    hop,
  }
}
