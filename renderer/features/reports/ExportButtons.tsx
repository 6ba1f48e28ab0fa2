import { useState } from 'react'
import type { ExportFormat } from '#domain/export-calls.ts'
import type { ReportPeriod } from '#domain/report-period.ts'
import { useCommand } from '../../api/use-command.ts'
import { useScreenActions } from '../../app/screen-actions.ts'
import { useTexts } from '../../text/use-texts.ts'
import { FailureNotice } from '../../ui/FailureNotice.tsx'
import { KeyButton } from '../../ui/KeyButton.tsx'
import { notify } from '../../ui/notify.tsx'
import classes from './export-buttons.module.css'

const formats: readonly { readonly format: ExportFormat; readonly keys: string }[] = [
  { format: 'xlsx', keys: 'x' },
  { format: 'docx', keys: 'w' },
  { format: 'csv', keys: 'c' },
]

/** The report in the formats that offices work with, one key each. */
export function ExportButtons({ period }: { readonly period: ReportPeriod }) {
  const t = useTexts()
  const [made, setMade] = useState<ExportFormat>('xlsx')
  const exporting = useCommand('exportReport', {
    onDone: ({ path }) => {
      if (path !== null) notify({ text: t => t.reports.printed(path) })
    },
  })
  const save = (format: ExportFormat): void => {
    setMade(format)
    void exporting.run({ period, format })
  }
  useScreenActions(
    'here',
    formats.map(({ format, keys }) => ({
      id: `export-${format}`,
      label: `${t.reportFiles.heading}: ${t.reportFiles.save[format]}`,
      keys,
      act: () => save(format),
    })),
  )
  return (
    <section className={classes.exports} aria-label={t.reportFiles.heading}>
      <h3 className={classes.heading}>{t.reportFiles.heading}</h3>
      <div className={classes.formats}>
        {formats.map(({ format, keys }) => (
          <KeyButton
            key={format}
            keys={keys}
            fullWidth
            disabled={exporting.waiting}
            onAct={() => save(format)}
          >
            {exporting.waiting && made === format ? t.reportFiles.saving : t.reportFiles.save[format]}
          </KeyButton>
        ))}
      </div>
      {exporting.sentence === undefined ? null : <FailureNotice title={exporting.sentence} />}
      <p className={classes.legend}>{t.reportFiles.legend}</p>
    </section>
  )
}
