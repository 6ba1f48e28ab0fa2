import type { TodayGroup } from '#domain/answers.ts'
import { immediateBefore } from '#domain/review-escalation.ts'
import { silentBefore } from '#domain/silence.ts'
import { type Instant, instantAt, localDay, localTimeOf } from '#domain/time.ts'
import { isCoordinator, isPartyWorker, type Worker } from '#domain/worker.ts'
import { addWorkingDays } from '#domain/working-calendar.ts'
import { referrals } from '../schema/referrals.ts'
import { selectedColumns } from '../table-columns.ts'
import { inHand } from './counted-referrals.ts'

/** Which referrals belong to one group or to one of two, from which index they are read, and who is served first. */
type GroupQuery = {
  readonly group: TodayGroup
  /** Rows of this group meet `split` too; they are read together, because one reading of the index finds both. */
  readonly before?: { readonly group: TodayGroup; readonly split: string }
  readonly from: string
  readonly where: string
  readonly order: string
  /** A further column that the order of two groups asks for. */
  readonly carried?: string
}

const undecided = "status IN ('sent', 'acknowledged')"
const running = "status IN ('sent', 'acknowledged', 'accepted', 'in_progress')"

/** A decision waits for anybody at the institution; work that somebody leads waits for them, and for a lead. */
const mine = `(${undecided} OR @lead = 1 OR lead_worker = @me)`
const notOverdue = '(due_at IS NULL OR due_at >= @now)'
const dueLater = '(due_at IS NULL OR due_at >= @tomorrow)'
const silent = 'changed_at < @quiet'
const approvable = "(@lead = 1 AND proposal IS NOT NULL AND proposal ->> '$.by' <> @me)"

const ofInstitution = (group: TodayGroup, where: string, order: string): GroupQuery => ({
  group,
  from: 'referrals_turn',
  where: `turn = @institution AND ${where}`,
  order,
})

/** Each referral meets the conditions of one group only. What is due today leads what is to be received. */
const partyGroups: readonly GroupQuery[] = [
  ofInstitution('overdue', `${running} AND due_at < @now AND ${mine}`, 'due_at'),
  ofInstitution('toReceive', `${undecided} AND due_at >= @now AND NOT ${approvable}`, 'due_at'),
  ofInstitution(
    'dueToday',
    `${inHand} AND due_at >= @now AND due_at < @tomorrow AND ${mine} AND NOT ${approvable}`,
    'due_at',
  ),
  ofInstitution(
    'toApprove',
    `status IN ('sent', 'acknowledged', 'accepted', 'in_progress', 'on_hold') AND ${notOverdue} AND ${approvable}`,
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
  // A lead hears of every silence of the institution, and leads their own work.
  {
    ...ofInstitution(
      'inWork',
      `${inHand} AND (lead_worker = @me OR @lead = 1 AND ${silent}) AND ${dueLater} AND NOT ${approvable}`,
      'due_at IS NULL, due_at, status_since',
    ),
    before: { group: 'silent', split: silent },
  },
  // A redirect promised the person a next leg: its draft is everybody's, also when its author is away.
  ofInstitution('drafts', "status = 'draft' AND (author = @me OR relation = 'redirect')", 'changed_at DESC'),
]

/** Immediate, and two working hours have run without an answer; a completed one counts from its completion. */
const unansweredImmediate = `(urgency = 'immediate' AND ${undecided}
  AND CASE WHEN returns = 0 THEN sent_at ELSE status_since END < @quick)`

const urgencyRank = "instr('immediate urgent elevated standard planned', urgency)"

/** A coordinator has no turn: what is late in the whole network, and the escalated matters not yet over. */
const coordinatorGroups: readonly GroupQuery[] = [
  // What the clock brings to the coordinator (reference §3.13): the most urgent first, planned matters for the meeting.
  {
    group: 'forMeeting',
    from: 'referrals_due',
    where: `due_at < @tomorrow AND (due_at < @now OR ${unansweredImmediate})`,
    order: `${urgencyRank}, due_at`,
    before: { group: 'overdue', split: "urgency <> 'planned'" },
    carried: 'urgency',
  },
  {
    group: 'inWork',
    from: 'referrals_escalated',
    where: `escalated_at IS NOT NULL AND ended_at IS NULL AND (due_at IS NULL OR due_at >= @now) AND NOT ${unansweredImmediate}`,
    order: 'escalated_at',
  },
]

/** The statement that reads a group, or two of them, written once; rows of the second have `isBefore`. */
export type GroupStatement = {
  readonly groups: readonly [TodayGroup, before?: TodayGroup]
  readonly sql: string
}

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
    quiet: silentBefore(now),
    quick: immediateBefore(now),
    soon: localDay(addWorkingDays(today, 1)),
  }
}

const rowsPerGroup = 50
const whole = selectedColumns(referrals)

/** The first of each group, whole, and on each row how many there are: chosen on the index, then read. */
const statementOf = ({ group, from, where, order, before, carried }: GroupQuery): GroupStatement => ({
  groups: before === undefined ? [group] : [group, before.group],
  sql:
    before === undefined
      ? `SELECT ${whole}, total, 0 AS isBefore FROM (
     SELECT rowid AS place, count(*) OVER () AS total FROM referrals INDEXED BY ${from}
     WHERE ${where} ORDER BY ${order} LIMIT ${rowsPerGroup}
   ) JOIN referrals ON referrals.rowid = place ORDER BY ${order}`
      : `SELECT ${whole}, total, isBefore FROM (
     SELECT place, isBefore, count(*) OVER (PARTITION BY isBefore) AS total,
       row_number() OVER (PARTITION BY isBefore ORDER BY ${order}) AS nth
     FROM (
       SELECT rowid AS place, ${before.split} AS isBefore, due_at, status_since${carried === undefined ? '' : `, ${carried}`}
       FROM referrals INDEXED BY ${from} WHERE ${where}
     )
   ) JOIN referrals ON referrals.rowid = place WHERE nth <= ${rowsPerGroup} ORDER BY nth`,
})

const partyStatements = partyGroups.map(statementOf)
const coordinatorStatements = coordinatorGroups.map(statementOf)
