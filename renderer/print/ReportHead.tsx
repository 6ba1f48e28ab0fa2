import { networkKey } from '#domain/ids.ts'
import type { Coverage, MonthReport } from '#domain/report.ts'
import { type LocalDay, localDayOf } from '#domain/time.ts'
import type { Texts } from '../text/polish.ts'
import { useTexts } from '../text/use-texts.ts'
import { formatDateTime, formatTime } from '../ui/format-day.ts'
import pieces from './report.module.css'
import classes from './report-head.module.css'
import { nameIn } from './report-names.ts'

/** The beginning of page 1: what this is, for which time, from whose data, and how far they go. */
export function ReportHead({ report }: { readonly report: MonthReport }) {
  const t = useTexts()
  const { alias, code, institution } = report.preparedBy
  const place = institution === networkKey ? t.report.head.coordination : nameIn(report, institution)
  return (
    <header>
      <div className={classes.masthead}>
        <span>{report.networkName}</span>
        <span className={classes.edition}>{t.report.edition}</span>
      </div>
      <h1 className={classes.title}>
        {t.report.title} <small>{t.report.period(report.period)}</small>
      </h1>
      <table className={classes.facts}>
        <colgroup>
          <col style={{ width: 'calc(33 * var(--mm))' }} />
          <col style={{ width: 'calc(66 * var(--mm))' }} />
          <col style={{ width: 'calc(25 * var(--mm))' }} />
          <col />
        </colgroup>
        <tbody>
          <tr>
            <th scope="row">{t.report.head.period}</th>
            <td>{t.report.head.periodDays(report)}</td>
            <th scope="row">{t.report.head.version}</th>
            <td>{t.report.head.versionNumber(report)}</td>
          </tr>
          <tr>
            <th scope="row">{t.report.head.asOf}</th>
            <td>{t.report.head.asOfTime({ day: localDayOf(report.asOf), time: formatTime(report.asOf) })}</td>
            <th scope="row">{t.report.head.fileMark}</th>
            <td>
              <span className={classes.blank} />
            </td>
          </tr>
          <tr>
            <th scope="row">{t.report.head.preparedBy}</th>
            <td>{t.report.head.preparedByWorker({ alias, code, place })}</td>
            <th scope="row">{t.report.head.hash}</th>
            <td>
              <span className={classes.hash}>
                {report.hash.slice(0, 8)} {report.hash.slice(8, 16)} …
              </span>
            </td>
          </tr>
          <tr>
            <th scope="row">{t.report.head.institutions}</th>
            <td colSpan={3}>{coverageSentence(t, report)}</td>
          </tr>
        </tbody>
      </table>
      {report.running && (
        <div className={pieces.warning}>{t.report.running(formatDateTime(report.asOf))}</div>
      )}
    </header>
  )
}

/** Institutions whose entries go equally far are named together, in their usual order. */
const coverageSentence = (t: Texts, report: MonthReport): string => {
  const reachOf = ({ lastEntryOn }: Coverage): LocalDay | 'after' | null =>
    lastEntryOn !== null && lastEntryOn > report.lastDay ? 'after' : lastEntryOn
  const parts = [...new Set(report.coverage.map(reachOf))].map(reach => {
    const names = report.coverage
      .filter(one => reachOf(one) === reach)
      .map(one => nameIn(report, one.institution))
      .join(', ')
    if (reach === null) return t.report.head.noEntry(names)
    return reach === 'after' ? t.report.head.complete(names) : t.report.head.lastEntry({ names, day: reach })
  })
  return `${parts.join('; ')}. ${t.report.head.lateEntries}`
}
