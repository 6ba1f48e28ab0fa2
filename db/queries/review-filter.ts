import type { ReviewFilter } from '#domain/review-calls.ts'
import { silentBefore } from '#domain/silence.ts'
import { addDays, dayNumberOf, type Instant, instantAt, localDayOf } from '#domain/time.ts'
import type { Worker } from '#domain/worker.ts'
import { keyList, keyValues, type Values } from './key-list.ts'

export type ReviewSide = 'in' | 'out'

/** One side of the review: its index, and the conditions that narrow the whole board. */
export type ReviewHalf = {
  readonly side: ReviewSide
  /** `FROM … WHERE …` over what is open on this side, narrowed by the filter. */
  readonly open: string
  /** The same over what came back on this side since `@backSince`. */
  readonly back: string
  /** The column of the other institution. */
  readonly partner: string
}

/** How many calendar days back „Wróciły” looks. */
const backDays = 14
const dayMs = 86_400_000

/** Both sides of an institution's review as SQL of fixed shapes. */
export const reviewHalves = (filter: ReviewFilter): readonly [ReviewHalf, ReviewHalf] => [
  half('in', filter),
  half('out', filter),
]

const half = (side: ReviewSide, filter: ReviewFilter): ReviewHalf => {
  const [own, partner] = side === 'in' ? ['receiver', 'sender'] : ['sender', 'receiver']
  const narrowed = conditionsOf(side, partner, filter)
    .map(condition => ` AND ${condition}`)
    .join('')
  return {
    side,
    partner,
    open: `FROM referrals INDEXED BY referrals_review_${side}
       WHERE ${own} = @institution AND sent_at IS NOT NULL AND ended_at IS NULL${narrowed}`,
    back: `FROM referrals INDEXED BY referrals_back_${side}
       WHERE ${own} = @institution AND back_at >= @backSince AND status <> 'void'${narrowed}`,
  }
}

const conditionsOf = (side: ReviewSide, partner: string, filter: ReviewFilter): readonly string[] => [
  ...oneOf('need', 'need', filter.needs),
  ...oneOf('urgency', 'urgency', filter.urgencies),
  ...oneOf(partner, 'partner', filter.partners),
  // What nobody has taken up yet belongs to no team.
  ...(filter.team === null
    ? []
    : [`${side === 'in' ? 'coalesce(lead_worker, acknowledged_by)' : 'author'} IN ${ofTeam}`]),
  ...(filter.inStateDays > 0 ? ['status_since <= @inStateSince'] : []),
]

const ofTeam = '(SELECT code FROM workers WHERE team = @team)'

const oneOf = (column: string, name: string, keys: readonly string[]): readonly string[] => {
  const list = keyList(name, keys)
  return list === undefined ? [] : [`${column} IN ${list}`]
}

/** What the statements of the review speak of. */
export const reviewValues = (filter: ReviewFilter, worker: Worker, now: Instant): Values => ({
  institution: worker.institution,
  now,
  quiet: silentBefore(now),
  inStateSince: now - filter.inStateDays * dayMs,
  backSince: instantAt(dayNumberOf(addDays(localDayOf(now), -backDays)), 0),
  team: filter.team ?? '',
  ...keyValues('need', filter.needs),
  ...keyValues('urgency', filter.urgencies),
  ...keyValues('partner', filter.partners),
})

/** Work in somebody's hands without any move for ten working days: what is overdue is told as that. */
export const isSilent = `(status IN ('accepted', 'in_progress') AND changed_at < @quiet)`
export const isLate = '(due_at IS NOT NULL AND due_at < @now)'

/** Which of the open ones the list holds, beyond what narrows the board. */
export const listedOf = ({ show, statuses }: ReviewFilter): string =>
  [
    ...oneOf('status', 'status', statuses),
    ...(show === 'overdue' ? [isLate] : []),
    ...(show === 'silent' ? [isSilent] : []),
    ...(show === 'circling' ? ['for_meeting = 1'] : []),
  ]
    .map(condition => ` AND ${condition}`)
    .join('')

export const listedValues = ({ statuses }: ReviewFilter): Values => keyValues('status', statuses)
