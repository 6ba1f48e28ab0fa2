import type { InstitutionKey, WorkerCode } from '#domain/ids.ts'
import { type OpenStatus, openStatuses } from '#domain/referral.ts'
import type {
  BackRow,
  CirclingRow,
  ReviewBoard,
  ReviewCell,
  ReviewRow,
  WorkLoad,
} from '#domain/review-answers.ts'
import type { ReviewFilter } from '#domain/review-calls.ts'
import { silentBefore } from '#domain/silence.ts'
import type { Instant, LocalDay } from '#domain/time.ts'
import type { Worker } from '#domain/worker.ts'
import { type ReadDb, readStatement } from '../database.ts'
import { sentLegs } from '../stores/referral-store.ts'
import type { Values } from './key-list.ts'
import {
  isLate,
  isSilent,
  listedOf,
  listedValues,
  type ReviewHalf,
  reviewHalves,
  reviewValues,
} from './review-filter.ts'
import {
  backRowOf,
  type ReviewRecord,
  reviewColumns,
  reviewRowOf,
  type ToldRecord,
  toldColumns,
} from './review-row.ts'

const mostBack = 20
const mostCircling = 12
const mostProposals = 50

/** The review of the worker's own institution as its lead sees it: counts from indexes alone, rows for what is shown. */
export const reviewBoard = (
  db: ReadDb,
  worker: Worker,
  { filter, limit }: { readonly filter: ReviewFilter; readonly limit: number },
  now: Instant,
): ReviewBoard => {
  const [into, out] = reviewHalves(filter)
  const values = reviewValues(filter, worker, now)
  const cells = { in: cellsOf(db, into, values), out: cellsOf(db, out, values) }
  const reading: Reading = { db, worker, now, values, quiet: silentBefore(now) }
  const halves = filter.direction === 'both' ? [into, out] : [filter.direction === 'in' ? into : out]
  return {
    cells,
    total: totalOf(cells, filter),
    rows: rowsOf(reading, halves, filter, limit),
    back: backOf(reading, [into, out]),
    circling: circlingOf(reading, [into, out]),
    toApprove: toApproveOf(reading),
    load: loadOf(db, into, values),
  }
}

type Reading = {
  readonly db: ReadDb
  readonly worker: Worker
  readonly now: Instant
  readonly values: Values
  readonly quiet: number
}

type CellRecord = {
  readonly status: OpenStatus
  readonly partner: InstitutionKey
  readonly count: number
  readonly overdue: number
  readonly silent: number
  readonly circling: number
  readonly resumeOn: LocalDay | null
}

const cellsOf = (db: ReadDb, { open, partner }: ReviewHalf, values: Values): readonly ReviewCell[] => {
  const counted = readStatement<CellRecord>(
    db,
    `SELECT status, ${partner} AS partner, count(*) AS count, sum(${isLate}) AS overdue,
       sum(${isSilent}) AS silent, sum(for_meeting) AS circling, min(resume_on) AS resumeOn
     ${open} GROUP BY status, ${partner} ORDER BY status, ${partner}`,
  ).all(values)
  return openStatuses.map(status =>
    cellOf(
      status,
      counted.filter(cell => cell.status === status),
    ),
  )
}

const cellOf = (status: OpenStatus, parts: readonly CellRecord[]): ReviewCell => {
  const days = parts.flatMap(({ resumeOn }) => (resumeOn === null ? [] : [resumeOn]))
  return {
    status,
    count: sumOf(parts, 'count'),
    overdue: sumOf(parts, 'overdue'),
    silent: sumOf(parts, 'silent'),
    circling: sumOf(parts, 'circling'),
    resumeOn: days.toSorted()[0] ?? null,
    partners: parts.map(({ partner, count, overdue }) => ({ institution: partner, count, overdue })),
  }
}

type Counted = 'count' | 'overdue' | 'silent' | 'circling'

const sumOf = <K extends Counted>(parts: readonly Readonly<Record<K, number>>[], what: K): number =>
  parts.reduce((sum, part) => sum + part[what], 0)

const countedBy = { all: 'count', overdue: 'overdue', silent: 'silent', circling: 'circling' } as const

/** The cells know how many the list holds: nothing is counted twice. */
const totalOf = (cells: ReviewBoard['cells'], { direction, statuses, show }: ReviewFilter): number => {
  const sides = direction === 'both' ? [...cells.in, ...cells.out] : cells[direction]
  const listed = sides.filter(({ status }) => statuses.length === 0 || statuses.includes(status))
  return sumOf(listed, countedBy[show])
}

const listOrder = `late DESC, at`

/** Overdue first, the longest overdue before all; then what was sent longest ago. */
const rowsOf = (
  { db, worker, now, values, quiet }: Reading,
  halves: readonly ReviewHalf[],
  filter: ReviewFilter,
  limit: number,
): readonly ReviewRow[] => {
  const places = halves
    .map(
      ({ open }) =>
        `SELECT rowid AS place, ${isLate} AS late, CASE WHEN ${isLate} THEN due_at ELSE sent_at END AS at
         ${open}${listedOf(filter)}`,
    )
    .join(' UNION ALL ')
  return readStatement<ReviewRecord>(
    db,
    `SELECT ${reviewColumns} FROM (SELECT place, late, at FROM (${places}) ORDER BY ${listOrder} LIMIT @limit)
     JOIN referrals ON referrals.rowid = place ORDER BY ${listOrder}`,
  )
    .all({ ...values, ...listedValues(filter), limit })
    .map(record => reviewRowOf(record, worker, now, quiet))
}

const backOf = (
  { db, worker, now, values, quiet }: Reading,
  halves: readonly ReviewHalf[],
): ReviewBoard['back'] => {
  const places = halves.map(({ back }) => `SELECT rowid AS place, back_at AS at ${back}`).join(' UNION ALL ')
  const found = readStatement<{ place: number }>(db, `SELECT place FROM (${places}) ORDER BY at DESC`).all(
    values,
  )
  const rows = found.slice(0, mostBack).map(({ place }): BackRow => {
    const record = recordAt(db, place)
    return backRowOf(record, worker, now, quiet)
  })
  return { total: found.length, rows }
}

const recordAt = (db: ReadDb, place: number): ToldRecord => {
  const record = readStatement<ToldRecord>(db, `SELECT ${toldColumns} FROM referrals WHERE rowid = ?`).get(
    place,
  )
  if (record === undefined) throw new Error('a counted referral is gone within one query')
  return record
}

/** Open legs of chains that came back or are in their third hop; the oldest first. */
const circlingOf = (
  { db, worker, now, values, quiet }: Reading,
  halves: readonly ReviewHalf[],
): readonly CirclingRow[] => {
  const places = halves
    .map(({ open }) => `SELECT rowid AS place, sent_at AS at ${open} AND for_meeting = 1`)
    .join(' UNION ALL ')
  return readStatement<{ place: number }>(
    db,
    `SELECT place FROM (${places}) ORDER BY at LIMIT ${mostCircling}`,
  )
    .all(values)
    .map(({ place }) => {
      const record = recordAt(db, place)
      const row = reviewRowOf(record, worker, now, quiet)
      const legs = sentLegs(db, row.chainId)
      const path = legs.flatMap(({ from, to }, leg) => (leg === 0 ? [from, to] : [to]))
      return { ...row, hop: record.hop ?? legs.length, path, isReturn: record.revisitReason !== '' }
    })
}

const toApproveOf = ({ db, worker, now, quiet }: Reading): readonly ReviewRow[] =>
  readStatement<ReviewRecord>(
    db,
    `SELECT ${reviewColumns} FROM referrals INDEXED BY referrals_proposed
     WHERE receiver = ? AND proposal IS NOT NULL ORDER BY status_since LIMIT ${mostProposals}`,
  )
    .all(worker.institution)
    .map(record => reviewRowOf(record, worker, now, quiet))

/** Who leads how much, and who has said "I have seen it" of how much that waits for a decision. */
const loadOf = (db: ReadDb, { open }: ReviewHalf, values: Values): readonly WorkLoad[] =>
  readStatement<{ worker: WorkerCode | null; inWork: number; toAccept: number }>(
    db,
    `SELECT coalesce(lead_worker, acknowledged_by) AS worker,
       sum(status IN ('accepted', 'in_progress', 'on_hold')) AS inWork,
       sum(status IN ('sent', 'acknowledged')) AS toAccept
     ${open} AND status <> 'needs_info' GROUP BY 1 ORDER BY 1`,
  ).all(values)
