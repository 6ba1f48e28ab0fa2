import type { ReportMonths } from '#domain/answers.ts'
import type { LocalMonth } from '#domain/time.ts'

/**
 * The month that the address names, if it has a report; otherwise the last finished one, since that is the one to
 * be printed. Months stand newest first, and the newest is still running.
 */
export const chosenMonth = (months: ReportMonths, named: string | undefined): LocalMonth | undefined => {
  const asked = months.find(({ month }) => month === named)
  return (asked ?? months[1] ?? months[0])?.month
}

/** The month before or after in the list, or the same one at its ends. */
export const neighbourMonth = (
  months: ReportMonths,
  month: LocalMonth,
  step: 'newer' | 'older',
): LocalMonth => {
  const place = months.findIndex(one => one.month === month)
  return months[place + (step === 'newer' ? -1 : 1)]?.month ?? month
}
