import type { Today, TodayGroup, TodayRow } from '#domain/answers.ts'
import { accessTo, isRestricted, type ReferralAction } from '#domain/permission.ts'
import { isSent, type Referral } from '#domain/referral.ts'
import type { Instant } from '#domain/time.ts'
import { isCoordinator, type Worker } from '#domain/worker.ts'
import { type ReadDb, readStatement } from '../database.ts'
import { type ReferralRecord, referralOf } from '../stores/referral-store.ts'
import { orderedActions } from './ordered-actions.ts'
import { recentMoves } from './recent-moves.ts'
import { referralRowFor } from './referral-row.ts'
import { groupsFor, groupValues } from './today-groups.ts'

/** What waits for this worker, in the groups of the screen; groups with nothing in them are left out. */
export const listToday = (db: ReadDb, worker: Worker, now: Instant): Today => {
  const values = groupValues(worker, now)
  const groups = groupsFor(worker).map(({ group, sql }) => {
    const records = readStatement<ReferralRecord & { total: number }>(db, sql).all(values)
    return {
      group,
      total: records[0]?.total ?? 0,
      rows: records.map(record => todayRow(record, group, worker, now)),
    }
  })
  return { groups: groups.filter(({ total }) => total > 0), recent: recentMoves(db, worker) }
}

const todayRow = (record: ReferralRecord, group: TodayGroup, worker: Worker, now: Instant): TodayRow => {
  const referral = referralOf(record)
  // Dziś is no look at one referral, so it never shows what a look would have to be logged for.
  const unlogged = isCoordinator(worker) && isRestricted(referral)
  const readable = accessTo(referral, worker) === 'full' && !unlogged
  return {
    ...referralRowFor(record, worker),
    line: readable ? shortLine(whatItSays(referral, group)) : '',
    actions: firstOf(group, orderedActions(referral, worker, now)),
  }
}

/** With time left, what just came in is first of all seen; the decision may follow at once, one key further. */
const firstOf = (group: TodayGroup, actions: readonly ReferralAction[]): readonly ReferralAction[] =>
  group === 'toReceive'
    ? actions.toSorted((one, other) => Number(other === seeing) - Number(one === seeing))
    : actions
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

const longestLine = 140

/** One line, cut between words. */
const shortLine = (text: string): string => {
  const line = text.replaceAll(/\s{2,}|[^\S ]/g, ' ').trim()
  if (line.length <= longestLine) return line
  const cut = line.lastIndexOf(' ', longestLine - 1)
  return `${line.slice(0, cut > 0 ? cut : longestLine - 1)}…`
}
