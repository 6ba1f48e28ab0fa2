import { z } from 'zod'
import { command, query } from './call.ts'
import { ChainId, DecisionId, InstitutionKey, MeetingId, ReferralId, WorkerCode } from './ids.ts'
import { presences } from './meeting.ts'
import type { AgendaItemDetails, MeetingDetails, MeetingList } from './meeting-answers.ts'
import type { FrozenMinutes } from './meeting-minutes.ts'
import { guardedText } from './personal-data.ts'
import type { Refusal } from './refusal.ts'
import { LocalDay } from './time.ts'

const oneMeeting = z.strictObject({ meetingId: MeetingId })
export const longestDecision = 500
const agreed = {
  what: guardedText(longestDecision),
  institution: InstitutionKey,
  /** Null: the institution decides itself who does it. */
  worker: WorkerCode.nullable(),
  dueOn: LocalDay,
}

type OfMeeting = { readonly meetingId: MeetingId }
type OfDecision = { readonly meetingId: MeetingId; readonly decisionId: DecisionId }

/** The part of the contract about coordination meetings. */
export const meetingCalls = {
  listMeetings: query(z.strictObject({})).answers<MeetingList, Refusal>(),
  meetingDetails: query(oneMeeting).answers<MeetingDetails, Refusal>(),
  agendaItem: query(oneMeeting.extend({ chainId: ChainId })).answers<AgendaItemDetails, Refusal>(),
  /** What was frozen when the meeting closed, as far as this worker may read it. */
  meetingMinutes: query(oneMeeting).answers<FrozenMinutes, Refusal>(),

  openMeeting: command(z.strictObject({})).answers<OfMeeting, Refusal>(),
  notePresence: command(
    oneMeeting.extend({ institution: InstitutionKey, presence: z.enum(presences) }),
  ).answers<OfMeeting, Refusal>(),
  discussItem: command(oneMeeting.extend({ chainId: ChainId })).answers<OfMeeting, Refusal>(),
  putItemBack: command(oneMeeting.extend({ chainId: ChainId })).answers<OfMeeting, Refusal>(),
  makeDecision: command(oneMeeting.extend({ ...agreed, referralId: ReferralId.nullable() })).answers<
    OfDecision,
    Refusal
  >(),
  reviseDecision: command(oneMeeting.extend({ ...agreed, decisionId: DecisionId })).answers<
    OfDecision,
    Refusal
  >(),
  dropDecision: command(oneMeeting.extend({ decisionId: DecisionId })).answers<OfDecision, Refusal>(),
  settleDecision: command(
    oneMeeting.extend({ decisionId: DecisionId, done: z.boolean(), remark: guardedText(300) }),
  ).answers<OfDecision, Refusal>(),
  /** Keeps what is being typed; null throws it away. No fact of the meeting: it stands in no log. */
  keepDecisionDraft: command(
    oneMeeting.extend({
      draft: z
        .strictObject({
          decisionId: DecisionId.nullable(),
          referralId: ReferralId.nullable(),
          what: guardedText(longestDecision),
          institution: InstitutionKey.nullable(),
          worker: WorkerCode.nullable(),
          dueOn: LocalDay.nullable(),
        })
        .nullable(),
    }),
  ).answers<void, Refusal>(),
  closeMeeting: command(oneMeeting.extend({ nextOn: LocalDay.nullable() })).answers<OfMeeting, Refusal>(),
} as const

/** Answered by main: the minutes of a closed meeting as a PDF. */
export const printMinutesInput = oneMeeting
