import { labelIn, type NeedKey } from '#domain/code-lists.ts'
import type { ReferralId, WorkerCode } from '#domain/ids.ts'
import type { Meeting } from '#domain/meeting.ts'
import type { ShownDecision } from '#domain/meeting-answers.ts'
import type { EarlierDecision, Minutes, MinutesDecision, MinutesMatter } from '#domain/meeting-minutes.ts'
import { isRestricted } from '#domain/permission.ts'
import { isSent } from '#domain/referral.ts'
import { type Instant, instant, type LocalDay, localDayOf } from '#domain/time.ts'
import type { Worker } from '#domain/worker.ts'
import type { ReadDb } from '../database.ts'
import { meetingsBefore } from '../stores/meeting-store.ts'
import { findWorkerAlias, getNetwork } from '../stores/network-store.ts'
import { findReferral } from '../stores/referral-store.ts'
import { directory } from './directory.ts'
import { meetingAgenda } from './meeting-agenda.ts'
import { decisionsOfMeeting, settledSince, standingDecisions } from './shown-decisions.ts'

/** Writes down all that the minutes of a meeting say, with the names and labels of this day. */
export const minutesOf = (
  db: ReadDb,
  meeting: Meeting,
  closing: { readonly nextOn: LocalDay | null; readonly closedAt: Instant; readonly ledBy: Worker },
): Minutes => {
  const { closedAt, nextOn, ledBy } = closing
  const before = meetingsBefore(db, meeting.openedAt)
  const discussed = new Set(meeting.items.map(({ chainId }) => chainId))
  const isEarlier = ({ meetingId }: ShownDecision): boolean => meetingId !== meeting.id
  return {
    version: 1,
    meetingId: meeting.id,
    number: before.count + 1,
    networkName: getNetwork(db)?.name ?? '',
    openedAt: meeting.openedAt,
    closedAt,
    ledBy: { code: ledBy.code, alias: ledBy.alias },
    institutions: directory(db, closedAt).institutions.map(({ key, names }) => ({
      key,
      short: names.short,
      full: names.full,
      english: names.english,
    })),
    presence: meeting.presence,
    matters: meeting.items.map(({ referralId, reasons }) => ({ matter: matterOf(db, referralId), reasons })),
    left: meetingAgenda(db, meeting.openedAt, ledBy).filter(({ chainId }) => !discussed.has(chainId)).length,
    decisions: decisionsOfMeeting(db, meeting.id, ledBy).map(one => minutesDecision(db, one)),
    settled: settledSince(db, before.lastClosedAt ?? instant(0), ledBy)
      .filter(isEarlier)
      .map(one => ({
        ...earlierDecision(db, one),
        done: one.state === 'done',
        settledOn: localDayOf(one.settledAt ?? closedAt),
        remark: one.about?.restricted === true ? '' : one.remark,
      })),
    standing: standingDecisions(db, ledBy)
      .filter(isEarlier)
      .map(one => earlierDecision(db, one)),
    nextOn,
  }
}

const earlierDecision = (db: ReadDb, one: ShownDecision): EarlierDecision => ({
  ...minutesDecision(db, one),
  decidedOn: one.meetingOn,
})

/** Of what was decided about a restricted matter the minutes name who and by when, and nothing else. */
const minutesDecision = (
  db: ReadDb,
  { about, what, institution, worker, dueOn }: ShownDecision,
): MinutesDecision => ({
  what: about?.restricted === true ? '' : what,
  institution,
  worker: worker === null ? null : { code: worker, alias: aliasOf(db, worker) },
  dueOn,
  matter: about === null ? null : about.opens ? matterOf(db, about.referralId) : { restricted: true },
})

const aliasOf = (db: ReadDb, code: WorkerCode): string => findWorkerAlias(db, code) ?? code

/** A referral that is gone, with the import that brought it, is named as little as a restricted one. */
const matterOf = (db: ReadDb, id: ReferralId): MinutesMatter => {
  const referral = findReferral(db, id)
  if (referral === undefined || !isSent(referral) || isRestricted(referral)) return { restricted: true }
  const { chainId, from, to, hop, resident, need } = referral
  return { restricted: false, referralId: id, chainId, from, to, hop, resident, need: needOf(need) }
}

const needOf = (need: NeedKey): { readonly pl: string; readonly en: string } => ({
  pl: labelIn('pl', 'need', need),
  en: labelIn('en', 'need', need),
})
