import type { TodayGroup } from '#domain/answers.ts'
import { type Instant, instantAt, localDay, localTimeOf } from '#domain/time.ts'
import { isCoordinator, isPartyWorker, type Worker } from '#domain/worker.ts'
import { addWorkingDays } from '#domain/working-calendar.ts'
import { referrals } from '../schema/referrals.ts'
import { selectedColumns } from '../table-columns.ts'

/** Which referrals belong to a group, from which index they are read, and who is served first. */
type GroupQuery = {
  readonly group: TodayGroup
  readonly from: string
  readonly where: string
  readonly order: string
}

const undecided = "status IN ('sent', 'acknowledged')"
const inHand = "status IN ('accepted', 'in_progress')"
const running = "status IN ('sent', 'acknowledged', 'accepted', 'in_progress')"

/** A decision waits for anybody at the institution; work that somebody leads waits for them, and for a lead. */
const mine = `(${undecided} OR @lead = 1 OR lead_worker = @me)`
const dueLater = '(due_at IS NULL OR due_at >= @tomorrow)'
const approvable = "(@lead = 1 AND proposal IS NOT NULL AND proposal ->> '$.by' <> @me)"

const ofInstitution = (group: TodayGroup, where: string, order: string): GroupQuery => ({
  group,
  from: 'referrals_turn',
  where: `turn = @institution AND ${where}`,
  order,
})

/** Each referral meets the conditions of one group only: the first of the screen that fits. */
const partyGroups: readonly GroupQuery[] = [
  ofInstitution('overdue', `${running} AND due_at < @now AND ${mine}`, 'due_at'),
  ofInstitution('dueToday', `${running} AND due_at >= @now AND due_at < @tomorrow AND ${mine}`, 'due_at'),
  ofInstitution('toReceive', `${undecided} AND ${dueLater} AND NOT ${approvable}`, 'due_at'),
  ofInstitution(
    'toApprove',
    `status IN ('sent', 'acknowledged', 'accepted', 'in_progress', 'on_hold') AND ${dueLater} AND ${approvable}`,
    'status_since',
  ),
  ofInstitution('toComplete', "status = 'needs_info'", 'status_since'),
  ofInstitution('toConfirm', "status IN ('closed', 'refused', 'redirected')", 'status_since'),
  ofInstitution(
    'toResume',
    `status = 'on_hold' AND (resume_on <= @soon OR withdrawal_request IS NOT NULL)
       AND (@lead = 1 OR lead_worker = @me) AND NOT ${approvable}`,
    'resume_on',
  ),
  ofInstitution(
    'inWork',
    `${inHand} AND lead_worker = @me AND ${dueLater} AND NOT ${approvable}`,
    'due_at IS NULL, due_at, status_since',
  ),
  // A redirect promised the person a next leg: its draft is everybody's, also when its author is away.
  ofInstitution('drafts', "status = 'draft' AND (author = @me OR relation = 'redirect')", 'changed_at DESC'),
]

/** A coordinator has no turn: what is late in the whole network, and the escalated matters not yet over. */
const coordinatorGroups: readonly GroupQuery[] = [
  { group: 'overdue', from: 'referrals_due', where: 'due_at < @now', order: 'due_at' },
  {
    group: 'inWork',
    from: 'referrals_escalated',
    where: 'escalated_at IS NOT NULL AND ended_at IS NULL AND (due_at IS NULL OR due_at >= @now)',
    order: 'escalated_at',
  },
]

/** A group and the statement that reads it, written once. */
export type GroupStatement = { readonly group: TodayGroup; readonly sql: string }

export const groupsFor = (worker: Worker): readonly GroupStatement[] => {
  if (isCoordinator(worker)) return coordinatorStatements
  return isPartyWorker(worker) ? partyStatements : []
}

/** What the conditions of the groups speak of. A paused matter is near when it goes on by the next working day. */
export const groupValues = (worker: Worker, now: Instant): Readonly<Record<string, string | number>> => {
  const today = localTimeOf(now).day
  return {
    institution: worker.institution,
    me: worker.code,
    lead: worker.lead ? 1 : 0,
    now,
    tomorrow: instantAt(today + 1, 0),
    soon: localDay(addWorkingDays(today, 1)),
  }
}

const rowsPerGroup = 50
const columns = selectedColumns(referrals)

/** The first of a group, whole, and on each row how many there are: chosen on the index, then read. */
const statementOf = ({ group, from, where, order }: GroupQuery): GroupStatement => ({
  group,
  sql: `SELECT ${columns}, total FROM (
     SELECT rowid AS place, count(*) OVER () AS total FROM referrals INDEXED BY ${from}
     WHERE ${where} ORDER BY ${order} LIMIT ${rowsPerGroup}
   ) JOIN referrals ON referrals.rowid = place ORDER BY ${order}`,
})

const partyStatements = partyGroups.map(statementOf)
const coordinatorStatements = coordinatorGroups.map(statementOf)
