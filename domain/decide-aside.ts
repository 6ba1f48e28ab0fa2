import type { Urgency } from './code-lists.ts'
import { dueAfter, dueAfterPause, type ResponsePromise } from './deadline.ts'
import { type Decided, type Deciding, longEnough, permitSent } from './deciding.ts'
import { deadlineOf, type Referral } from './referral.ts'
import { err, ok } from './result.ts'
import { dayNumberOf, instantAt, type LocalDay } from './time.ts'
import type { Worker } from './worker.ts'
import { workingHoursOn } from './working-calendar.ts'

/** A short note, shared with the other side or internal to the own institution. */
export const addNote = (
  referral: Referral,
  { text, shared }: { readonly text: string; readonly shared: boolean },
  deciding: Deciding,
): Decided => {
  const sent = permitSent('addNote', referral, deciding)
  if (!sent.ok) return sent
  const said = longEnough('text', text, 3)
  if (!said.ok) return said
  return ok([{ type: 'NoteAdded', referralId: referral.id, payload: { text: said.value, shared } }])
}

/** The lead assigns anyone of the institution; a worker may take a referral over, not hand it to a colleague. */
export const assignWorker = (
  referral: Referral,
  { worker }: { readonly worker: Worker | undefined },
  deciding: Deciding,
): Decided => {
  const sent = permitSent('assignWorker', referral, deciding)
  if (!sent.ok) return sent
  if (worker === undefined) return err({ type: 'NotFound', what: 'worker' })
  if (worker.institution !== sent.value.to) return err({ type: 'WorkerElsewhere' })
  if (worker.code === sent.value.leadWorker) return err({ type: 'SameWorker' })
  if (!deciding.by.lead && worker.code !== deciding.by.code)
    return err({ type: 'NotPermitted', rule: 'lead' })
  return ok([{ type: 'WorkerAssigned', referralId: referral.id, payload: { worker: worker.code } }])
}

/** Deadlines are computed anew from the first sending, with the pauses there were (reference §3.24). */
export const changeUrgency = (
  referral: Referral,
  input: { readonly urgency: Urgency; readonly reason: string; readonly promise: ResponsePromise },
  deciding: Deciding,
): Decided => {
  const sent = permitSent('changeUrgency', referral, deciding)
  if (!sent.ok) return sent
  const { sentAt, acceptedAt, firstContactAt, pausedDays, heldDays, urgency } = sent.value
  if (input.urgency === urgency) return err({ type: 'SameUrgency' })
  const said = longEnough('reason', input.reason, 3)
  if (!said.ok) return said
  const waitsForContact = acceptedAt !== null && firstContactAt === null
  return ok([
    {
      type: 'UrgencyChanged',
      referralId: referral.id,
      payload: {
        urgency: input.urgency,
        reason: said.value,
        acceptBy: dueAfterPause(dueAfter(sentAt, input.promise.accept), pausedDays),
        contactBy: waitsForContact
          ? dueAfterPause(dueAfter(acceptedAt, input.promise.firstContact), heldDays)
          : null,
      },
    },
  ])
}

/** Moves the running deadline to the end of a later day. Both sides see it; the original stays in the report. */
export const moveDeadline = (
  referral: Referral,
  { dueOn, reason }: { readonly dueOn: LocalDay; readonly reason: string },
  deciding: Deciding,
): Decided => {
  const sent = permitSent('moveDeadline', referral, deciding)
  if (!sent.ok) return sent
  const said = longEnough('reason', reason, 3)
  if (!said.ok) return said
  const running = deadlineOf(referral)
  if (running === null) return err({ type: 'NoDeadlineRuns' })
  const lastDay = dayNumberOf(dueOn)
  const due = instantAt(lastDay, workingHoursOn(lastDay).to)
  if (due <= running.due || due <= deciding.at) return err({ type: 'DeadlineNotLater', due: running.due })
  return ok([
    {
      type: 'DeadlineMoved',
      referralId: referral.id,
      payload: { deadline: running.kind, due, reason: said.value },
    },
  ])
}

/** Calls the coordinator in; from then on the coordinator reads the texts of this referral. */
export const escalateReferral = (
  referral: Referral,
  { reason }: { readonly reason: string },
  deciding: Deciding,
): Decided => {
  const sent = permitSent('escalateReferral', referral, deciding)
  if (!sent.ok) return sent
  const said = longEnough('reason', reason, 3)
  if (!said.ok) return said
  return ok([{ type: 'ReferralEscalated', referralId: referral.id, payload: { reason: said.value } }])
}
