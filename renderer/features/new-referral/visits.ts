import type { Leg, TimelineEntry } from '#domain/answers.ts'
import type { InstitutionKey } from '#domain/ids.ts'
import type { Status } from '#domain/referral.ts'
import type { Instant } from '#domain/time.ts'
import { labelOf } from '../../text/label-of.ts'

/** An institution that this chain has been at: since when, and how it ended or stands there. */
export type Visit = {
  readonly institution: InstitutionKey
  readonly at: Instant
  readonly how: 'began' | 'received'
  /** Why it did not stay, as far as this worker may know it; else what has become of it. */
  readonly reason: string
}

/** Where a chain has been, the last visit of each institution: a return to one of them needs a reason. */
export function visitsOf(legs: readonly Leg[]): readonly Visit[] {
  const last = new Map<InstitutionKey, Visit>()
  const sent = legs
    .flatMap(leg => (leg.sentAt === null || leg.to === null ? [] : [{ leg, at: leg.sentAt, to: leg.to }]))
    .toSorted((one, other) => one.at - other.at)
  for (const { leg, at, to } of sent) {
    if (!last.has(leg.from)) last.set(leg.from, { institution: leg.from, at, how: 'began', reason: '' })
    last.set(to, { institution: to, at, how: 'received', reason: endOf(leg) })
  }
  return [...last.values()]
}

/** The state it is left in, with the coded reason of just that; a step that was taken back has left none. */
const endOf = ({ status, entries }: Leg): string => {
  const state = labelOf('status', status)
  const why = entries.map(entry => reasonOf(entry, status)).findLast(reason => reason !== '')
  return why === undefined ? state : `${state}, ${why}`
}

const reasonOf = (entry: TimelineEntry, status: Status): string => {
  if (entry.type === 'ReferralRefused' && status === 'refused')
    return labelOf('refusal_reason', entry.payload.reason)
  if (entry.type === 'ReferralReturned' && status === 'needs_info')
    return labelOf('return_reason', entry.payload.reason)
  if (entry.type === 'ReferralClosed' && status === 'closed') return labelOf('outcome', entry.payload.outcome)
  return ''
}
