import type { ResidentChoice } from '#domain/answers.ts'
import type { ResidentCode } from '#domain/resident-code.ts'
import { isPartyWorker, type Worker } from '#domain/worker.ts'
import { type ReadDb, readStatement } from '../database.ts'
import { residentChoice } from './resident-choice.ts'

const most = 8
/** So many of the last moves are looked at on either side; what is older is found by its code. */
const lookedAt = 60

/**
 * The persons whom this worker most likely means: first those they opened just now, then those of their own
 * referrals and codes, then those of their institution, each by the last move.
 */
export const recentResidents = (
  db: ReadDb,
  worker: Worker,
  opened: readonly ResidentCode[],
): readonly ResidentChoice[] => {
  if (!isPartyWorker(worker)) return []
  const moved = readStatement<{ resident: ResidentCode }>(db, movedSql).all({
    own: worker.institution,
    me: worker.code,
    lookedAt,
  })
  const codes = new Set([...opened, ...moved.map(({ resident }) => resident)])
  return [...codes].flatMap(code => residentChoice(db, worker, code) ?? []).slice(0, most)
}

const lastMoves = (side: 'sender' | 'receiver'): string => `
  SELECT * FROM (
    SELECT resident, changed_at AS at, author = @me OR lead_worker = @me AS mine
    FROM referrals INDEXED BY referrals_${side}_changed
    WHERE ${side} = @own ${side === 'receiver' ? 'AND sent_at IS NOT NULL' : ''} AND resident IS NOT NULL
    ORDER BY changed_at DESC LIMIT @lookedAt
  )`

const movedSql = `
  SELECT resident FROM (
    ${lastMoves('sender')} UNION ALL ${lastMoves('receiver')} UNION ALL
    SELECT * FROM (
      SELECT code AS resident, issued_at AS at, 1 AS mine FROM residents INDEXED BY residents_issued
      WHERE issued_by = @me ORDER BY issued_at DESC LIMIT 8
    )
  ) GROUP BY resident ORDER BY max(coalesce(mine, 0)) DESC, max(at) DESC LIMIT 16`
