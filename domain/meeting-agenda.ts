import type { NeedKey, Urgency } from './code-lists.ts'
import type { ChainId, InstitutionKey, ReferralId } from './ids.ts'
import { type AgendaReason, agendaReasons } from './meeting.ts'
import type { Deadline, Status } from './referral.ts'
import type { ResidentCode } from './resident-code.ts'
import { silentBefore } from './silence.ts'
import type { Instant } from './time.ts'

/** What the agenda needs to know of one leg, as it stood when the meeting was opened. */
export type AgendaLeg = {
  readonly referralId: ReferralId
  readonly chainId: ChainId
  readonly from: InstitutionKey
  readonly to: InstitutionKey
  readonly status: Status
  /** Somebody has to move: it is open, or its sender has not seen how it ended. */
  readonly waits: boolean
  readonly deadline: Deadline | null
  readonly changedAt: Instant
  readonly sentAt: Instant
  readonly endedAt: Instant | null
  readonly escalatedAt: Instant | null
  readonly hop: number
  readonly forMeeting: boolean
  /** How often it was returned for completion. */
  readonly returns: number
  readonly resident: ResidentCode | null
  readonly need: NeedKey
  readonly urgency: Urgency
  readonly restricted: boolean
}

/** What only the chain and the meetings before know. */
export type AgendaPast = {
  /** How often the chain came back to somebody: returned, refused, redirected, over all its legs. */
  readonly bounces: number
  /** When the last of these legs was sent; null without any. */
  readonly bouncedAt: Instant | null
  /** When a meeting talked about the chain last; null when none did. */
  readonly discussedAt: Instant | null
}

/** A matter of the agenda: one chain, by its strongest reason, the other reasons after it. */
export type AgendaMatter = Pick<
  AgendaLeg,
  | 'referralId'
  | 'chainId'
  | 'from'
  | 'to'
  | 'status'
  | 'deadline'
  | 'hop'
  | 'resident'
  | 'need'
  | 'urgency'
  | 'restricted'
> & {
  /** Strongest first, never empty. */
  readonly reasons: readonly [AgendaReason, ...AgendaReason[]]
  /** Since when the strongest reason holds; the oldest come first. */
  readonly since: Instant
}

/** So many returns, refusals and redirections of one chain are too many for the two sides alone. */
export const manyBounces = 2

const inHand = (status: Status): boolean => status === 'accepted' || status === 'in_progress'

/** How often this leg came back to its sender, or went on to a third. */
export const bouncesOf = ({ status, returns }: Pick<AgendaLeg, 'status' | 'returns'>): number =>
  returns + (status === 'refused' || status === 'redirected' ? 1 : 0)

/**
 * Why this leg belongs on the agenda of a meeting opened at `now`, each reason with the moment since which it holds.
 * A matter that was put there for travelling in circles, or bounced, leaves with the meeting that talked about it.
 */
export const reasonsFor = (
  leg: AgendaLeg,
  past: AgendaPast,
  now: Instant,
  quiet: Instant = silentBefore(now),
): readonly (readonly [AgendaReason, Instant])[] => {
  const { deadline, status, endedAt, escalatedAt, urgency } = leg
  const reasons: (readonly [AgendaReason, Instant])[] = []
  const isNews = (at: Instant): boolean => past.discussedAt === null || past.discussedAt < at
  if (deadline !== null && deadline.due < now) reasons.push(['overdue', deadline.due])
  if (leg.waits && past.bounces >= manyBounces && isNews(past.bouncedAt ?? leg.sentAt)) {
    reasons.push(['bounced', past.bouncedAt ?? leg.sentAt])
  }
  if (leg.waits && endedAt !== null) reasons.push(['unconfirmed', endedAt])
  if (inHand(status) && leg.changedAt < quiet) reasons.push(['silent', leg.changedAt])
  if (leg.forMeeting && isNews(leg.sentAt)) reasons.push(['circling', leg.sentAt])
  if (escalatedAt !== null && endedAt === null) reasons.push(['escalated', escalatedAt])
  // What was planned calls nobody in when it is late: it waits for this list (reference §3.13).
  if (urgency === 'planned' && deadline !== null && deadline.due < now) {
    reasons.push(['planned_overdue', deadline.due])
  }
  return reasons
}

/**
 * The agenda from the legs that may belong on it: each chain once, under its strongest reason, in the order of the
 * reasons and then of time. The order depends on nothing that happens while the meeting runs.
 */
export const agendaOf = (
  legs: readonly AgendaLeg[],
  pastOf: (chainId: ChainId) => AgendaPast,
  now: Instant,
): readonly AgendaMatter[] => {
  const quiet = silentBefore(now)
  const found = new Map<ChainId, { readonly leg: AgendaLeg; readonly reasons: Map<AgendaReason, Instant> }>()
  for (const leg of legs) {
    const reasons = new Map(reasonsFor(leg, pastOf(leg.chainId), now, quiet))
    if (reasons.size === 0) continue
    const before = found.get(leg.chainId)
    if (before === undefined) {
      found.set(leg.chainId, { leg, reasons })
      continue
    }
    const leads = precedes({ leg, reasons }, before) ? leg : before.leg
    for (const [reason, since] of reasons) {
      before.reasons.set(reason, earlier(before.reasons.get(reason), since))
    }
    found.set(leg.chainId, { leg: leads, reasons: before.reasons })
  }
  return [...found.values()].map(matterOf).toSorted(inOrder)
}

type Found = { readonly leg: AgendaLeg; readonly reasons: ReadonlyMap<AgendaReason, Instant> }

const earlier = (one: Instant | undefined, other: Instant): Instant =>
  one === undefined || other < one ? other : one

const strongestOf = (reasons: ReadonlyMap<AgendaReason, Instant>): number =>
  agendaReasons.findIndex(reason => reasons.has(reason))

const precedes = (one: Found, other: Found): boolean => {
  const difference = strongestOf(one.reasons) - strongestOf(other.reasons)
  return difference < 0 || (difference === 0 && one.leg.sentAt > other.leg.sentAt)
}

const matterOf = ({ leg, reasons }: Found): AgendaMatter => {
  const named = agendaReasons.filter(reason => reasons.has(reason))
  const [strongest, ...others] = named
  if (strongest === undefined) throw new Error('a matter without a reason')
  const { referralId, chainId, from, to, status, deadline, hop, resident, need, urgency, restricted } = leg
  return {
    referralId,
    chainId,
    from,
    to,
    status,
    deadline,
    hop,
    resident,
    need,
    urgency,
    restricted,
    reasons: [strongest, ...others],
    since: reasons.get(strongest) ?? leg.changedAt,
  }
}

const inOrder = (one: AgendaMatter, other: AgendaMatter): number =>
  agendaReasons.indexOf(one.reasons[0]) - agendaReasons.indexOf(other.reasons[0]) ||
  one.since - other.since ||
  (one.referralId < other.referralId ? -1 : 1)
