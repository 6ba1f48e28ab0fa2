import type { InstitutionKey } from './ids.ts'
import { type Sent, turnOf } from './referral.ts'
import type { ReferralEventType, ReferralPayload } from './referral-events.ts'
import type { Refusal } from './refusal.ts'
import { err, ok, type Result } from './result.ts'
import { type Instant, localDayOf } from './time.ts'

/** One institution reminded another of a move. `answered` once the reminded one has done what it was waited for. */
export type Reminder = {
  readonly at: Instant
  readonly by: InstitutionKey
  readonly to: InstitutionKey
  readonly answered: boolean
}

/** The reminders that still wait for an answer, as a row shows them: how many, the last one, and by whom. */
export type StandingReminders = {
  readonly count: number
  readonly lastAt: Instant
  readonly by: InstitutionKey
}

/** What a reminder is answered with: a decision, a contact, a pause, the end. Saying "I have seen it" is no answer. */
const answers: ReadonlySet<ReferralEventType> = new Set([
  'ReferralAccepted',
  'ReferralReturned',
  'ReferralCompleted',
  'ReferralRefused',
  'ReferralRedirected',
  'ContactRecorded',
  'ReferralHeld',
  'ReferralResumed',
  'ReferralClosed',
  'ReferralWithdrawn',
  'WithdrawalDeclined',
  'ReferralVoided',
  'OutcomeSeen',
])

export const answersReminders = (type: ReferralEventType): boolean => answers.has(type)

/**
 * Adds a reminder to the state. `changedAt` stays as it was: whoever waits has made no move in the matter, so that a
 * reminder never hides the silence of the other side. One that came too late, the move being elsewhere, has no effect.
 */
export const withReminder = (
  sent: Sent,
  { by, to }: ReferralPayload<'ReferralReminded'>,
  at: Instant,
): Sent | undefined =>
  turnOf(sent) === to
    ? { ...sent, reminders: [...sent.reminders, { at, by, to, answered: false }] }
    : undefined

export const withRemindersAnswered = (sent: Sent): Sent =>
  sent.reminders.every(({ answered }) => answered)
    ? sent
    : { ...sent, reminders: sent.reminders.map(reminder => ({ ...reminder, answered: true })) }

/** The reminders that wait for an answer of whoever has the next move; null when there are none. */
export const standingReminders = (
  reminders: readonly Reminder[],
  turn: InstitutionKey | null,
): StandingReminders | null => {
  const standing = reminders.filter(({ answered, to }) => !answered && to === turn)
  const last = standing.at(-1)
  return last === undefined ? null : { count: standing.length, lastAt: last.at, by: last.by }
}

/**
 * Whether this institution may remind now. Refuses when the move is its own or nobody's, and a second
 * time on one day (`RemindedToday`): a telephone is the better way then.
 */
export const mayRemind = (referral: Sent, by: InstitutionKey, at: Instant): Result<void, Refusal> => {
  const turn = turnOf(referral)
  if (turn === null) return err({ type: 'NobodyToRemind' })
  if (turn === by) return err({ type: 'NotPermitted', rule: 'waiting_side' })
  const last = referral.reminders.findLast(reminder => reminder.by === by)
  return last !== undefined && localDayOf(last.at) === localDayOf(at)
    ? err({ type: 'RemindedToday', at: last.at, to: last.to })
    : ok(undefined)
}
