import { useState } from 'react'
import type { MonthReport } from '#domain/report.ts'
import type { ReportStanding } from '#domain/report-answers.ts'
import { useScreenActions } from '../../app/screen-actions.ts'
import { useTexts } from '../../text/use-texts.ts'
import { KeyButton } from '../../ui/KeyButton.tsx'
import { SectionTitle } from '../../ui/SectionTitle.tsx'
import classes from './reports-screen.module.css'
import { WordsDialog } from './WordsDialog.tsx'

export interface WordsPartProps {
  readonly report: MonthReport
  readonly standing: ReportStanding
}

/** Whether the coordinator has said anything in own words, and the way to it. */
export function WordsPart({ report, standing }: WordsPartProps) {
  const t = useTexts()
  const [isOpen, setIsOpen] = useState(false)
  const { keeps, written, stale } = standing
  const count = written.filter(({ text }) => text !== '').length
  const open = (): void => setIsOpen(true)
  useScreenActions(
    'here',
    keeps ? [{ id: 'words', label: t.reportClosing.words.button, keys: 'e', act: open }] : [],
  )
  return (
    <section className={classes.part}>
      <SectionTitle>{t.reportClosing.words.title}</SectionTitle>
      <p className={classes.state}>
        {count === 0 ? t.reportClosing.words.none : t.reportClosing.words.some(count)}
      </p>
      {stale.length === 0 ? null : <p className={classes.state}>{t.reportClosing.words.stale}</p>}
      {keeps ? (
        <div className={classes.print}>
          <KeyButton keys="e" fullWidth onAct={open}>
            {t.reportClosing.words.button}
          </KeyButton>
        </div>
      ) : null}
      {isOpen ? <WordsDialog report={report} standing={standing} onClose={() => setIsOpen(false)} /> : null}
    </section>
  )
}
