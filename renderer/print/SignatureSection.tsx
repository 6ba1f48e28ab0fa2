import type { MonthReport } from '#domain/report.ts'
import { useTexts } from '../text/use-texts.ts'
import { usePaperMedium } from './paper-medium.ts'
import { SectionHead } from './ReportPieces.tsx'
import classes from './report-end.module.css'
import { nameIn } from './report-names.ts'

/** Fields to sign by hand: who made it, who approves it, and one for every institution. */
export function SignatureSection({
  number,
  report,
}: {
  readonly number: number
  readonly report: MonthReport
}) {
  const t = useTexts()
  const { onScreen } = usePaperMedium()
  const { alias, code } = report.preparedBy
  // Nobody signs a screen.
  if (onScreen) return null
  return (
    <section className={classes.whole}>
      <SectionHead number={number}>{t.report.signatures.title}</SectionHead>
      <div className={classes.signatures}>
        <SignatureField role={t.report.signatures.prepared} who={`${alias} (${code})`} />
        <SignatureField role={t.report.signatures.approved} who={t.report.signatures.approvedBy} />
        <div className={`${classes.field} ${classes.stamp}`}>
          <span>{t.report.signatures.stamp}</span>
        </div>
        {report.institutions.map(({ key }) => (
          <SignatureField
            key={key}
            role={t.report.signatures.checked}
            who={t.report.signatures.checkedFor(nameIn(report, key))}
          />
        ))}
      </div>
    </section>
  )
}

/** One dotted line: in which part, and who signs. */
export function SignatureField({ role, who }: { readonly role: string; readonly who: string }) {
  const t = useTexts()
  return (
    <div className={classes.field} data-signature="">
      <b>{role}</b>
      <span>{who}</span>
      <div className={classes.line}>
        <span>{t.report.signatures.date}</span>
        <span>{t.report.signatures.signature}</span>
      </div>
    </div>
  )
}
