import type { ResidentChoice } from '#domain/answers.ts'
import type { ResidentCode } from '#domain/resident-code.ts'
import { instant } from '#domain/time.ts'
import { isPartyWorker, type Worker } from '#domain/worker.ts'
import { type ReadDb, readStatement } from '../database.ts'
import { attributesOf } from './find-resident.ts'

/**
 * A person as a line to choose, or undefined when the worker's institution neither gave out the code nor sent,
 * drafted or got a referral with it: for them this code is not there.
 */
export const residentChoice = (
  db: ReadDb,
  worker: Worker,
  resident: ResidentCode,
): ResidentChoice | undefined => {
  if (!isPartyWorker(worker)) return undefined
  const found = readStatement<{ need: string | null; at: number }>(db, seenSql).get({
    resident,
    own: worker.institution,
  })
  if (found === undefined) return undefined
  return { resident, attributes: attributesOf(db, resident), need: found.need, at: instant(found.at) }
}

/** The last referral that the institution sees says more than the giving out of the code, however late that was. */
const seenSql = `
  SELECT need, at FROM (
    SELECT * FROM (
      SELECT 0 AS place, need, changed_at AS at FROM referrals INDEXED BY referrals_resident
      WHERE resident = @resident AND (sender = @own OR (receiver = @own AND sent_at IS NOT NULL))
      ORDER BY changed_at DESC LIMIT 1
    )
    UNION ALL
    SELECT 1 AS place, NULL AS need, issued_at AS at
    FROM residents CROSS JOIN workers ON workers.code = residents.issued_by
    WHERE residents.code = @resident AND workers.institution = @own
  ) ORDER BY place LIMIT 1`
