import { Fragment } from 'react'
import type { MonthReport } from '#domain/report.ts'
import type { ContactResultCounts, Contacts } from '#domain/report-sections.ts'
import { useLanguage } from '../text/language.ts'
import { RichText } from '../text/RichText.tsx'
import { useTexts } from '../text/use-texts.ts'
import { Figure } from './Figure.tsx'
import { ColumnHead, NumberedTable, SectionHead } from './ReportPieces.tsx'
import classes from './report.module.css'
import { reportNumbers } from './report-numbers.ts'

/** Results that belong together on paper; every known result stands in exactly one column. */
const resultColumns = {
  reached: ['reached', 'appointment_kept'],
  arranged: ['appointment_set'],
  missed: ['not_reached', 'left_message', 'no_show'],
  declined: ['declined', 'postponed'],
} as const
type ResultColumn = keyof typeof resultColumns
const columns = Object.keys(resultColumns) as ResultColumn[]

const countIn = (column: ResultColumn, results: ContactResultCounts): number =>
  resultColumns[column].reduce((all, result) => all + (results[result] ?? 0), 0)

export interface ContactsSectionProps {
  readonly number: number
  readonly report: MonthReport
  readonly contacts: Contacts
}

/** Contacts with people by kind and result: in the field, on site, from afar. */
export function ContactsSection({ number, report, contacts }: ContactsSectionProps) {
  const t = useTexts()
  const language = useLanguage()
  const { groups, total, field, between } = contacts
  const heading = <SectionHead number={number}>{t.reportContacts.title}</SectionHead>
  if (total.count === 0 && between.count === 0) {
    return (
      <section>
        {heading}
        <p>{t.reportContacts.none(report.period)}</p>
      </section>
    )
  }
  return (
    <section>
      {heading}
      <div className={classes.pair}>
        <NumberedTable
          number={reportNumbers.contacts}
          title={t.reportContacts.table}
          className={classes.tight}
        >
          <colgroup>
            <col style={{ width: 'calc(44 * var(--mm))' }} />
          </colgroup>
          <thead>
            <tr>
              <th className={classes.left} scope="col">
                {t.reportContacts.kind}
              </th>
              {columns.map(column => (
                <ColumnHead key={column} of="contacts">
                  {t.reportContacts.results[column]}
                </ColumnHead>
              ))}
              <ColumnHead of="contacts">{t.report.total}</ColumnHead>
            </tr>
          </thead>
          <tbody>
            {groups.map(({ place, count, lines }) => (
              <Fragment key={place}>
                <tr className={classes.group}>
                  <th scope="rowgroup" colSpan={1 + columns.length}>
                    {t.reportContacts.places[place]}
                  </th>
                  <Figure of="contacts" value={count} />
                </tr>
                {lines.map(line => (
                  <tr key={line.key}>
                    <th scope="row" className={classes.inset}>
                      {line[language]}
                    </th>
                    {columns.map(column => (
                      <Figure key={column} of="contacts" value={countIn(column, line.results)} />
                    ))}
                    <Figure of="contacts" value={line.count} className={classes.strong} />
                  </tr>
                ))}
              </Fragment>
            ))}
            <tr className={classes.sum}>
              <th scope="row">{t.report.total}</th>
              {columns.map(column => (
                <Figure key={column} of="contacts" value={countIn(column, total.results)} />
              ))}
              <Figure of="contacts" value={total.count} />
            </tr>
          </tbody>
        </NumberedTable>
        <aside className={classes.aside}>
          {field.of === 0 ? null : (
            <p>
              <RichText>{t.reportContacts.field(field)}</RichText>
            </p>
          )}
          {between.count === 0 ? null : (
            <p>
              <RichText>
                {t.reportContacts.between({
                  count: between.count,
                  kinds: between.lines.map(line => `${line[language]} – ${line.count}`).join(', '),
                })}
              </RichText>
            </p>
          )}
        </aside>
      </div>
    </section>
  )
}
