import type { MonthReport } from '#domain/report.ts'
import { dayNumberOf, instantAt } from '#domain/time.ts'
import { RichText } from '../text/RichText.tsx'
import { useTexts } from '../text/use-texts.ts'
import { formatTime } from '../ui/format-day.ts'
import { CorrectionTable } from './CorrectionTable.tsx'
import { incompleteOf } from './incomplete-data.ts'
import { SectionHead } from './ReportPieces.tsx'
import classes from './report-end.module.css'
import pieces from './report-sections.module.css'

/** What every figure means: the reader in ten years has only this paper. */
export function MethodSection({ number, report }: { readonly number: number; readonly report: MonthReport }) {
  const t = useTexts()
  const day = dayNumberOf(report.lastDay)
  const hours = {
    from: formatTime(instantAt(day, report.workingHours.from)),
    to: formatTime(instantAt(day, report.workingHours.to)),
  }
  const paragraphs = [
    t.reportMethod.referral,
    t.reportMethod.ended,
    t.reportMethod.accepted,
    t.reportMethod.decision,
    t.reportMethod.time(hours),
    t.reportMethod.median,
    t.reportMethod.outcomes,
    t.reportMethod.cohorts,
    t.reportMethod.unresolved,
    t.reportMethod.chains,
    t.reportMethod.needs,
    t.reportMethod.residents,
    ...(incompleteOf(report).size === 0 ? [] : [t.reportMethod.incomplete]),
    ...(report.imported === 0 ? [] : [t.reportMethod.imported(report.imported)]),
    t.reportMethod.institutions,
    t.reportMethod.hash(report.hash),
  ]
  return (
    <section className={pieces.newPage}>
      <SectionHead number={number}>{t.reportMethod.title}</SectionHead>
      <div className={classes.note}>
        {paragraphs.map(paragraph => (
          <p key={paragraph}>
            <RichText>{paragraph}</RichText>
          </p>
        ))}
      </div>
      <CorrectionTable report={report} />
    </section>
  )
}
