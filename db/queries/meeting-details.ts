import type { MeetingId } from '#domain/ids.ts'
import type { Meeting } from '#domain/meeting.ts'
import type { AgendaItem, MeetingDetails, MeetingList, MeetingRow } from '#domain/meeting-answers.ts'
import { type Instant, type LocalDay, localDayOf } from '#domain/time.ts'
import { isCoordinator, type Worker } from '#domain/worker.ts'
import { type ReadDb, readStatement } from '../database.ts'
import { findDraft } from '../stores/meeting-store.ts'
import { meetingAgenda } from './meeting-agenda.ts'
import { decisionsOfMeeting, earlierDecisions, standingDecisions } from './shown-decisions.ts'

/** All meetings, newest first, with what is still to be done. There are twelve a year, so none is left out. */
export const listMeetings = (db: ReadDb, worker: Worker, now: Instant): MeetingList => {
  const rows = readStatement<MeetingRecord>(db, listSql).all({ today: localDayOf(now) })
  const last = rows[0]
  return {
    meetings: rows.map(({ presence, nextOn: _nextOn, ...row }): MeetingRow => {
      const marks = JSON.parse(presence) as Meeting['presence']
      const present = marks.filter(one => one.presence === 'present').length
      return { ...row, present, expected: marks.length }
    }),
    standing: standingDecisions(db, worker),
    nextOn: last === undefined || last.closedAt === null ? null : last.nextOn,
  }
}

type MeetingRecord = Omit<MeetingRow, 'present' | 'expected'> & {
  readonly presence: string
  readonly nextOn: LocalDay | null
}

const decisions = 'FROM meeting_decisions AS d INDEXED BY meeting_decisions_meeting WHERE d.meeting_id = m.id'
const listSql = `SELECT m.id, m.opened_at AS openedAt, m.closed_at AS closedAt, m.next_on AS nextOn, m.presence,
    (SELECT count(*) FROM meeting_items AS i WHERE i.meeting_id = m.id) AS discussed,
    (SELECT count(*) ${decisions} AND d.state = 'done') AS done,
    (SELECT count(*) ${decisions} AND d.state = 'not_done') AS notDone,
    (SELECT count(*) ${decisions} AND d.state = 'open') AS open,
    (SELECT count(*) ${decisions} AND d.state = 'open' AND d.due_on < @today) AS late
  FROM meetings AS m INDEXED BY meetings_opened ORDER BY m.opened_at DESC, m.id DESC`

/** One meeting as this worker may see it; the agenda of a closed one stands in its minutes. */
export const meetingDetails = (db: ReadDb, meeting: Meeting, worker: Worker): MeetingDetails => {
  const isOpen = meeting.closedAt === null
  const runs = isOpen && isCoordinator(worker)
  return {
    id: meeting.id,
    openedAt: meeting.openedAt,
    openedBy: meeting.openedBy,
    closedAt: meeting.closedAt,
    nextOn: meeting.nextOn,
    runs,
    presence: meeting.presence,
    earlier: isOpen ? earlierDecisions(db, meeting.openedAt, worker) : [],
    agenda: isOpen ? agendaItems(db, meeting, worker) : [],
    decisions: decisionsOfMeeting(db, meeting.id, worker),
    draft: runs ? findDraft(db, meeting.id as MeetingId) : null,
  }
}

const agendaItems = (db: ReadDb, meeting: Meeting, worker: Worker): readonly AgendaItem[] => {
  const discussed = new Map(meeting.items.map(item => [item.chainId, item.discussedAt]))
  return meetingAgenda(db, meeting.openedAt, worker).map(matter => ({
    ...matter,
    // A coordinator's look at a restricted need is written into the log, and a list is no such look.
    need: matter.restricted && isCoordinator(worker) ? null : matter.need,
    discussedAt: discussed.get(matter.chainId) ?? null,
  }))
}
