import type { MonthReport, ReportInstitution } from '#domain/report.ts'
import { type LocalDay, type LocalMonth, localDayOf, localMonthOf } from '#domain/time.ts'
import { institutionWords } from '../ui/institution-words.ts'

/** The name of an institution as this report has it; in English where the name has a known one. */
export const nameIn = (
  report: { readonly institutions: readonly ReportInstitution[] },
  key: string,
): string => {
  const short = report.institutions.find(institution => institution.key === key)?.short
  if (short === undefined) return institutionWords(key).name
  return short === institutionWords(key, 'pl').name ? institutionWords(key).name : short
}

/** A name that fits beside a chart; the tables of the same section have it whole. */
export const nameBesideChart = (name: string): string =>
  name.length <= mostLetters ? name : `${name.slice(0, mostLetters - 1).trimEnd()}…`

const mostLetters = 16

/** The day on which the figures „at the end” stand: the last of the month, or the present one while it runs. */
export const endDayOf = (report: MonthReport): LocalDay =>
  report.running ? localDayOf(report.asOf) : report.lastDay

/** The months that have begun: a running year knows nothing of those ahead. */
export const monthsSoFar = <T extends { readonly month: LocalMonth }>(
  { asOf }: Pick<MonthReport, 'asOf'>,
  months: readonly T[],
): readonly T[] => months.filter(({ month }) => month <= localMonthOf(asOf))
