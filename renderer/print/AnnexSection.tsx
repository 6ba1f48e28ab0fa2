import type { MonthReport } from '#domain/report.ts'
import type { Annex } from '#domain/report-sections.ts'
import { useTexts } from '../text/use-texts.ts'
import { AnnexOverdueTable } from './AnnexOverdueTable.tsx'
import { AnnexReturnTable } from './AnnexReturnTable.tsx'
import { AnnexTracks } from './AnnexTracks.tsx'
import { SectionHead } from './ReportPieces.tsx'
import classes from './report.module.css'
import pieces from './report-sections.module.css'

export interface AnnexSectionProps {
  readonly report: MonthReport
  readonly annex: Annex
}

/** The codes, last of all so that it can be taken off: what waits without a decision, what went round, what went well. */
export function AnnexSection({ report, annex }: AnnexSectionProps) {
  const t = useTexts()
  const isEmpty = annex.overdue.count + annex.returns.count + annex.tracks.length === 0
  return (
    <section className={pieces.newPage}>
      <SectionHead number="A">{t.reportAnnex.title}</SectionHead>
      <div className={`${classes.warning} ${pieces.annexWarning}`}>{t.reportAnnex.internal}</div>
      {isEmpty ? <p>{t.reportAnnex.empty}</p> : null}
      {annex.overdue.count === 0 ? null : <AnnexOverdueTable report={report} overdue={annex.overdue} />}
      {annex.returns.count === 0 ? null : <AnnexReturnTable report={report} returns={annex.returns} />}
      {annex.tracks.length === 0 ? null : <AnnexTracks report={report} tracks={annex.tracks} />}
    </section>
  )
}
