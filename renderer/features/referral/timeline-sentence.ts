import type { Leg, TimelineEntry } from '#domain/answers.ts'
import { networkKey, type WorkerCode } from '#domain/ids.ts'
import { assertNever } from '#domain/result.ts'
import type { Instant, LocalDay } from '#domain/time.ts'
import { clockStart } from '#domain/working-calendar.ts'
import { labelOf } from '../../text/label-of.ts'
import type { Texts } from '../../text/polish.ts'
import { formatDate, formatDayTime, formatShortDay } from '../../ui/format-day.ts'
import type { InstitutionWords } from '../../ui/institution-words.ts'
import { type StandingDeadlines, workingDaysLate } from './deadlines-before.ts'

export type TimelineWords = {
  readonly t: Texts
  readonly words: (institution: string) => InstitutionWords
  readonly worker: (code: WorkerCode) => string
  /** The institution of whoever acted; undefined when the directory does not know them. */
  readonly institutionOf: (code: WorkerCode) => string | undefined
}

/** One event as an impersonal Polish sentence; `standing` are the deadlines in force when it happened. */
export const timelineSentence = (
  entry: TimelineEntry,
  leg: Leg,
  standing: StandingDeadlines,
  words: TimelineWords,
): string => {
  const { t } = words
  const said = withLateness(sentenceOf(entry, leg, words), entry, standing, t)
  if (entry.withoutEffect) return t.timeline.withoutEffect(said)
  // A leg whose texts are all hidden says so once, in its head.
  return entry.textsHidden && leg.access === 'full' && saysItsText(entry) ? t.timeline.hiddenText(said) : said
}

const sentenceOf = (entry: TimelineEntry, leg: Leg, words: TimelineWords): string => {
  const { t } = words
  const from = words.words(leg.from)
  const to = words.words(leg.to ?? leg.from)
  switch (entry.type) {
    case 'ReferralDrafted':
      return entry.payload.relation === 'redirect' ? t.timeline.draftedByRedirect : t.timeline.drafted
    case 'DraftDiscarded':
      return t.timeline.draftDiscarded
    case 'ReferralSent':
      return sentSentence(entry.at, entry.payload, to.to, t)
    case 'ReferralImported':
      return importedSentence(entry.payload, to.to, t)
    case 'ReferralAcknowledged':
      return t.timeline.acknowledged(to.at)
    case 'ReferralAccepted':
      return t.timeline.acceptedWithContact({ at: to.at, day: day(entry.payload.plannedContactOn) })
    case 'ReferralReturned':
      return t.timeline.returnedBecause(labelOf('return_reason', entry.payload.reason))
    case 'ReferralCompleted':
      return t.timeline.completed({ days: entry.payload.pausedDays, due: day(entry.payload.acceptBy) })
    case 'RefusalProposed':
      return t.timeline.refusalProposed(labelOf('refusal_reason', entry.payload.reason))
    case 'ReferralRefused':
      return t.timeline.refusedBecause({
        at: to.at,
        reason: labelOf('refusal_reason', entry.payload.reason),
      })
    case 'ClosureProposed':
      return t.timeline.closureProposed(labelOf('outcome', entry.payload.outcome))
    case 'ReferralClosed':
      return t.timeline.closedWith(labelOf('outcome', entry.payload.outcome))
    case 'ProposalSentBack':
      return t.timeline.sentBack
    case 'ReferralRedirected':
      return t.timeline.redirected({ from: to.from, to: words.words(entry.payload.to).to })
    case 'ContactRecorded':
      return contactSentence(entry.payload, t)
    case 'ReferralHeld':
      return t.timeline.held(day(entry.payload.resumeOn))
    case 'ReferralResumed':
      return entry.payload.contactBy === null
        ? t.timeline.resumed(entry.payload.pausedDays)
        : t.timeline.resumedWithClock({
            days: entry.payload.pausedDays,
            due: day(entry.payload.contactBy),
          })
    case 'ReferralWithdrawn':
      return withdrawnSentence(entry.payload.agreed, entry.at, leg, t)
    case 'WithdrawalRequested':
      return t.timeline.withdrawalRequested
    case 'WithdrawalDeclined':
      return t.timeline.withdrawalDeclined
    case 'ReferralVoided':
      return t.timeline.voided
    case 'OutcomeSeen':
      return t.timeline.outcomeSeen(from.at)
    case 'NoteAdded':
      return noteSentence(entry.payload.shared, entry, words)
    case 'WorkerAssigned':
      return t.timeline.workerAssigned(words.worker(entry.payload.worker))
    case 'UrgencyChanged':
      return urgencySentence(entry.payload, leg.acceptedAt !== null && leg.acceptedAt <= entry.at, t)
    case 'DeadlineMoved':
      return entry.payload.deadline === 'accept'
        ? t.timeline.acceptMoved(day(entry.payload.due))
        : t.timeline.contactMoved(day(entry.payload.due))
    case 'ReferralEscalated':
      return t.timeline.escalated
    case 'DecisionNoted': {
      const { step, meetingOn, institution, worker, dueOn } = entry.payload
      const name = institution === networkKey ? t.meeting.network : words.words(institution).name
      const who = worker === null ? name : `${name}, ${words.worker(worker)}`
      return t.timeline.decisionSteps[step]({ meeting: formatDate(meetingOn), who, due: day(dueOn) })
    }
    case 'ReferralReminded':
      return t.timeline.reminded({
        from:
          entry.payload.by === networkKey ? t.review.fromCoordination : words.words(entry.payload.by).from,
        at: words.words(entry.payload.to).at,
      })
    case 'RestrictedViewed':
      return t.timeline.viewed
    case 'WarningConfirmed':
      return t.timeline.warningConfirmed(entry.payload)
    default:
      return assertNever(entry, 'timeline entry')
  }
}

const day = (when: Instant | LocalDay): string => formatShortDay(when)

type EntryPayload<T extends TimelineEntry['type']> = Extract<TimelineEntry, { type: T }>['payload']

/** All that the old register told, in one sentence: it knew days, and no more. */
const importedSentence = (payload: EntryPayload<'ReferralImported'>, to: string, t: Texts): string => {
  const { acceptedAt, endedAt, ended, outcome } = payload
  return [
    t.timeline.imported(to),
    ...(acceptedAt === null ? [] : [t.timeline.importedAccepted(formatDate(acceptedAt))]),
    ...(endedAt === null
      ? [t.timeline.importedOpen]
      : [
          ended === 'closed'
            ? t.timeline.importedClosed({
                day: formatDate(endedAt),
                outcome: labelOf('outcome', outcome ?? ''),
              })
            : ended === 'refused'
              ? t.timeline.importedRefused(formatDate(endedAt))
              : t.timeline.importedWithdrawn(formatDate(endedAt)),
        ]),
  ].join(', ')
}

/** After hours the clock starts on the next working day, and the sentence says so (reference §3.24). */
const sentSentence = (at: Instant, payload: EntryPayload<'ReferralSent'>, to: string, t: Texts): string => {
  const start = clockStart(at)
  const due = day(payload.acceptBy)
  const said =
    start === at
      ? t.timeline.sent({ to, due })
      : t.timeline.sentAfterHours({ to, clock: formatDayTime(start), due })
  return payload.revisitReason === '' ? said : t.timeline.sentAgain(said)
}

const contactSentence = (payload: EntryPayload<'ContactRecorded'>, t: Texts): string => {
  const type = labelOf('contact_type', payload.contactType)
  const result = labelOf('contact_result', payload.result)
  return payload.first ? t.timeline.firstContact({ type, result }) : t.timeline.contact({ type, result })
}

/** Names the deadline that the new urgency moved; after the first contact there is none. */
const urgencySentence = (
  { urgency, acceptBy, contactBy }: EntryPayload<'UrgencyChanged'>,
  isAccepted: boolean,
  t: Texts,
): string => {
  const label = labelOf('urgency', urgency)
  if (contactBy !== null) return t.timeline.urgencyChangedContact({ urgency: label, due: day(contactBy) })
  return isAccepted
    ? t.timeline.urgencyChanged(label)
    : t.timeline.urgencyChangedAccept({ urgency: label, due: day(acceptBy) })
}

/** Acceptance wins over a withdrawal that crossed it (DESIGN §4). */
const withdrawnSentence = (agreed: boolean, at: Instant, leg: Leg, t: Texts): string => {
  if (agreed) return t.timeline.withdrawnOnRequest
  return leg.acceptedAt !== null && leg.acceptedAt <= at ? t.timeline.withdrawnTooLate : t.timeline.withdrawn
}

const noteSentence = (shared: boolean, entry: TimelineEntry, words: TimelineWords): string => {
  const { t } = words
  if (shared) return t.timeline.noteShared
  const at = words.words(words.institutionOf(entry.actor) ?? '').at
  return entry.textsHidden ? t.timeline.hiddenNote(at) : t.timeline.noteInternal(at)
}

/** What a deadline waited for: the decision, or the first contact. Only these can be late. */
const withLateness = (
  sentence: string,
  entry: TimelineEntry,
  { acceptBy, contactBy }: StandingDeadlines,
  t: Texts,
): string => {
  const due = decides(entry)
    ? acceptBy
    : entry.type === 'ContactRecorded' && entry.payload.first
      ? contactBy
      : null
  const days = workingDaysLate(entry.at, due)
  return days === 0 ? sentence : t.timeline.late({ sentence, days })
}

const decides = ({ type }: TimelineEntry): boolean =>
  type === 'ReferralAccepted' ||
  type === 'ReferralReturned' ||
  type === 'ReferralRefused' ||
  type === 'ReferralRedirected'

/** Events that always carry a text, so that its absence has to be explained. An internal note explains itself. */
const saysItsText = (entry: TimelineEntry): boolean => {
  switch (entry.type) {
    case 'ReferralReturned':
    case 'ReferralCompleted':
    case 'RefusalProposed':
    case 'ReferralRefused':
    case 'ClosureProposed':
    case 'ReferralClosed':
    case 'ProposalSentBack':
    case 'ReferralRedirected':
    case 'ReferralWithdrawn':
    case 'WithdrawalRequested':
    case 'WithdrawalDeclined':
    case 'ReferralEscalated':
      return true
    case 'NoteAdded':
      return entry.payload.shared
    default:
      return false
  }
}
