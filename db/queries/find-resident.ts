import type { ResidentSummary } from '#domain/answers.ts'
import type { Input } from '#domain/contract.ts'
import type { ResidentAttributes } from '#domain/network-events.ts'
import { accessTo } from '#domain/permission.ts'
import type { ResidentCode } from '#domain/resident-code.ts'
import type { Instant } from '#domain/time.ts'
import { isCoordinator, seesFiguresOnly, type Worker } from '#domain/worker.ts'
import { type ReadDb, readStatement } from '../database.ts'
import { referrals } from '../schema/referrals.ts'
import { type ReferralRecord, referralOf } from '../stores/referral-store.ts'
import { selectedColumns } from '../table-columns.ts'
import { referralRowFor } from './referral-row.ts'

/**
 * What this worker may know of the person with a code: the coarse attributes, other codes of the same person, and
 * those of the person's referrals that this worker may see, newest first. A coordinator is told of the referrals
 * alone; roles that see figures only learn nothing.
 */
export const findResident = (
  db: ReadDb,
  worker: Worker,
  { resident }: Input<'findResident'>,
  _now: Instant,
): ResidentSummary => {
  if (seesFiguresOnly(worker)) {
    return { resident, known: false, attributes: null, linkedCodes: [], referrals: [] }
  }
  const attributes = attributesOf(db, resident)
  const linkedCodes = linkedCodesOf(db, resident)
  const rows = [resident, ...linkedCodes]
    .flatMap(code => referralsOf(db, code))
    .filter(record => accessTo(referralOf(record), worker) !== 'none')
    .map(record => referralRowFor(record, worker))
    .toSorted((one, other) => (other.sentAt ?? other.draftedAt) - (one.sentAt ?? one.draftedAt))
  const known = attributes !== null || rows.length > 0
  // As on the page of a referral: who somebody is belongs to the institutions, state and dates to the coordinator.
  if (isCoordinator(worker)) return { resident, known, attributes: null, linkedCodes: [], referrals: rows }
  return { resident, known, attributes, linkedCodes, referrals: rows }
}

export const attributesOf = (db: ReadDb, resident: ResidentCode): ResidentAttributes | null =>
  readStatement<ResidentAttributes>(
    db,
    'SELECT age_band AS ageBand, household, housing, zone FROM residents WHERE code = ?',
  ).get(resident) ?? null

/** Every other code of the same person: links are followed from code to code. */
export const linkedCodesOf = (db: ReadDb, resident: ResidentCode): readonly ResidentCode[] =>
  readStatement<{ code: ResidentCode }>(
    db,
    `WITH RECURSIVE person(code) AS (
       SELECT ? UNION SELECT other FROM person JOIN code_links ON code_links.resident = person.code
     ) SELECT code FROM person WHERE code <> ? ORDER BY code`,
  )
    .all(resident, resident)
    .map(({ code }) => code)

/** Every referral with this code, whoever may see it: the caller asks for permission. */
export const referralsOf = (db: ReadDb, resident: ResidentCode): readonly ReferralRecord[] =>
  readStatement<ReferralRecord>(db, referralsSql).all(resident)

const referralsSql = `SELECT ${selectedColumns(referrals)} FROM referrals
  WHERE resident = ? ORDER BY changed_at DESC`
