import type { NeedKey } from './code-lists.ts'
import type { InstitutionKey } from './ids.ts'
import type { ComputedCells } from './matrix.ts'
import type { ComputedCell } from './matrix-cell.ts'
import type { ComputedKey } from './matrix-dimensions.ts'
import type { NeedMix } from './need-overlap.ts'
import { fewestEvents, percentile } from './report-timeliness.ts'

/** Referrals first sent in the period, in groups. */
export type SentByNeed = {
  readonly sender: InstitutionKey
  readonly receiver: InstitutionKey
  readonly need: NeedKey | null
  readonly restricted: boolean
  readonly count: number
  /** With a person, and of those with the person's agreement. */
  readonly persons: number
  readonly agreed: number
}

/** What the database counted for the matrix of one period. */
export type MatrixCounts = {
  readonly sent: readonly SentByNeed[]
  readonly accepted: readonly {
    readonly receiver: InstitutionKey
    readonly days: number
    readonly count: number
  }[]
  readonly closed: readonly {
    readonly sender: InstitutionKey
    readonly count: number
    readonly seen: number
  }[]
}

/**
 * From how many events on something is told. Inside the network a percentage of fewer than five says nothing; for
 * others the rule of published tables holds, and figures are rounded (DESIGN §7).
 */
export type Telling = {
  readonly leastNeed: number
  readonly leastMedian: number
  readonly leastShare: number
  /** Percent are rounded to this, and bear no numerator and denominator beside them. */
  readonly roundTo: number | null
}
export const withinNetwork: Telling = {
  leastNeed: 2,
  leastMedian: fewestEvents,
  leastShare: fewestEvents,
  roundTo: null,
}
export const forOthers: Telling = { leastNeed: 8, leastMedian: 8, leastShare: 40, roundTo: 5 }

const mostNeeds = 3

/** The counted rows of one institution, or of the whole network where none is named. */
export const computedCells = (
  counts: MatrixCounts,
  institution: InstitutionKey | null,
  telling: Telling,
): ComputedCells => {
  const isMine = (key: InstitutionKey) => institution === null || key === institution
  const touching = counts.sent.filter(({ sender, receiver }) => isMine(sender) || isMine(receiver))
  const mine = counts.sent.filter(({ sender }) => isMine(sender))
  const closed = counts.closed.filter(({ sender }) => isMine(sender))
  const cells: Partial<Record<ComputedKey, ComputedCell>> = {}
  const put = (key: ComputedKey, cell: ComputedCell | undefined): void => {
    if (cell !== undefined) cells[key] = cell
  }
  put('main_needs', mainNeeds(touching, telling))
  put('partners', partnersOf(touching, institution))
  put(
    'time_to_accept',
    medianDays(
      counts.accepted.filter(({ receiver }) => isMine(receiver)),
      telling,
    ),
  )
  put(
    'agreement_rate',
    shareOf(
      sum(mine, ({ agreed }) => agreed),
      sum(mine, ({ persons }) => persons),
      telling,
    ),
  )
  put(
    'loop_closed',
    shareOf(
      sum(closed, ({ seen }) => seen),
      sum(closed, ({ count }) => count),
      telling,
    ),
  )
  return cells
}

/** Needs of the referrals sent and received, for the comparison of two institutions. */
export const needMixOf = (counts: MatrixCounts, institution: InstitutionKey): NeedMix => ({
  institution,
  counts: byNeed(
    counts.sent.filter(({ sender, receiver }) => sender === institution || receiver === institution),
  ),
})

const sum = <T>(rows: readonly T[], of: (row: T) => number): number =>
  rows.reduce((all, row) => all + of(row), 0)

/** Restricted needs are left out: the matrix goes from hand to hand (reference §3.3). */
const byNeed = (sent: readonly SentByNeed[]): ReadonlyMap<NeedKey, number> => {
  const counts = new Map<NeedKey, number>()
  for (const { need, restricted, count } of sent) {
    if (need !== null && !restricted) counts.set(need, (counts.get(need) ?? 0) + count)
  }
  return counts
}

const mainNeeds = (sent: readonly SentByNeed[], { leastNeed }: Telling): ComputedCell | undefined => {
  const counts = byNeed(sent)
  if (sum([...counts.values()], count => count) < fewestEvents) return undefined
  const needs = [...counts]
    .filter(([, count]) => count >= leastNeed)
    .sort(([one, first], [other, second]) => second - first || (one < other ? -1 : 1))
    .slice(0, mostNeeds)
    .map(([need]) => need)
  return needs.length === 0 ? undefined : { kind: 'needs', needs }
}

/** Other institutions to or from which at least one referral went; of a network, how many took part. */
const partnersOf = (
  sent: readonly SentByNeed[],
  institution: InstitutionKey | null,
): ComputedCell | undefined => {
  const partners = new Set(sent.flatMap(({ sender, receiver }) => [sender, receiver]))
  if (institution !== null) partners.delete(institution)
  return sent.length === 0 ? undefined : { kind: 'count', value: partners.size }
}

const medianDays = (accepted: MatrixCounts['accepted'], telling: Telling): ComputedCell | undefined => {
  const of = sum(accepted, ({ count }) => count)
  return of < telling.leastMedian
    ? undefined
    : { kind: 'days', value: percentile(accepted, 50), of: telling.roundTo === null ? of : null }
}

const shareOf = (part: number, of: number, { leastShare, roundTo }: Telling): ComputedCell | undefined => {
  if (of < leastShare) return undefined
  return roundTo === null
    ? { kind: 'share', percent: Math.round((100 * part) / of), part, of }
    : { kind: 'share', percent: Math.round((100 * part) / of / roundTo) * roundTo, part: null, of: null }
}
