import type { MonthReport } from '#domain/report.ts'
import type { Unresolved } from '#domain/report-sections.ts'
import { useTexts } from '../text/use-texts.ts'
import { AgeingTable } from './AgeingTable.tsx'
import { DelayTable } from './DelayTable.tsx'
import { SectionHead } from './ReportPieces.tsx'
import { endDayOf } from './report-names.ts'

export interface UnresolvedSectionProps {
  readonly number: number
  readonly report: MonthReport
  readonly unresolved: Unresolved
}

/** What stood open at the end, how old it was, and what was past its deadline. */
export function UnresolvedSection({ number, report, unresolved }: UnresolvedSectionProps) {
  const t = useTexts()
  return (
    <section>
      <SectionHead number={number}>{t.reportUnresolved.title}</SectionHead>
      <AgeingTable report={report} unresolved={unresolved} />
      {unresolved.overdue.total === 0 ? (
        <p>{t.reportUnresolved.noneLate(endDayOf(report))}</p>
      ) : (
        <DelayTable report={report} overdue={unresolved.overdue} />
      )}
    </section>
  )
}
