import { longEnough } from './deciding.ts'
import type { ReferralId } from './ids.ts'
import { type ChainId, type DecisionId, type InstitutionKey, type MeetingId, networkKey } from './ids.ts'
import type { Meeting, MeetingDecision, Presence } from './meeting.ts'
import type { AgendaMatter } from './meeting-agenda.ts'
import type { NewMeetingEvent } from './meeting-events.ts'
import { isSideOf, maySettle, permitRunning, permitRunningOf, type Sides } from './meeting-permission.ts'
import type { Refusal } from './refusal.ts'
import { err, ok, type Result } from './result.ts'
import { addDays, dayNumberOf, type Instant, type LocalDay, localDay, localDayOf } from './time.ts'
import type { Worker } from './worker.ts'
import { addWorkingDays, isWorkingDay } from './working-calendar.ts'

export type MeetingDeciding = { readonly by: Worker; readonly at: Instant }
export type DecidedMeeting = Result<readonly NewMeetingEvent[], Refusal>

export const shortestDecision = 5

/** Opens a meeting. There is one at a time: `running` is the one that is not closed yet. */
export const openMeeting = (
  meetingId: MeetingId,
  input: {
    readonly institutions: readonly InstitutionKey[]
    readonly running: Pick<Meeting, 'openedAt'> | undefined
  },
  { by }: MeetingDeciding,
): DecidedMeeting => {
  const runs = permitRunning(by)
  if (!runs.ok) return runs
  if (input.running !== undefined) return err({ type: 'MeetingRuns', openedAt: input.running.openedAt })
  return ok([{ type: 'MeetingOpened', meetingId, payload: { institutions: [...input.institutions] } }])
}

/** Notes whether somebody of an institution is there, or takes the mark away. */
export const notePresence = (
  meeting: Meeting,
  input: { readonly institution: InstitutionKey; readonly presence: Presence },
  { by }: MeetingDeciding,
): DecidedMeeting => {
  const runs = permitRunningOf(meeting, by)
  if (!runs.ok) return runs
  return meeting.presence.some(({ institution }) => institution === input.institution)
    ? ok([{ type: 'PresenceNoted', meetingId: meeting.id, payload: input }])
    : err({ type: 'NotFound', what: 'institution' })
}

/** Marks a matter of the agenda as talked about. A second time nothing happens. */
export const discussItem = (
  meeting: Meeting,
  { matter }: { readonly matter: AgendaMatter | undefined },
  { by }: MeetingDeciding,
): DecidedMeeting => {
  const runs = permitRunningOf(meeting, by)
  if (!runs.ok) return runs
  if (matter === undefined) return err({ type: 'NotFound', what: 'agenda_item' })
  return ok(discussed(meeting, matter))
}

/** Takes a mark back that was set by mistake. */
export const putItemBack = (
  meeting: Meeting,
  { chainId }: { readonly chainId: ChainId },
  { by }: MeetingDeciding,
): DecidedMeeting => {
  const runs = permitRunningOf(meeting, by)
  if (!runs.ok) return runs
  return isDiscussed(meeting, chainId)
    ? ok([{ type: 'ItemPutBack', meetingId: meeting.id, payload: { chainId } }])
    : err({ type: 'NotFound', what: 'agenda_item' })
}

/** What was agreed, in the words of whoever writes the minutes. */
export type Agreement = {
  readonly what: string
  readonly institution: InstitutionKey
  /** Null: the institution decides itself who does it. Undefined: there is no such worker. */
  readonly worker: Pick<Worker, 'code' | 'institution'> | null | undefined
  readonly dueOn: LocalDay
}

/** The referral that a decision is about. */
export type DecisionAbout = Sides & {
  readonly referralId: ReferralId
  readonly chainId: ChainId
  readonly restricted: boolean
}

/** A decision: what, who, by when. One about a matter of the agenda marks the matter as discussed. */
export const makeDecision = (
  meeting: Meeting,
  input: Agreement & {
    readonly decisionId: DecisionId
    readonly about: DecisionAbout | null
    readonly matter: AgendaMatter | undefined
  },
  deciding: MeetingDeciding,
): DecidedMeeting => {
  const agreed = agreedAt(meeting, input, input.about, deciding)
  if (!agreed.ok) return agreed
  const { referralId = null, chainId = null } = input.about ?? {}
  return ok([
    {
      type: 'DecisionMade',
      meetingId: meeting.id,
      payload: { decisionId: input.decisionId, ...agreed.value, referralId, chainId },
    },
    ...(input.matter === undefined ? [] : discussed(meeting, input.matter)),
  ])
}

/** Says a decision anew, until the meeting closes. */
export const reviseDecision = (
  meeting: Meeting,
  input: Agreement & { readonly decisionId: DecisionId; readonly about: DecisionAbout | null },
  deciding: MeetingDeciding,
): DecidedMeeting => {
  const runs = permitRunningOf(meeting, deciding.by)
  if (!runs.ok) return runs
  const open = openDecision(meeting, input.decisionId)
  if (!open.ok) return open
  const agreed = agreedAt(meeting, input, input.about, deciding)
  if (!agreed.ok) return agreed
  const payload = { decisionId: input.decisionId, ...agreed.value }
  return ok([{ type: 'DecisionRevised', meetingId: meeting.id, payload }])
}

/** Takes a decision out of the minutes, until the meeting closes. */
export const dropDecision = (
  meeting: Meeting,
  { decisionId }: { readonly decisionId: DecisionId },
  { by }: MeetingDeciding,
): DecidedMeeting => {
  const runs = permitRunningOf(meeting, by)
  if (!runs.ok) return runs
  const open = openDecision(meeting, decisionId)
  if (!open.ok) return open
  return ok([{ type: 'DecisionDropped', meetingId: meeting.id, payload: { decisionId } }])
}

/** Done or not done. What was not done says why; a new decision is the business of the meeting. */
export const settleDecision = (
  meeting: Meeting,
  input: {
    readonly decisionId: DecisionId
    readonly done: boolean
    readonly remark: string
    readonly settledIn: MeetingId | null
  },
  { by }: MeetingDeciding,
): DecidedMeeting => {
  const open = openDecision(meeting, input.decisionId)
  if (!open.ok) return open
  if (!maySettle(open.value, by)) return err({ type: 'NotPermitted', rule: 'decision_settler' })
  const said = longEnough('remark', input.remark, input.done ? 0 : 3)
  if (!said.ok) return said
  return ok([{ type: 'DecisionSettled', meetingId: meeting.id, payload: { ...input, remark: said.value } }])
}

/** Ends the meeting and freezes its minutes; `freeze` is asked for them only when the rules say yes. */
export const closeMeeting = (
  meeting: Meeting,
  input: {
    readonly nextOn: LocalDay | null
    readonly freeze: () => { readonly minutes: string; readonly hash: string }
  },
  { by, at }: MeetingDeciding,
): DecidedMeeting => {
  const runs = permitRunningOf(meeting, by)
  if (!runs.ok) return runs
  const { nextOn } = input
  if (nextOn !== null) {
    const fits = workingDayFrom(nextOn, addDays(localDayOf(at), 1))
    if (!fits.ok) return fits
  }
  return ok([{ type: 'MeetingClosed', meetingId: meeting.id, payload: { nextOn, ...input.freeze() } }])
}

/** The earliest day by which something can be done: that of the meeting, or today when it has run on. */
export const earliestDue = ({ openedAt }: Pick<Meeting, 'openedAt'>, at: Instant): LocalDay =>
  localDayOf(at > openedAt ? at : openedAt)

const agreedAt = (
  meeting: Meeting,
  { what, institution, worker, dueOn }: Agreement,
  about: DecisionAbout | null,
  { by, at }: MeetingDeciding,
) => {
  const runs = permitRunningOf(meeting, by)
  if (!runs.ok) return runs
  const said = longEnough('what', what, shortestDecision)
  if (!said.ok) return said
  const expected = meeting.presence.some(one => one.institution === institution)
  if (!expected && institution !== networkKey) return err({ type: 'NotFound', what: 'institution' } as const)
  if (worker === undefined) return err({ type: 'NotFound', what: 'worker' } as const)
  if (worker !== null && worker.institution !== institution) {
    return err({ type: 'WorkerNotThere', institution } as const)
  }
  const isEntitled =
    about === null ||
    !about.restricted ||
    institution === networkKey ||
    isSideOf(about, { ...by, institution })
  if (!isEntitled) return err({ type: 'RestrictedNeedsParty' } as const)
  const fits = workingDayFrom(dueOn, earliestDue(meeting, at))
  if (!fits.ok) return fits
  return ok({ what: said.value, institution, worker: worker?.code ?? null, dueOn })
}

const workingDayFrom = (day: LocalDay, earliest: LocalDay): Result<void, Refusal> => {
  if (day < earliest) return err({ type: 'DayInPast', earliest })
  if (isWorkingDay(day)) return ok(undefined)
  return err({ type: 'NotWorkingDay', nextDay: localDay(addWorkingDays(dayNumberOf(day), 0)) })
}

const openDecision = (meeting: Meeting, id: DecisionId): Result<MeetingDecision, Refusal> => {
  const decision = meeting.decisions.find(one => one.id === id)
  if (decision === undefined || decision.state === 'dropped')
    return err({ type: 'NotFound', what: 'decision' })
  return decision.settledAt === null
    ? ok(decision)
    : err({ type: 'DecisionSettledBefore', at: decision.settledAt, done: decision.state === 'done' })
}

const isDiscussed = ({ items }: Meeting, chainId: ChainId): boolean =>
  items.some(item => item.chainId === chainId)

const discussed = (meeting: Meeting, { chainId, referralId, reasons }: AgendaMatter): NewMeetingEvent[] =>
  isDiscussed(meeting, chainId)
    ? []
    : [
        {
          type: 'ItemDiscussed',
          meetingId: meeting.id,
          payload: { chainId, referralId, reasons: [...reasons] },
        },
      ]
