import { isRestrictedNeed, type ListedItem, type NeedKey } from '#domain/code-lists.ts'
import { waitedWorkingDays } from '#domain/deadline.ts'
import type { ChainId, InstitutionKey, ReferralId } from '#domain/ids.ts'
import { isLateThen, type OpenThen } from '#domain/open-then.ts'
import { type Annex, type AnnexReturn, mostAnnexLines } from '#domain/report-sections.ts'
import type { ResidentCode } from '#domain/resident-code.ts'
import { type Instant, instant, localDayOf } from '#domain/time.ts'
import { type ReadDb, readStatement } from '../database.ts'
import { sentLegs } from '../stores/referral-store.ts'
import { happened } from './counted-referrals.ts'
import { modelTracks } from './model-tracks.ts'

type Bounds = { readonly from: Instant; readonly to: Instant }

export const annexSql = `SELECT id, chain_id AS chainId, resident, need, hop FROM referrals
  INDEXED BY referrals_for_meeting WHERE for_meeting = 1 AND ${happened.sent} ORDER BY sent_at, id`

/** The codes of the internal edition (reference §4.2.8): what to go through at the table, and what went well. */
export const annexOf = (
  db: ReadDb,
  bounds: Bounds,
  open: readonly OpenThen[],
  at: Instant,
  needs: readonly ListedItem[],
): Annex => {
  const late = open
    .filter(one => one.stage === 'decision' && isLateThen(one, at))
    .toSorted((one, other) => one.due - other.due || (one.id < other.id ? -1 : 1))
  const lastMoment = instant(at - 1)
  const matterOf = (one: { id: ReferralId; resident: ResidentCode | null; need: NeedKey }) => {
    const restricted = isRestrictedNeed(one.need)
    const item = needs.find(({ key }) => key === one.need)
    const label = { key: one.need, pl: item?.pl ?? one.need, en: item?.en ?? one.need }
    return { referralId: one.id, resident: one.resident, restricted, need: restricted ? null : label }
  }
  const returns = readStatement<ReturnRow>(db, annexSql).all(bounds)
  return {
    overdue: {
      count: late.length,
      lines: late.slice(0, mostAnnexLines).map(one => ({
        ...matterOf(one),
        from: one.sender,
        to: one.receiver,
        urgency: one.urgency,
        sentOn: localDayOf(one.sentAt),
        dueOn: localDayOf(one.due),
        stage: one.stage,
        daysLate: waitedWorkingDays(one.due, lastMoment),
      })),
    },
    returns: {
      count: returns.length,
      lines: returns.slice(0, mostAnnexLines).map(
        (row): AnnexReturn => ({
          ...matterOf(row),
          chainId: row.chainId,
          path: pathOf(db, row.chainId, bounds.to),
          hop: row.hop,
        }),
      ),
    },
    tracks: modelTracks(db, bounds).map(({ legs, ...one }) => ({ ...matterOf(one), legs })),
  }
}

type ReturnRow = {
  readonly id: ReferralId
  readonly chainId: ChainId
  readonly resident: ResidentCode | null
  readonly need: NeedKey
  readonly hop: number
}

/**
 * Who sent each leg and to whom, as far as the matter had come by then; an institution at which the next leg begins
 * stands once.
 */
const pathOf = (db: ReadDb, chainId: ChainId, until: Instant): readonly InstitutionKey[] => {
  const legs = sentLegs(db, chainId).filter(({ sentAt }) => sentAt < until)
  const all = legs.flatMap(({ from, to }) => [from, to])
  return all.filter((institution, place) => institution !== all[place - 1])
}
