import type { Today, TodayGroup, TodayRow } from '#domain/answers.ts'
import { accessTo, isRestricted, type ReferralAction } from '#domain/permission.ts'
import { isSent, type Referral } from '#domain/referral.ts'
import { type Instant, instant, localTimeOf } from '#domain/time.ts'
import { isCoordinator, type Worker } from '#domain/worker.ts'
import { type ReadDb, readStatement } from '../database.ts'
import { type ReferralRecord, referralOf } from '../stores/referral-store.ts'
import { orderedActions } from './ordered-actions.ts'
import { recentMoves } from './recent-moves.ts'
import { referralRowFor } from './referral-row.ts'
import { shortLine } from './short-line.ts'
import { decisionsWaitingFor } from './shown-decisions.ts'
import { groupsFor, groupValues } from './today-groups.ts'
import { waitingPlaces } from './waiting-places.ts'

type TodayRecord = ReferralRecord & { readonly total: number; readonly isBefore: 0 | 1 }

/** What waits for this worker, in the groups of the screen; groups with nothing in them are left out. */
export const listToday = (db: ReadDb, worker: Worker, now: Instant): Today => {
  const values = groupValues(worker, now)
  const groups = groupsFor(worker).flatMap(({ groups: [group, before], sql }) => {
    const records = readStatement<TodayRecord>(db, sql).all(values)
    const groupOf = (name: TodayGroup, own: readonly TodayRecord[]) => ({
      group: name,
      total: own[0]?.total ?? 0,
      rows: own.map(record => todayRow(record, name, worker, now)),
    })
    if (before === undefined) return [groupOf(group, records)]
    return [
      groupOf(
        before,
        records.filter(({ isBefore }) => isBefore === 1),
      ),
      groupOf(
        group,
        records.filter(({ isBefore }) => isBefore === 0),
      ),
    ]
  })
  return {
    groups: groups.filter(({ total }) => total > 0),
    places: waitingPlaces(db, worker),
    decisions: decisionsWaitingFor(db, worker),
    recent: recentMoves(db, worker),
  }
}

const todayRow = (record: ReferralRecord, group: TodayGroup, worker: Worker, now: Instant): TodayRow => {
  const referral = referralOf(record)
  // Dziś is no look at one referral, so it never shows what a look would have to be logged for.
  const unlogged = isCoordinator(worker) && isRestricted(referral)
  const readable = accessTo(referral, worker) === 'full' && !unlogged
  return {
    ...referralRowFor(record, worker),
    line: readable ? shortLine(whatItSays(referral, group)) : '',
    actions: firstOf(record, group, orderedActions(referral, worker, now), now),
  }
}

/** With time left, what just came in is first of all seen; the decision may follow at once, one key further. */
const firstOf = (
  { dueAt, acknowledgedAt }: ReferralRecord,
  group: TodayGroup,
  actions: readonly ReferralAction[],
  now: Instant,
): readonly ReferralAction[] => {
  if (group !== 'toReceive' || acknowledgedAt !== null || dueAt === null) return actions
  const hasTime = localTimeOf(instant(dueAt)).day > localTimeOf(now).day
  return hasTime && actions.includes(seeing)
    ? [seeing, ...actions.filter(action => action !== seeing)]
    : actions
}
const seeing: ReferralAction = 'acknowledgeReferral'

/** What this worker has to know to take the step: the answer, the question, or the matter itself. */
const whatItSays = (referral: Referral, group: TodayGroup): string => {
  if (!isSent(referral)) return referral.text
  if (group === 'toComplete') return referral.missing
  if (group === 'toConfirm') return referral.feedback
  const { proposal } = referral
  if (group !== 'toApprove' || proposal === null) return referral.text
  return proposal.kind === 'refusal' ? proposal.justification : proposal.feedback
}
