import { ScrollArea } from '@mantine/core'
import type { ReportInstitution } from '#domain/report.ts'
import type { ReportDifference } from '#domain/report-differences.ts'
import { useTexts } from '../../text/use-texts.ts'
import { formatNumber } from '../../ui/format-number.ts'
import { differenceName } from './difference-name.ts'
import classes from './report-dialogs.module.css'

export interface DifferenceTableProps {
  readonly differences: readonly ReportDifference[]
  readonly institutions: readonly ReportInstitution[]
}

/** Every figure that is another now, with what it was and what it is. */
export function DifferenceTable({ differences, institutions }: DifferenceTableProps) {
  const t = useTexts()
  const names = new Map(institutions.map(({ key, short }) => [key, short]))
  const shown = (value: number | null): string =>
    value === null ? t.reportClosing.correction.nothing : formatNumber(value)
  return (
    <ScrollArea.Autosize
      mah={260}
      type="auto"
      viewportProps={{ role: 'region', 'aria-label': t.reportClosing.correction.table, tabIndex: 0 }}
    >
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t.reportClosing.correction.figure}</th>
            <th scope="col" className={classes.number}>
              {t.reportClosing.correction.was}
            </th>
            <th scope="col" className={classes.number}>
              {t.reportClosing.correction.is}
            </th>
          </tr>
        </thead>
        <tbody>
          {differences.map(difference => (
            <tr key={difference.path.join('/')}>
              <th scope="row">{differenceName(t, difference, names)}</th>
              <td className={classes.number}>{shown(difference.was)}</td>
              <td className={classes.number}>{shown(difference.is)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea.Autosize>
  )
}
