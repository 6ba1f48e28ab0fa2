import type { NeedKey } from '#domain/code-lists.ts'
import type { ChainId, InstitutionKey, MeetingId, ReferralId } from '#domain/ids.ts'
import type { ShownDecision } from '#domain/meeting-answers.ts'
import { isSideOf, maySettle, readsDecision, type Sides } from '#domain/meeting-permission.ts'
import type { ResidentCode } from '#domain/resident-code.ts'
import { type Instant, localDayOf } from '#domain/time.ts'
import { isCoordinator, isPartyWorker, type Worker } from '#domain/worker.ts'
import { type ReadDb, readStatement } from '../database.ts'
import { meetingDecisions } from '../schema/meetings.ts'
import { type DecisionRecord, decisionOf } from '../stores/meeting-store.ts'
import { selectedColumns } from '../table-columns.ts'

type Row = DecisionRecord & {
  readonly meetingAt: Instant
  readonly from: InstitutionKey | null
  readonly to: InstitutionKey | null
  readonly resident: ResidentCode | null
  readonly need: NeedKey | null
  readonly restricted: 0 | 1 | null
}

const selected = `SELECT ${selectedColumns(meetingDecisions, 'd.')}, m.opened_at AS meetingAt, r.sender AS "from",
    r.receiver AS "to", r.resident, r.need, r.restricted`
// A referral whose sending was taken back is a draft again, and a draft is the sender's alone.
const joined = `CROSS JOIN meetings AS m ON m.id = d.meeting_id
  LEFT JOIN referrals AS r ON r.id = d.referral_id AND r.sent_at IS NOT NULL`

/** The decisions of one meeting in their order; dropped ones are left out. */
export const decisionsOfMeeting = (db: ReadDb, id: MeetingId, worker: Worker): readonly ShownDecision[] =>
  readStatement<Row>(
    db,
    `${selected} FROM meeting_decisions AS d INDEXED BY meeting_decisions_meeting ${joined}
     WHERE d.meeting_id = ? AND d.state <> 'dropped' ORDER BY d.number`,
  )
    .all(id)
    .map(row => shownTo(row, worker))

const openSql = `${selected} FROM meeting_decisions AS d INDEXED BY meeting_decisions_due ${joined}
  WHERE d.state = 'open'`

const askedSql = `${selected} FROM meeting_decisions AS d INDEXED BY meeting_decisions_asked ${joined}
  WHERE d.state = 'open'`

/** Every decision still to be done, the earliest day first. */
export const standingDecisions = (db: ReadDb, worker: Worker): readonly ShownDecision[] =>
  readStatement<Row>(db, `${openSql} ORDER BY d.due_on, d.made_at, d.number`)
    .all()
    .map(row => shownTo(row, worker))

/** What this worker's institution has still to do: all of it for a lead, else what is theirs or nobody's yet. */
export const decisionsWaitingFor = (db: ReadDb, worker: Worker): readonly ShownDecision[] =>
  isPartyWorker(worker) || isCoordinator(worker)
    ? readStatement<Row>(
        db,
        `${askedSql} AND d.institution = @institution AND (@lead = 1 OR d.worker IS NULL OR d.worker = @me)
         ORDER BY d.due_on, d.made_at, d.number LIMIT 20`,
      )
        .all({ institution: worker.institution, lead: worker.lead ? 1 : 0, me: worker.code })
        .map(row => shownTo(row, worker))
    : []

/** Of earlier meetings, and still open when this one began: they come first. */
export const earlierDecisions = (db: ReadDb, openedAt: Instant, worker: Worker): readonly ShownDecision[] => {
  const open = readStatement<Row>(db, `${openSql} AND d.made_at < ?`).all(openedAt)
  const settled = readStatement<Row>(db, `${settledSql} AND d.made_at < @until`).all({
    since: openedAt,
    until: openedAt,
  })
  return [...open, ...settled]
    .toSorted(
      (one, other) =>
        (one.dueOn < other.dueOn ? -1 : one.dueOn > other.dueOn ? 1 : 0) ||
        one.madeAt - other.madeAt ||
        one.number - other.number,
    )
    .map(row => shownTo(row, worker))
}

const settledSql = `${selected} FROM meeting_decisions AS d INDEXED BY meeting_decisions_settled ${joined}
  WHERE d.settled_at >= @since AND d.state <> 'dropped'`

/** Settled since a moment, in the order of that. */
export const settledSince = (db: ReadDb, since: Instant, worker: Worker): readonly ShownDecision[] =>
  readStatement<Row>(db, `${settledSql} ORDER BY d.settled_at, d.made_at, d.number`)
    .all({ since })
    .map(row => shownTo(row, worker))

const shownTo = (row: Row, worker: Worker): ShownDecision => {
  const decision = decisionOf(row)
  const sides = sidesOf(row)
  const reads = readsDecision(decision, sides, worker)
  return {
    id: decision.id,
    meetingId: decision.meetingId,
    meetingOn: localDayOf(row.meetingAt),
    what: reads ? decision.what : '',
    hidden: !reads,
    institution: decision.institution,
    worker: decision.worker,
    dueOn: decision.dueOn,
    state: decision.state,
    settledAt: decision.settledAt,
    remark: reads ? decision.remark : '',
    about: aboutOf(row, sides, worker),
    maySettle: decision.state === 'open' && maySettle(decision, worker),
  }
}

const sidesOf = ({ referralId, from, to }: Row): Sides | 'gone' | null => {
  if (referralId === null) return null
  return from === null || to === null ? 'gone' : { from, to }
}

/** Of a restricted referral a coordinator's list names no need: only opening it does, and that is logged. */
const aboutOf = (row: Row, sides: Sides | 'gone' | null, worker: Worker): ShownDecision['about'] => {
  if (sides === null) return null
  if (sides === 'gone') return { opens: false, gone: true, restricted: true }
  const isSide = isPartyWorker(worker) && isSideOf(sides, worker)
  const restricted = row.restricted === 1
  if (!isSide && !isCoordinator(worker)) return { opens: false, gone: false, restricted }
  return {
    opens: true,
    referralId: row.referralId as ReferralId,
    chainId: row.chainId as ChainId,
    ...sides,
    restricted,
    resident: row.resident,
    need: isSide || !restricted ? row.need : null,
  }
}
