import type { ReferralFilter } from '#domain/contract.ts'
import { openStatuses } from '#domain/referral.ts'
import type { Instant } from '#domain/time.ts'
import { isCoordinator, isPartyWorker, type Worker } from '#domain/worker.ts'

export type SortKey = 'changed' | 'sent' | 'due'
export type Values = Readonly<Record<string, string | number>>

/** One half of a list: the referrals of one side, each half in the order of an index of its own. */
export type Half = { readonly side: 'sender' | 'receiver' | 'network'; readonly where: string }
export type CompiledFilter = { readonly halves: readonly Half[]; readonly values: Values }

/**
 * Whose referrals this worker's list holds (reference §5.5a), and the filter on them, as SQL of fixed shapes:
 * parties have what their institution sent or drafted and what was sent to it, a coordinator all that was sent,
 * everybody else nothing.
 */
export const compileFilter = (filter: ReferralFilter, worker: Worker, now: Instant): CompiledFilter => {
  const conditions = conditionsOf(filter)
  const where = (...more: readonly string[]): string => [...more, ...conditions].join(' AND ')
  const values: Values = {
    institution: worker.institution,
    now,
    inStateSince: now - filter.inStateDays * dayMs,
    statuses: JSON.stringify(filter.statuses),
    needs: JSON.stringify(filter.needs),
    urgencies: JSON.stringify(filter.urgencies),
    institutions: JSON.stringify(filter.institutions),
    codeFrom: filter.codeStart,
    codeTo: `${filter.codeStart}~`,
  }
  const named = filter.institutions.length > 0
  if (isCoordinator(worker)) {
    const either = `(sender IN ${listOf('institutions')} OR receiver IN ${listOf('institutions')})`
    return { halves: [{ side: 'network', where: where(wasSent, ...(named ? [either] : [])) }], values }
  }
  if (!isPartyWorker(worker)) return { halves: [], values }
  const out: Half = {
    side: 'sender',
    where: where('sender = @institution', ...(named ? [`receiver IN ${listOf('institutions')}`] : [])),
  }
  // The receiver of a draft hears of it when it is sent.
  const into: Half = {
    side: 'receiver',
    where: where(
      'receiver = @institution',
      wasSent,
      ...(named ? [`sender IN ${listOf('institutions')}`] : []),
    ),
  }
  const halves = { out: [out], in: [into], both: [out, into] }[filter.direction]
  return { halves, values }
}

/** The index that serves one half in one order; named in the SQL, so that the cost never depends on a guess. */
export const indexOf = (side: Half['side'], key: SortKey): string =>
  side === 'network' ? `referrals_${key}` : `referrals_${side}_${key}`

const conditionsOf = (filter: ReferralFilter): readonly string[] => [
  ...(filter.statuses.length > 0 ? [`status IN ${listOf('statuses')}`] : []),
  ...(filter.needs.length > 0 ? [`need IN ${listOf('needs')}`] : []),
  ...(filter.urgencies.length > 0 ? [`urgency IN ${listOf('urgencies')}`] : []),
  ...(filter.overdueOnly ? ['due_at < @now'] : []),
  ...(filter.inStateDays > 0 ? ['status_since <= @inStateSince'] : []),
  // What has ended waits in no state, unless it is asked for by name.
  ...(filter.inStateDays > 0 && filter.statuses.length === 0 ? [`status IN ${open}`] : []),
  ...(filter.codeStart === '' ? [] : ['resident >= @codeFrom AND resident < @codeTo']),
]

const listOf = (name: string): string => `(SELECT value FROM json_each(@${name}))`

const open = `('draft', ${openStatuses.map(status => `'${status}'`).join(', ')})`

const wasSent = 'sent_at IS NOT NULL'

const dayMs = 86_400_000
