import type { Measured } from './measure.ts'

/** What DESIGN §8 allows: milliseconds at the 95th percentile, and how many times the limit when undisturbed. */
export type Budget = {
  readonly p95?: number
  readonly ratio?: number
  readonly atLeast?: number
  readonly atMost?: number
}

/** A single figure without a limit beside it, with its unit. */
export type Figure = { readonly what: string; readonly value: number; readonly unit: string }

export type Line = {
  readonly what: string
  readonly ours: string
  readonly limit: string
  readonly ratio: string
  readonly budget: string
  readonly verdict: 'within' | 'OVER'
}

export const lineOf = ({ what, ours, limit, ratio }: Measured, budget: Budget): Line => {
  const slow = budget.p95 !== undefined && ours.p95 > budget.p95
  const costly = budget.ratio !== undefined && ratio !== null && ratio > budget.ratio
  return {
    what,
    ours: `${ms(ours.p10)} / ${ms(ours.p50)} / ${ms(ours.p95)}`,
    limit: limit === null ? '–' : `${ms(limit.p10)} / ${ms(limit.p50)} / ${ms(limit.p95)}`,
    ratio: ratio === null ? '–' : `${ratio.toFixed(2)}×`,
    budget: [
      ...(budget.p95 === undefined ? [] : [`p95 ≤ ${budget.p95} ms`]),
      ...(budget.ratio === undefined ? [] : [`≤ ${budget.ratio}×`]),
    ].join(', '),
    verdict: slow || costly ? 'OVER' : 'within',
  }
}

export const lineOfFigure = ({ what, value, unit }: Figure, budget: Budget): Line => ({
  what,
  ours: `${Math.round(value).toLocaleString('en')} ${unit}`,
  limit: '–',
  ratio: '–',
  budget:
    budget.atLeast === undefined
      ? `≤ ${budget.atMost?.toLocaleString('en')} ${unit}`
      : `≥ ${budget.atLeast.toLocaleString('en')} ${unit}`,
  verdict:
    value < (budget.atLeast ?? 0) || value > (budget.atMost ?? Number.POSITIVE_INFINITY) ? 'OVER' : 'within',
})

export const tableOf = (lines: readonly Line[]): string => {
  const heading = {
    what: 'what',
    ours: 'ours p10 / p50 / p95 (ms)',
    limit: 'limit p10 / p50 / p95 (ms)',
    ratio: 'ratio at p10',
    budget: 'budget',
    verdict: 'verdict',
  }
  const rows = [heading, ...lines]
  const columns = ['what', 'ours', 'limit', 'ratio', 'budget', 'verdict'] as const
  const widths = columns.map(column => Math.max(...rows.map(row => row[column].length)))
  return rows
    .map(row =>
      columns
        .map((column, place) => row[column].padEnd(widths[place] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

const ms = (time: number): string => time.toFixed(2)
