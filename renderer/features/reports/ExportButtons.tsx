import type { ExportFormat } from '#domain/export-calls.ts'
import type { ReportPeriod } from '#domain/report-period.ts'
import { useCommand } from '../../api/use-command.ts'
import { useScreenActions } from '../../app/screen-actions.ts'
import { useTexts } from '../../text/use-texts.ts'
import { FailureNotice } from '../../ui/FailureNotice.tsx'
import { KeyButton } from '../../ui/KeyButton.tsx'
import { notify } from '../../ui/notify.tsx'
import classes from './export-buttons.module.css'

/** The names of the programs are the same in every language. */
const formats: readonly { readonly format: ExportFormat; readonly name: string; readonly keys: string }[] = [
  { format: 'xlsx', name: 'Excel', keys: 'x' },
  { format: 'docx', name: 'Word', keys: 'o' },
  { format: 'csv', name: 'CSV', keys: 'c' },
]

/** The report in the formats that offices work with, one key each. */
export function ExportButtons({ period }: { readonly period: ReportPeriod }) {
  const t = useTexts()
  const exporting = useCommand('exportReport', {
    onDone: ({ path }) => {
      if (path !== null) notify({ text: t => t.reports.printed(path) })
    },
  })
  const save = (format: ExportFormat): void => void exporting.run({ period, format })
  useScreenActions(
    'here',
    formats.map(({ format, name, keys }) => ({
      id: `export-${format}`,
      label: `${t.reportFiles.heading}: ${name}`,
      keys,
      act: () => save(format),
    })),
  )
  return (
    <section className={classes.exports} aria-label={t.reportFiles.heading}>
      <h3 className={classes.heading}>{t.reportFiles.heading}</h3>
      <div className={classes.formats}>
        {formats.map(({ format, name, keys }) => (
          <KeyButton
            key={format}
            keys={keys}
            fullWidth
            disabled={exporting.waiting}
            onAct={() => save(format)}
          >
            {name}
          </KeyButton>
        ))}
      </div>
      {exporting.sentence === undefined ? null : <FailureNotice title={exporting.sentence} />}
      <p className={classes.legend} role="status">
        {exporting.waiting ? t.reportFiles.saving : t.reportFiles.legend}
      </p>
    </section>
  )
}
