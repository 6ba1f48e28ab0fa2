import type { CodeEvent, ReferralRow, ResidentDetails } from '#domain/answers.ts'
import type { ChainId, EventId, InstitutionKey, WorkerCode } from '#domain/ids.ts'
import { accessTo } from '#domain/permission.ts'
import type { ResidentCode } from '#domain/resident-code.ts'
import { instant } from '#domain/time.ts'
import { isPartyWorker, type Worker } from '#domain/worker.ts'
import { type ReadDb, readStatement } from '../database.ts'
import { referralOf } from '../stores/referral-store.ts'
import { chainLegs, chainRecords } from './chain-legs.ts'
import { linkedCodesOf, referralsOf } from './find-resident.ts'
import { issueOf } from './list-residents.ts'
import { referralRowOf } from './referral-row.ts'

/**
 * The page of one person, or undefined when the worker's institution neither gave out one of the person's codes nor
 * has a referral with one: for them it is not there. Others than workers of a party have no such page.
 */
export const residentDetails = (
  db: ReadDb,
  worker: Worker,
  resident: ResidentCode,
): ResidentDetails | undefined => {
  if (!isPartyWorker(worker)) return undefined
  const linked = linkedCodesOf(db, resident)
  const codes = [resident, ...linked]
  const visible = codes
    .flatMap(code => referralsOf(db, code))
    .filter(record => accessTo(referralOf(record), worker) !== 'none')
  if (visible.length === 0 && !codes.some(code => isIssuedBy(db, code, worker.institution))) return undefined
  const direct = new Set(directLinksOf(db, resident))
  const referrals = visible.map(record => referralRowOf(record, worker))
  return {
    resident,
    ...issueOf(db, resident),
    linkedCodes: linked.map(code => ({ code, direct: direct.has(code) })),
    referrals: referrals.toSorted(
      (one, other) => (other.sentAt ?? other.draftedAt) - (one.sentAt ?? one.draftedAt),
    ),
    chains: chainsOf(db, referrals, worker),
    history: historyOf(db, codes),
  }
}

/** One chain for each matter that was sent at least once, the one that moved last first. */
const chainsOf = (
  db: ReadDb,
  referrals: readonly ReferralRow[],
  worker: Worker,
): ResidentDetails['chains'] => {
  const oldestFirst = referrals
    .filter(({ sentAt }) => sentAt !== null)
    .toSorted((one, other) => one.changedAt - other.changedAt)
  const lastOf = new Map<ChainId, ReferralRow>()
  for (const referral of oldestFirst) lastOf.set(referral.chainId, referral)
  return [...lastOf.values()]
    .toSorted((one, other) => other.changedAt - one.changedAt)
    .map(({ chainId, id }) => ({
      chainId,
      legs: chainLegs(db, chainRecords(db, id), id, worker).filter(({ sentAt }) => sentAt !== null),
    }))
}

const isIssuedBy = (db: ReadDb, code: ResidentCode, institution: InstitutionKey): boolean =>
  readStatement(
    db,
    `SELECT 1 FROM residents CROSS JOIN workers ON workers.code = residents.issued_by
     WHERE residents.code = ? AND workers.institution = ?`,
  ).get(code, institution) !== undefined

const directLinksOf = (db: ReadDb, resident: ResidentCode): readonly ResidentCode[] =>
  readStatement<{ other: ResidentCode }>(db, 'SELECT other FROM code_links WHERE resident = ?')
    .all(resident)
    .map(({ other }) => other)

type EventRow = {
  readonly position: number
  readonly id: EventId
  readonly type: CodeEvent['type']
  readonly resident: ResidentCode
  readonly other: ResidentCode | null
  readonly actor: WorkerCode
  readonly at: number
}

const eventColumns = `position, id, type, payload ->> '$.resident' AS resident, payload ->> '$.other' AS other,
  actor, happened_at AS at`

/** A link stands under the first of its two codes; the second one finds it by an index of its own. */
const historySql = `
  SELECT ${eventColumns} FROM events WHERE aggregate = 'resident:' || @code
  UNION ALL
  SELECT ${eventColumns} FROM events INDEXED BY events_other_code
    WHERE payload ->> '$.other' = @code AND type IN ('CodesLinked', 'CodesUnlinked')`

const historyOf = (db: ReadDb, codes: readonly ResidentCode[]): readonly CodeEvent[] => {
  const found = new Map<number, EventRow>()
  for (const code of codes)
    for (const row of readStatement<EventRow>(db, historySql).all({ code })) found.set(row.position, row)
  return [...found.values()]
    .toSorted((one, other) => other.position - one.position)
    .map(({ id, type, resident, other, actor, at }) => {
      const fact = { id, at: instant(at), actor, resident }
      return type === 'ResidentCodeIssued' || other === null
        ? { ...fact, type: 'ResidentCodeIssued' }
        : { ...fact, type, other }
    })
}
