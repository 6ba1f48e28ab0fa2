import type { PublicReport } from '#domain/public-report.ts'
import { useTexts } from '../text/use-texts.ts'
import { PublicBalance } from './PublicBalance.tsx'
import { PublicFlows } from './PublicFlows.tsx'
import { PublicHead } from './PublicHead.tsx'
import { PublicNeeds } from './PublicNeeds.tsx'
import { PublicTimeliness } from './PublicTimeliness.tsx'
import { SectionHead } from './ReportPieces.tsx'
import classes from './report.module.css'
import end from './report-end.module.css'

/** The edition for others, from its first page to its last: rounded counts, no code, nothing of single matters. */
export function PublicReportPages({ report }: { readonly report: PublicReport }) {
  const t = useTexts()
  const { detail } = report
  const method = [
    t.publicReport.methodCounts,
    t.publicReport.methodAudit,
    t.publicReport.methodSame,
    t.publicReport.methodPseudonymous,
    ...(detail === null ? [t.publicReport.noQuarter] : []),
  ]
  const last = detail === null ? 4 : 6
  return (
    <main className={classes.report}>
      <PublicHead report={report} />
      <PublicBalance number={2} report={report} />
      <PublicTimeliness number={3} report={report} />
      {detail === null ? null : <PublicFlows number={4} detail={detail} />}
      {detail === null ? null : <PublicNeeds number={5} detail={detail} />}
      <section className={end.whole}>
        <SectionHead number={last}>{t.publicReport.method}</SectionHead>
        <div className={end.note}>
          {method.map(paragraph => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
      </section>
    </main>
  )
}
