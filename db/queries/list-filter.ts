import { isRestrictedNeed } from '#domain/code-lists.ts'
import type { ReferralFilter } from '#domain/contract.ts'
import { openStatuses } from '#domain/referral.ts'
import type { Instant } from '#domain/time.ts'
import { isCoordinator, isPartyWorker, type Worker } from '#domain/worker.ts'
import { matchOf } from '../stores/referral-words.ts'
import { figureConditions, figureValues } from './figure-filter.ts'
import { keyList, keyValues, type Values } from './key-list.ts'

export type SortKey = 'changed' | 'sent' | 'due'

/** One half of a list: the referrals of one side, each half in the order of an index of its own. */
export type Half = { readonly side: 'sender' | 'receiver' | 'network' | 'import'; readonly where: string }
export type CompiledFilter = { readonly halves: readonly Half[]; readonly values: Values }

/**
 * Whose referrals this worker's list holds (reference §5.5a), and the filter on them, as SQL of fixed shapes:
 * parties have what their institution sent or drafted and what was sent to it, a coordinator all that was sent,
 * everybody else nothing. What one import brought is one range of its own indexes, whichever side the worker is on.
 */
export const compileFilter = (filter: ReferralFilter, worker: Worker, now: Instant): CompiledFilter => {
  const { halves, values } = compileSides(filter, worker, now)
  const { importId } = filter
  if (importId === undefined || halves.length === 0) return { halves, values }
  const eitherSide = halves.map(({ where }) => `(${where})`).join(' OR ')
  return {
    halves: [{ side: 'import', where: `import_id = @importId AND (${eitherSide})` }],
    values: { ...values, importId },
  }
}

const compileSides = (filter: ReferralFilter, worker: Worker, now: Instant): CompiledFilter => {
  const needs = isCoordinator(worker) ? filter.needs.filter(need => !isRestrictedNeed(need)) : filter.needs
  // Asking for restricted needs alone would tell which they are.
  if (filter.needs.length > 0 && needs.length === 0) return { halves: [], values: {} }
  const words = matchOf(filter.words, worker)
  if (words === 'none') return { halves: [], values: {} }
  const conditions = [
    ...conditionsOf({ ...filter, needs }),
    ...(words === 'all' ? [] : [`rowid IN ${found}`]),
    ...figureConditions(filter),
  ]
  const where = (...more: readonly string[]): string => [...more, ...conditions].join(' AND ')
  const values: Values = {
    institution: worker.institution,
    now,
    inStateSince: now - filter.inStateDays * dayMs,
    ...keyValues('status', filter.statuses),
    ...keyValues('need', needs),
    ...keyValues('urgency', filter.urgencies),
    ...keyValues('named', filter.institutions),
    codeFrom: filter.codeStart,
    codeTo: `${filter.codeStart}~`,
    ...(words === 'all' ? {} : { words: words.match }),
    ...figureValues(filter, now),
  }
  const named = keyList('named', filter.institutions)
  if (isCoordinator(worker)) {
    const either = named === undefined ? [] : [`(sender IN ${named} OR receiver IN ${named})`]
    return { halves: [{ side: 'network', where: where(wasSent, ...either) }], values }
  }
  if (!isPartyWorker(worker)) return { halves: [], values }
  const toNamed = named === undefined ? [] : [`receiver IN ${named}`]
  const fromNamed = named === undefined ? [] : [`sender IN ${named}`]
  const out: Half = { side: 'sender', where: where('sender = @institution', ...toNamed) }
  // The receiver of a draft hears of it when it is sent.
  const into: Half = {
    side: 'receiver',
    where: where('receiver = @institution', wasSent, ...fromNamed),
  }
  const halves = { out: [out], in: [into], both: [out, into] }[filter.direction]
  return { halves, values }
}

/** The index that serves one half in one order; named in the SQL, so that the cost never depends on a guess. */
export const indexOf = (side: Half['side'], key: SortKey): string =>
  side === 'network' ? `referrals_${key}` : `referrals_${side}_${key}`

const conditionsOf = (filter: ReferralFilter): readonly string[] => [
  ...oneOf('status', filter.statuses),
  ...oneOf('need', filter.needs),
  ...oneOf('urgency', filter.urgencies),
  ...(filter.overdueOnly ? ['due_at < @now'] : []),
  ...(filter.inStateDays > 0 ? ['status_since <= @inStateSince'] : []),
  // What has ended waits in no state, unless it is asked for by name.
  ...(filter.inStateDays > 0 && filter.statuses.length === 0 ? [`status IN ${open}`] : []),
  ...(filter.codeStart === '' ? [] : ['resident >= @codeFrom AND resident < @codeTo']),
]

const oneOf = (column: string, keys: readonly string[]): readonly string[] => {
  const list = keyList(column, keys)
  return list === undefined ? [] : [`${column} IN ${list}`]
}

const found = '(SELECT rowid FROM referral_words WHERE referral_words MATCH @words)'

const open = `('draft', ${openStatuses.map(status => `'${status}'`).join(', ')})`

const wasSent = 'sent_at IS NOT NULL'

const dayMs = 86_400_000
