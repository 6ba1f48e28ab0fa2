import type { MonthReport } from '#domain/report.ts'
import { mostPlaceLines, type Places } from '#domain/report-sections.ts'
import { useLanguage } from '../text/language.ts'
import { useTexts } from '../text/use-texts.ts'
import { FullText } from './FullText.tsx'
import { NumberedTable, ReportInstitutionName, SectionHead } from './ReportPieces.tsx'
import classes from './report.module.css'
import { endDayOf, nameIn } from './report-names.ts'
import { reportNumbers } from './report-numbers.ts'

export interface PlacesSectionProps {
  readonly number: number
  readonly report: MonthReport
  readonly places: Places
  /** What the coordinator wrote about initiatives and events. */
  readonly initiatives?: string | undefined
}

/** Matters of places, listed whole since they hold no person, and what happened in the neighbourhood. */
export function PlacesSection({ number, report, places, initiatives }: PlacesSectionProps) {
  const t = useTexts()
  const language = useLanguage()
  const { lines, openAtStart, reported, resolved, declined, dropped, openAtEnd } = places
  const ended = resolved + declined + dropped
  return (
    <section>
      <SectionHead number={number}>{t.reportPlaces.title}</SectionHead>
      {lines.length === 0 ? (
        <p>{t.reportPlaces.none}</p>
      ) : (
        <NumberedTable
          number={reportNumbers.places}
          title={t.reportPlaces.table}
          remark={t.reportPlaces.tableRemark({ openAtStart, reported, ended, openAtEnd })}
          long={lines.length > 15}
        >
          <thead>
            <tr>
              <th className={classes.left} scope="col">
                {t.reportPlaces.matter}
              </th>
              <th className={classes.left} scope="col">
                {t.reportPlaces.place}
              </th>
              <th className={classes.left} scope="col">
                {t.reportPlaces.receiver}
              </th>
              <th scope="col">{t.reportPlaces.reported}</th>
              <th className={classes.left} scope="col">
                {t.reportPlaces.state(endDayOf(report))}
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.map(line => (
              <tr key={line.id}>
                <th scope="row">{line.kind[language]}</th>
                <td className={`${classes.left} ${classes.words}`}>{line.place}</td>
                <td className={classes.left}>
                  <ReportInstitutionName
                    institution={line.institution}
                    name={nameIn(report, line.institution)}
                  />
                </td>
                <td>{t.reportPlaces.day(line.reportedOn)}</td>
                <td className={classes.left}>
                  {t.reportPlaces.states[line.status]} {t.reportPlaces.day(line.since)}
                </td>
              </tr>
            ))}
          </tbody>
        </NumberedTable>
      )}
      {lines.length < mostPlaceLines ? null : <p>{t.reportPlaces.more}</p>}
      {initiatives === undefined ? null : <FullText>{initiatives}</FullText>}
    </section>
  )
}
