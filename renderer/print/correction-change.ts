import type { CorrectionLine } from '#domain/report-closing.ts'
import type { Texts } from '../text/polish.ts'

/** How much a correction changed, in words. */
export const correctionChange = (t: Texts, { differences, words }: CorrectionLine): string =>
  t.reportCorrections.changed({ figures: differences.length, words: words.length })
