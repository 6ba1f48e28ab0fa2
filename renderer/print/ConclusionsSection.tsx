import { networkKey } from '#domain/ids.ts'
import type { MonthReport } from '#domain/report.ts'
import { narrativePlaces } from '#domain/report-words.ts'
import { useTexts } from '../text/use-texts.ts'
import { FullText } from './FullText.tsx'
import { NumberedTable, SectionHead } from './ReportPieces.tsx'
import classes from './report.module.css'
import { nameIn } from './report-names.ts'
import { reportNumbers } from './report-numbers.ts'
import pieces from './report-sections.module.css'

const places = narrativePlaces.filter(place => place !== 'initiatives')

/** What only people can say of the period, and what they agreed on. */
export function ConclusionsSection({
  number,
  report,
}: {
  readonly number: number
  readonly report: MonthReport
}) {
  const t = useTexts()
  const { words, agreed } = report.closing
  const written = places.filter(place => (words[place] ?? '') !== '')
  return (
    <section>
      <SectionHead number={number}>{t.reportConclusions.title}</SectionHead>
      {written.length === 0 ? (
        <p className={classes.remark}>{t.reportConclusions.nothingWritten}</p>
      ) : (
        <div className={pieces.columns}>
          {written.map(place => (
            <div key={place} className={pieces.narrative}>
              <h3>{t.reportConclusions.places[place]}</h3>
              <FullText>{words[place] ?? ''}</FullText>
            </div>
          ))}
        </div>
      )}
      {agreed.length === 0 ? (
        <p className={classes.remark}>{t.reportConclusions.nothingAgreed}</p>
      ) : (
        <NumberedTable
          number={reportNumbers.agreed}
          title={t.reportConclusions.table}
          className={classes.wordy}
          long={agreed.length > 15}
        >
          <thead>
            <tr>
              <th className={classes.left} scope="col">
                {t.reportConclusions.what}
              </th>
              <th className={classes.left} scope="col">
                {t.reportConclusions.who}
              </th>
              <th scope="col">{t.reportConclusions.due}</th>
              <th className={classes.left} scope="col">
                {t.reportConclusions.state}
              </th>
            </tr>
          </thead>
          <tbody>
            {agreed.map(({ meetingOn, what, institution, worker, dueOn, state }) => (
              <tr key={`${meetingOn}-${institution}-${dueOn}-${what}`}>
                <th scope="row">
                  {what} <span className={classes.remark}>{t.reportConclusions.ofMeeting(meetingOn)}</span>
                </th>
                <td className={classes.left}>
                  {[
                    institution === networkKey ? t.report.head.coordination : nameIn(report, institution),
                    ...(worker === null ? [] : [worker.alias]),
                  ].join(', ')}
                </td>
                <td>{t.reportPlaces.fullDay(dueOn)}</td>
                <td className={classes.left}>{t.reportConclusions.states[state]}</td>
              </tr>
            ))}
          </tbody>
        </NumberedTable>
      )}
    </section>
  )
}
