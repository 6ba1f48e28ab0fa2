import { isRestrictedNeed, type NeedKey, type Urgency } from './code-lists.ts'
import { dueAfter } from './deadline.ts'
import type { ChainId, InstitutionKey, ReferralId } from './ids.ts'
import type { Sent } from './referral.ts'
import { type DelayBand, type DelayStage, delayBands } from './report-sections.ts'
import type { ResidentCode } from './resident-code.ts'
import { type Instant, localTimeOf } from './time.ts'

/** A referral as it stood at one moment at which it was open. */
export type OpenThen = {
  readonly id: ReferralId
  readonly chainId: ChainId
  readonly sender: InstitutionKey
  readonly receiver: InstitutionKey
  readonly resident: ResidentCode | null
  readonly need: NeedKey
  readonly restricted: boolean
  readonly urgency: Urgency
  readonly sentAt: Instant
  /** Decided for the first time by then. */
  readonly decided: boolean
  readonly accepted: boolean
  /** What it waits for next, and until when; its clock may stand. */
  readonly stage: DelayStage
  readonly due: Instant
  readonly stands: boolean
  /** Since when the clock of the acceptance stands, and for how many working days it stood before. */
  readonly pausedSince: Instant | null
  readonly pausedDays: number
}

/** What of a state says how it stood. */
export type StandingState = Pick<
  Sent,
  | 'id'
  | 'chainId'
  | 'from'
  | 'to'
  | 'resident'
  | 'need'
  | 'urgency'
  | 'sentAt'
  | 'status'
  | 'statusSince'
  | 'acceptBy'
  | 'contactBy'
  | 'acceptedAt'
  | 'firstContactAt'
  | 'decidedAt'
  | 'pausedDays'
>

/** Without a result so many calendar days after the acceptance, a referral counts as overdue for its closing. */
export const closingDays = 60

/**
 * The referral at a moment at which it was open, from its state then: the present one, where nothing that moves a
 * clock has happened since. Steps that came later are overlooked by their times.
 */
export const openThen = (sent: StandingState, at: Instant): OpenThen => {
  const by = (moment: Instant | null): boolean => moment !== null && moment < at
  const accepted = by(sent.acceptedAt)
  const acceptedAt = accepted ? sent.acceptedAt : null
  const stage: DelayStage = acceptedAt === null ? 'decision' : by(sent.firstContactAt) ? 'closing' : 'contact'
  const inState = sent.statusSince < at
  const paused = acceptedAt === null && sent.status === 'needs_info' && inState
  const onHold = acceptedAt !== null && sent.status === 'on_hold' && inState
  const due =
    acceptedAt === null
      ? sent.acceptBy
      : stage === 'contact' && sent.contactBy !== null
        ? sent.contactBy
        : dueAfter(acceptedAt, { days: closingDays, counts: 'calendar' })
  return {
    id: sent.id,
    chainId: sent.chainId,
    sender: sent.from,
    receiver: sent.to,
    resident: sent.resident,
    need: sent.need,
    restricted: isRestrictedNeed(sent.need),
    urgency: sent.urgency,
    sentAt: sent.sentAt,
    decided: by(sent.decidedAt),
    accepted,
    stage,
    due,
    stands: paused || onHold,
    pausedSince: paused ? sent.statusSince : null,
    pausedDays: sent.pausedDays,
  }
}

/** Past its deadline at that moment; a clock that stands cannot have run out. */
export const isLateThen = (open: OpenThen, at: Instant): boolean => !open.stands && open.due < at

/** The band of so many calendar days between the day of one moment and the day of another. */
export const bandOf = (from: Instant, to: Instant): DelayBand => {
  const days = localTimeOf(to).day - localTimeOf(from).day
  const [days7, days14, days30, more] = delayBands
  if (days <= 7) return days7
  if (days <= 14) return days14
  return days <= 30 ? days30 : more
}
