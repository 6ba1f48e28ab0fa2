import type { Today } from '#domain/answers.ts'
import type { InstitutionKey, ReferralId } from '#domain/ids.ts'
import type { ResidentCode } from '#domain/resident-code.ts'
import type { Instant } from '#domain/time.ts'
import { isCoordinator, isPartyWorker, type Worker } from '#domain/worker.ts'
import { type ReadDb, readStatement } from '../database.ts'
import { isProposal, seesProposals } from './referral-row.ts'

type Move = Today['recent'][number]
type Candidate = {
  readonly referralId: ReferralId
  readonly resident: ResidentCode | null
  readonly receiver: InstitutionKey
  readonly changedAt: number
}

const movesShown = 8
/** Far more than hold eight moves of others; the bound keeps the cost when somebody has only worked alone. */
const referralsLookedAt = 60

/**
 * What other institutions did last in the matters of this worker's institution (a coordinator: in escalated ones),
 * newest first. A referral that changed longer ago than the eighth move has no newer one to offer.
 */
export const recentMoves = (db: ReadDb, worker: Worker): readonly Move[] => {
  let moves: readonly Move[] = []
  for (const candidate of candidatesFor(db, worker)) {
    const oldest = moves[movesShown - 1]
    if (oldest !== undefined && candidate.changedAt < oldest.at) break
    moves = [...moves, ...movesOf(db, candidate, worker)]
      .toSorted((one, other) => other.at - one.at)
      .slice(0, movesShown)
  }
  return moves
}

const candidateColumns = 'id AS referralId, resident, receiver, changed_at AS changedAt'

const partyCandidatesSql = `
  SELECT ${candidateColumns} FROM referrals INDEXED BY referrals_sender_changed
    WHERE sender = @institution AND sent_at IS NOT NULL
  UNION ALL
  SELECT ${candidateColumns} FROM referrals INDEXED BY referrals_receiver_changed
    WHERE receiver = @institution AND sent_at IS NOT NULL
  ORDER BY changedAt DESC LIMIT ${referralsLookedAt}`

const escalatedCandidatesSql = `
  SELECT ${candidateColumns} FROM referrals INDEXED BY referrals_escalated
    WHERE escalated_at IS NOT NULL AND ended_at IS NULL ORDER BY changed_at DESC LIMIT ${referralsLookedAt}`

const candidatesFor = (db: ReadDb, worker: Worker): readonly Candidate[] => {
  if (isCoordinator(worker)) return readStatement<Candidate>(db, escalatedCandidatesSql).all()
  if (!isPartyWorker(worker)) return []
  return readStatement<Candidate>(db, partyCandidatesSql).all({ institution: worker.institution })
}

/** Internal notes stay inside; drafting, looking and what was taken back moves nothing. */
const movesSql = `
  SELECT e.id, e.type, e.happened_at AS at, w.institution AS "by",
    CASE e.type WHEN 'StepUndone' THEN e.payload ->> '$.undone' END AS undone FROM events AS e
    JOIN workers AS w ON w.code = e.actor
  WHERE e.aggregate = ? AND w.institution <> ?
    AND e.type NOT IN ('ReferralDrafted', 'DraftDiscarded', 'RestrictedViewed', 'WarningConfirmed', 'StepSeen')
    AND NOT (e.type = 'NoteAdded' AND e.payload ->> '$.shared' = 0)
  ORDER BY e.position DESC LIMIT ${2 * movesShown}`

type MoveRow = {
  readonly id: string
  readonly type: Move['type'] | 'StepUndone'
  readonly at: Instant
  readonly by: InstitutionKey
  readonly undone: string | null
}

const movesOf = (
  db: ReadDb,
  { referralId, resident, receiver }: Candidate,
  worker: Worker,
): readonly Move[] => {
  const takenBack = new Set<string | null>()
  const moves: Move[] = []
  for (const { id, type, at, by, undone } of readStatement<MoveRow>(db, movesSql).all(
    `referral:${referralId}`,
    worker.institution,
  )) {
    if (type === 'StepUndone') takenBack.add(undone)
    else if (isProposal(type) && !seesProposals(receiver, worker)) continue
    else if (!takenBack.has(id)) moves.push({ referralId, resident, type, at, by })
  }
  return moves
}
