import type { MonthReport, ReportInstitution } from '#domain/report.ts'
import { type LocalDay, localDayOf } from '#domain/time.ts'

/** The name of an institution as this report has it. */
export const nameIn = (
  report: { readonly institutions: readonly ReportInstitution[] },
  key: string,
): string => report.institutions.find(institution => institution.key === key)?.short ?? key

/** The day on which the figures „at the end” stand: the last of the month, or the present one while it runs. */
export const endDayOf = (report: MonthReport): LocalDay =>
  report.running ? localDayOf(report.asOf) : report.lastDay
