import type { ReportInstitution } from '#domain/report.ts'
import type { CorrectionLine } from '#domain/report-closing.ts'
import { differenceName } from '../features/reports/difference-name.ts'
import type { Texts } from '../text/polish.ts'
import { formatNumber } from '../ui/format-number.ts'

/** So many figures are named one by one on paper; the rest is counted. */
const mostNamed = 8

/** What a correction changed, in words: each figure with what it was and what it is. */
export const correctionChange = (
  t: Texts,
  { differences, words }: CorrectionLine,
  institutions: readonly ReportInstitution[],
): string => {
  const names = new Map(institutions.map(({ key, short }) => [key, short]))
  const shown = (value: number | null): string =>
    value === null ? t.reportClosing.correction.nothing : formatNumber(value)
  const named = differences.slice(0, mostNamed).map(difference =>
    t.reportCorrections.difference({
      figure: differenceName(t, difference, names),
      was: shown(difference.was),
      now: shown(difference.is),
    }),
  )
  const left = differences.length - named.length
  return [
    ...named,
    ...(left === 0 ? [] : [t.reportCorrections.more(left)]),
    ...(words.length === 0 ? [] : [t.reportCorrections.words(words.length)]),
  ].join('; ')
}
