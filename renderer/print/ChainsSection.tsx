import type { MonthReport } from '#domain/report.ts'
import type { Chains } from '#domain/report-sections.ts'
import { RichText } from '../text/RichText.tsx'
import { useTexts } from '../text/use-texts.ts'
import { SectionHead } from './ReportPieces.tsx'
import classes from './report.module.css'

export interface ChainsSectionProps {
  readonly number: number
  readonly report: MonthReport
  readonly chains: Chains
}

/** How many people the network had to do with, and whose matters went round. */
export function ChainsSection({ number, report, chains }: ChainsSectionProps) {
  const t = useTexts()
  return (
    <section>
      <SectionHead number={number}>{t.reportChains.title}</SectionHead>
      <div className={classes.pair}>
        <div>
          <p>
            <RichText>{t.reportChains.reach({ period: report.period, ...chains })}</RichText>
          </p>
          <p>
            <RichText>{t.reportChains.circling(chains)}</RichText>
          </p>
        </div>
        <aside className={classes.aside}>
          <p>
            <b>{t.reportChains.chainTitle}</b> {t.reportChains.chainNote}
          </p>
          <p>
            <b>{t.reportChains.returnTitle}</b> {t.reportChains.returnNote}
          </p>
        </aside>
      </div>
    </section>
  )
}
