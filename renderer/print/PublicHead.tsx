import type { PublicReport } from '#domain/public-report.ts'
import { localDayOf } from '#domain/time.ts'
import { RichText } from '../text/RichText.tsx'
import { useTexts } from '../text/use-texts.ts'
import { formatTime } from '../ui/format-day.ts'
import { ProtectionBox } from './ProtectionBox.tsx'
import publicClasses from './public-report.module.css'
import { publicSentences } from './public-sentences.ts'
import { SectionHead } from './ReportPieces.tsx'
import classes from './report-head.module.css'
import { nameIn } from './report-names.ts'

/** Page 1 of the public edition: what this is, its findings, and how small numbers are protected. */
export function PublicHead({ report }: { readonly report: PublicReport }) {
  const t = useTexts()
  const { period, detail } = report
  const days = t.publicReport.days(period)
  const names = report.institutions.map(({ key }) => nameIn(report, key)).join(', ')
  return (
    <>
      <header>
        <div className={classes.masthead}>
          <span>{report.networkName}</span>
          <span className={`${classes.edition} ${publicClasses.edition}`}>{t.publicReport.edition}</span>
        </div>
        <h1 className={classes.title}>
          {t.report.title} <small>{t.report.period(period)}</small>
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
              <td>
                {detail === null || detail.period === period
                  ? days
                  : t.publicReport.daysAndFlows({ days, flows: detail.period })}
              </td>
              <th scope="row">{t.report.head.version}</th>
              <td>{t.report.head.versionNumber({ version: report.version, running: false })}</td>
            </tr>
            <tr>
              <th scope="row">{t.report.head.asOf}</th>
              <td>
                {t.report.head.asOfTime({ day: localDayOf(report.asOf), time: formatTime(report.asOf) })}
              </td>
              <th scope="row">{t.report.head.fileMark}</th>
              <td>
                <span className={classes.blank} />
              </td>
            </tr>
            <tr>
              <th scope="row">{t.report.head.preparedBy}</th>
              <td>{t.report.head.coordination}</td>
              <th scope="row">{t.report.head.hash}</th>
              <td>
                <span className={classes.hash}>
                  {report.hash.slice(0, 8)} {report.hash.slice(8, 16)} …
                </span>
              </td>
            </tr>
            <tr>
              <th scope="row">{t.publicReport.institutions}</th>
              <td colSpan={3}>{t.publicReport.institutionsNote(names)}</td>
            </tr>
          </tbody>
        </table>
      </header>
      <section>
        <SectionHead number={1}>{t.report.summary.title}</SectionHead>
        <ol className={classes.brief}>
          {publicSentences(t, report).map((sentence, place) => (
            <li key={sentence}>
              <span className={classes.place}>{place + 1}</span>
              <span>
                <RichText>{sentence}</RichText>
              </span>
            </li>
          ))}
        </ol>
        <ProtectionBox />
        <div className={classes.signs}>
          <span>
            <b>–</b> {t.publicReport.none}
          </span>
          <span>
            <b>*</b> {t.publicReport.hidden}
          </span>
          <span>
            <b>×</b> {t.publicReport.notApplicable}
          </span>
          <span>
            <b>·</b> {t.publicReport.leftOut}
          </span>
        </div>
        <div className={classes.source}>{t.publicReport.source}</div>
      </section>
    </>
  )
}
