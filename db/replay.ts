import { createHash } from 'node:crypto'
import { evolve, typesWithPassingTexts } from '#domain/evolve.ts'
import { evolveMeeting } from '#domain/evolve-meeting.ts'
import { evolvePlaceIssue } from '#domain/evolve-place-issue.ts'
import { evolveReport } from '#domain/evolve-report.ts'
import { foldReferral } from '#domain/fold-referral.ts'
import type { ImportId } from '#domain/ids.ts'
import type { KeptReport } from '#domain/kept-report.ts'
import type { Meeting } from '#domain/meeting.ts'
import { type NewNetworkEvent, networkEventPayloads } from '#domain/network-events.ts'
import type { PlaceIssue } from '#domain/place-issue.ts'
import { isSent, type Referral } from '#domain/referral.ts'
import type { LoggedEvent } from '#domain/referral-events.ts'
import { ok } from '#domain/result.ts'
import { inTransaction, readStatement, type WriteDb, writeStatement } from './database.ts'
import { isMeetingEvent, meetingEventOf } from './meeting-log.ts'
import { isPlaceIssueEvent, placeIssueEventOf } from './place-issue-log.ts'
import { eventsOfReferral, referralEventOf } from './referral-log.ts'
import { isReportEvent, reportEventOf } from './report-log.ts'
import { eachEvent, type FoldedEvent } from './stores/event-store.ts'
import { saveMeeting } from './stores/meeting-store.ts'
import { applyNetworkEvent } from './stores/network-store.ts'
import { clearPlaceIssueWords, savePlaceIssue } from './stores/place-issue-store.ts'
import { insertReferrals } from './stores/referral-store.ts'
import { clearWords } from './stores/referral-words.ts'
import { saveReport } from './stores/report-store.ts'

/** What a replay found: how much it read, how long the rebuilding took, and which tables came out different. */
export type Replayed = {
  readonly events: number
  readonly rows: number
  /** Milliseconds from empty tables to full ones; the comparison of all rows before and after comes on top. */
  readonly took: number
  readonly different: readonly string[]
}

/** Everything that is folded from the log, with the order in which its rows are compared. */
const stateTables = {
  network: 'id',
  institutions: 'key',
  institution_names: 'institution, valid_from',
  institution_takes: 'institution, valid_from',
  services: 'id',
  directory_imports: 'id',
  institution_closures: 'institution, from_day',
  promises: 'institution, urgency, valid_from',
  institution_descriptions: 'institution, dimension, valid_from',
  neighbour_matrices: 'fingerprint',
  teams: 'key',
  workers: 'code',
  worker_aliases: 'worker, since',
  residents: 'code',
  code_links: 'resident, other',
  imports: 'id',
  rules: 'subject, valid_from',
  referrals: 'id',
  place_issues: 'id',
  meetings: 'id',
  meeting_items: 'meeting_id, chain_id',
  meeting_decisions: 'id',
  reports: 'period',
  report_versions: 'period, number',
  report_releases: 'period, copy',
} as const

/**
 * Empties the state tables and folds the whole log into them again, in one transaction: the rows come out the
 * same, bit for bit, or the tables that differ are named (DESIGN §5). The log itself is only read.
 */
export const replayLog = (db: WriteDb): Replayed => {
  let replayed: Replayed = { events: 0, rows: 0, took: 0, different: [] }
  inTransaction(db, () => {
    const before = digests(db)
    // Not compared: the words are made of each row as it is saved, and of nothing else.
    clearWords(db)
    clearPlaceIssueWords(db)
    for (const table of Object.keys(stateTables)) writeStatement(db, `DELETE FROM ${table}`).run()
    const begun = performance.now()
    const { events, referrals, placeIssues, meetings, reports } = fold(db)
    insertReferrals(db, [...referrals.values()])
    for (const issue of placeIssues.values()) savePlaceIssue(db, issue)
    for (const meeting of meetings.values()) saveMeeting(db, meeting)
    for (const report of reports.values()) saveReport(db, report)
    const took = performance.now() - begun
    const after = digests(db)
    const different = Object.keys(stateTables).filter(table => before.get(table) !== after.get(table))
    replayed = {
      events,
      rows: referrals.size + placeIssues.size + meetings.size + reports.size,
      took,
      different,
    }
    return ok(undefined)
  })
  return replayed
}

type Folded = {
  readonly events: number
  readonly referrals: ReadonlyMap<string, Referral>
  readonly placeIssues: ReadonlyMap<string, PlaceIssue>
  readonly meetings: ReadonlyMap<string, Meeting>
  readonly reports: ReadonlyMap<string, KeptReport>
}

const fold = (db: WriteDb): Folded => {
  const placeIssues = new Map<string, PlaceIssue>()
  const meetings = new Map<string, Meeting>()
  const reports = new Map<string, KeptReport>()
  const referrals = new Map<string, Referral>()
  let events = 0
  for (const event of eachEvent(db, { unread: typesWithPassingTexts })) {
    events += 1
    if (event.type in networkEventPayloads) {
      const networkEvent = event as FoldedEvent & NewNetworkEvent
      applyNetworkEvent(db, networkEvent)
      if (networkEvent.type === 'ImportUndone') takeBack(referrals, networkEvent.payload.importId)
      continue
    }
    if (isPlaceIssueEvent(event)) {
      const fact = placeIssueEventOf(event)
      const { issue } = evolvePlaceIssue(placeIssues.get(fact.placeIssueId), fact)
      if (issue !== undefined) placeIssues.set(issue.id, issue)
      continue
    }
    if (isMeetingEvent(event)) {
      const fact = meetingEventOf(event)
      const { meeting } = evolveMeeting(meetings.get(fact.meetingId), fact)
      if (meeting !== undefined) meetings.set(meeting.id, meeting)
      continue
    }
    if (isReportEvent(event)) {
      const fact = reportEventOf(event)
      const { report } = evolveReport(reports.get(fact.period), fact)
      if (report !== undefined) reports.set(report.period, report)
      continue
    }
    const referralEvent = referralEventOf(event)
    const { referralId } = referralEvent
    const referral =
      referralEvent.type === 'StepUndone'
        ? foldReferral(eventsUpTo(db, referralEvent))
        : evolve(referrals.get(referralId), referralEvent).referral
    if (referral === undefined) referrals.delete(referralId)
    else referrals.set(referralId, referral)
  }
  return { events, referrals, placeIssues, meetings, reports }
}

/** An undone import leaves no state behind. */
const takeBack = (referrals: Map<string, Referral>, importId: ImportId): void => {
  for (const [id, referral] of referrals) {
    if (isSent(referral) && referral.importId === importId) referrals.delete(id)
  }
}

/** A step that is taken back is seldom, so its referral is read again instead of keeping the past of every one. */
const eventsUpTo = (db: WriteDb, { referralId, id }: LoggedEvent): readonly LoggedEvent[] => {
  const events = eventsOfReferral(db, referralId)
  return events.slice(0, events.findIndex(event => event.id === id) + 1)
}

const digests = (db: WriteDb): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(stateTables).map(([table, order]) => {
      const hash = createHash('sha256')
      const rows = readStatement<object>(db, `SELECT * FROM ${table} ORDER BY ${order}`)
      for (const row of rows.iterate()) hash.update(JSON.stringify(row))
      return [table, hash.digest('hex')]
    }),
  )
