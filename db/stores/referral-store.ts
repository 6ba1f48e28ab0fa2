import type { ChainId, InstitutionKey, ReferralId } from '#domain/ids.ts'
import { isRestricted } from '#domain/permission.ts'
import {
  cameBackAt,
  type Draft,
  deadlineOf,
  isSent,
  type Proposal,
  type Referral,
  type Sent,
  turnOf,
} from '#domain/referral.ts'
import type { Reminder } from '#domain/review-reminder.ts'
import type { Instant } from '#domain/time.ts'
import { type ReadDb, readStatement, type WriteDb, writeStatement } from '../database.ts'
import { canonicalJson } from '../event-hash.ts'
import { referrals } from '../schema/referrals.ts'
import { columnsOf, selectedColumns } from '../table-columns.ts'
import { findWordsSource, indexNewWords, indexWords, removeWords } from './referral-words.ts'

/** A row of `referrals`, in the shape of the schema. */
export type ReferralRecord = typeof referrals.$inferSelect

const columns = columnsOf(referrals)
const names = columns.map(({ column }) => `"${column}"`)

const insert = `INSERT INTO referrals (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`
const upsert = `${insert}
  ON CONFLICT (id) DO UPDATE SET ${names.map(name => `${name} = excluded.${name}`).join(', ')}`

const selectById = `SELECT ${selectedColumns(referrals)} FROM referrals WHERE id = ?`

/** Saves the state that events made of a referral, and the words by which it is found; nothing else writes either. */
export const saveReferral = (db: WriteDb, referral: Referral): void => {
  const record = recordOf(referral)
  const was = findWordsSource(db, record.id)
  writeStatement(db, upsert).run(...valuesOf(record))
  indexWords(db, record.id, record, was)
}

/** Saves what a replay folded, into empty tables: rows and words one after the other, each in the order of its keys. */
export const insertReferrals = (db: WriteDb, all: readonly Referral[]): void => {
  const places = all.map(
    referral => writeStatement(db, insert).run(...valuesOf(recordOf(referral))).lastInsertRowid,
  )
  for (const [number, referral] of all.entries()) {
    indexNewWords(db, places[number] ?? 0, recordOf(referral))
  }
}

const valuesOf = (record: ReferralRecord): readonly unknown[] =>
  columns.map(({ property }) => record[property as keyof ReferralRecord])

export const removeReferral = (db: WriteDb, id: ReferralId): void => {
  removeWords(db, id)
  writeStatement(db, 'DELETE FROM referrals WHERE id = ?').run(id)
}

/** The referral by its id, or undefined: it may be absent. */
export const findReferral = (db: ReadDb, id: ReferralId): Referral | undefined => {
  const record = readStatement<ReferralRecord>(db, selectById).get(id)
  return record === undefined ? undefined : referralOf(record)
}

/** The row that stands for a referral; derived columns are derived here and nowhere else. */
export const recordOf = (referral: Referral): ReferralRecord => {
  const derived = {
    sender: referral.from,
    receiver: referral.to,
    turn: turnOf(referral),
    dueAt: deadlineOf(referral)?.due ?? null,
    backAt: cameBackAt(referral),
    restricted: isRestricted(referral) ? 1 : 0,
  }
  if (!isSent(referral)) {
    const { from: _from, to: _to, ...draft } = referral
    return { ...neverSent, ...draft, ...derived }
  }
  const { from: _from, to: _to, ...sent } = referral
  return {
    ...sent,
    ...derived,
    forMeeting: referral.forMeeting ? 1 : 0,
    decidedInTime: referral.decidedInTime === null ? null : Number(referral.decidedInTime),
    proposal: referral.proposal === null ? null : canonicalJson(referral.proposal),
    reminders: referral.reminders.length === 0 ? null : canonicalJson(referral.reminders),
  }
}

/**
 * The referral that a row stands for. The rows are ours, written by `recordOf`, so their shape is trusted. The derived
 * columns ride along unread: taking five of so many out of each row would cost more than reading it.
 */
export const referralOf = (record: ReferralRecord): Referral => {
  const base: object = { ...record, from: record.sender, to: record.receiver }
  if (record.sentAt === null) {
    const draft = Object.entries(base).filter(([property]) => !(property in neverSent))
    return { ...Object.fromEntries(draft), sentAt: null } as Draft
  }
  return {
    ...base,
    forMeeting: record.forMeeting === 1,
    decidedInTime: record.decidedInTime === null ? null : record.decidedInTime === 1,
    proposal: record.proposal === null ? null : (JSON.parse(record.proposal) as Proposal),
    reminders: remindersOf(record),
  } as Sent
}

/** Nearly all have none. */
export const remindersOf = ({ reminders }: Pick<ReferralRecord, 'reminders'>): readonly Reminder[] =>
  reminders === null ? [] : (JSON.parse(reminders) as readonly Reminder[])

/** What a draft does not know yet. */
const neverSent = {
  sentAt: null,
  revisitReason: null,
  hop: null,
  forMeeting: null,
  acknowledgedAt: null,
  acknowledgedBy: null,
  promisedBy: null,
  acceptBy: null,
  pausedDays: null,
  heldDays: null,
  missing: null,
  returns: null,
  returnedAt: null,
  returnReason: null,
  decision: null,
  decidedAt: null,
  decidedAfterDays: null,
  decidedInTime: null,
  acceptedAt: null,
  acceptedAfterDays: null,
  leadWorker: null,
  plannedContactOn: null,
  contactBy: null,
  firstContactAt: null,
  firstContactAfterDays: null,
  contacts: null,
  resumeOn: null,
  proposal: null,
  withdrawalRequest: null,
  escalatedAt: null,
  reminders: null,
  endedAt: null,
  refusalReason: null,
  outcome: null,
  feedback: null,
  redirectedTo: null,
  seenAt: null,
  importId: null,
  importedAt: null,
} as const

/** The legs of a chain that were sent and count, by the time of sending. */
export const sentLegs = (
  db: ReadDb,
  chainId: ChainId,
): readonly { readonly from: InstitutionKey; readonly to: InstitutionKey; readonly sentAt: Instant }[] =>
  readStatement<{ from: InstitutionKey; to: InstitutionKey; sentAt: Instant }>(
    db,
    `SELECT sender AS "from", receiver AS "to", sent_at AS sentAt FROM referrals
     WHERE chain_id = ? AND sent_at IS NOT NULL AND status <> 'void' ORDER BY sent_at`,
  ).all(chainId)
