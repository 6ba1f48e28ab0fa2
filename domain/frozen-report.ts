import type { FrozenVersion } from './kept-report.ts'
import type { KeptPublic, PublicReport } from './public-report.ts'
import type { MonthReport } from './report.ts'

/** Raised with every change of what a figure means; a report keeps the one by which it was counted. */
export const definitionsVersion = 1

/**
 * All that a frozen report says, in the shape of its day. A later shape gets a number of its own and is read by its
 * own line here: what is stored is never written anew.
 */
export type FrozenContent = {
  readonly shape: 1
  readonly report: Omit<MonthReport, 'hash'>
  /** The public edition as it was protected on that day, with the counts behind it: later ones must fit it. */
  readonly forOthers: KeptPublic
}

const contentOf = ({ content }: FrozenVersion): FrozenContent => {
  // Written by us and under its hash, so its shape is trusted; an unknown one comes from a newer version of the app.
  const frozen = JSON.parse(content) as FrozenContent
  if (frozen.shape !== 1) throw new Error(`a frozen report of unknown shape ${String(frozen.shape)}`)
  return frozen
}

/** The report as it was frozen, under the hash of what is stored. */
export const frozenReport = (version: FrozenVersion): MonthReport => ({
  ...contentOf(version).report,
  hash: version.hash,
})

/** The counts and prints of the public edition, which the editions after it are audited against. */
export const frozenForOthers = (version: FrozenVersion): KeptPublic => contentOf(version).forOthers

/** The public edition as it was frozen: the same every time, and no exact number in it. */
export const frozenPublicReport = (version: FrozenVersion): PublicReport => {
  const { report, forOthers } = contentOf(version)
  const { networkName, institutions, firstDay, lastDay, asOf, coverage } = report
  return {
    ...forOthers.edition,
    edition: 'public',
    version: report.version,
    networkName,
    institutions,
    firstDay,
    lastDay,
    asOf,
    frozenAt: report.closing.frozenAt ?? asOf,
    coverage,
    hash: version.hash,
  }
}
