import type { FrozenVersion } from './kept-report.ts'
import type { MonthReport } from './report.ts'

/** Raised with every change of what a figure means; a report keeps the one by which it was counted. */
export const definitionsVersion = 1

/**
 * All that a frozen report says, in the shape of its day. A later shape gets a number of its own and is read by its
 * own line here: what is stored is never written anew.
 */
export type FrozenContent = { readonly shape: 1; readonly report: Omit<MonthReport, 'hash'> }

/** The report as it was frozen, under the hash of what is stored. */
export const frozenReport = ({ content, hash }: FrozenVersion): MonthReport => {
  // Written by us and under its hash, so its shape is trusted; an unknown one comes from a newer version of the app.
  const { shape, report } = JSON.parse(content) as FrozenContent
  if (shape !== 1) throw new Error(`a frozen report of unknown shape ${String(shape)}`)
  return { ...report, hash }
}
