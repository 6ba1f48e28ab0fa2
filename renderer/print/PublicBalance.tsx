import type { Printed } from '#domain/disclosure-model.ts'
import type { PublicReport } from '#domain/public-report.ts'
import { periodKindOf } from '#domain/report-period.ts'
import { useTexts } from '../text/use-texts.ts'
import { PrintedCell, printedText, SideNotes } from './PublicPieces.tsx'
import publicClasses from './public-report.module.css'
import { NumberedFigure, NumberedTable, ReportInstitutionName, SectionHead } from './ReportPieces.tsx'
import classes from './report.module.css'
import { nameIn } from './report-names.ts'

/** The balance in rounded numbers, and how many people each institution had to do with. */
export function PublicBalance({
  number,
  report,
}: {
  readonly number: number
  readonly report: PublicReport
}) {
  const t = useTexts()
  const { referrals, people, institutions, firstDay, lastDay, period } = report
  const sides: readonly { readonly value: Printed; readonly name: string; readonly sign: string }[] = [
    { value: referrals.openAtStart, name: t.report.balance.openOn(firstDay), sign: '' },
    { value: referrals.sent, name: t.report.balance.newDuring(period), sign: '+' },
    { value: referrals.ended, name: t.publicReport.ended2, sign: '−' },
    { value: referrals.openAtEnd, name: t.report.balance.openOn(lastDay), sign: '≈' },
  ]
  const largest = Math.max(1, ...sides.map(({ value }) => (typeof value === 'number' ? value : 0)))
  return (
    <section>
      <SectionHead number={number}>{t.report.balance.title}</SectionHead>
      <NumberedFigure
        number={1}
        finding={t.publicReport.balanceFinding(period)}
        remark={t.publicReport.balanceRemark}
      >
        <div
          className={publicClasses.equation}
          role="img"
          aria-label={t.publicReport.equation({
            start: printedText(referrals.openAtStart),
            sent: printedText(referrals.sent),
            ended: printedText(referrals.ended),
            end: printedText(referrals.openAtEnd),
          })}
        >
          {sides.map(({ value, name, sign }) => (
            <div key={name} className={publicClasses.side}>
              <div className={publicClasses.figure}>
                <span className={publicClasses.sign}>{sign}</span>
                {printedText(value)}
              </div>
              <div className={publicClasses.name}>{name}</div>
              <div
                className={value === '*' ? publicClasses.hatched : publicClasses.bar}
                style={{
                  width: `${typeof value === 'number' ? (100 * value) / largest : value === '*' ? 12 : 0}%`,
                }}
              />
            </div>
          ))}
        </div>
      </NumberedFigure>
      <div className={classes.pair}>
        <NumberedTable number={1} title={t.publicReport.people} remark={t.publicReport.peopleRemark}>
          <thead>
            <tr>
              <th className={classes.left} scope="col">
                {t.report.institution}
              </th>
              <th scope="col">{t.publicReport.inSent}</th>
              <th scope="col">{t.publicReport.inReceived}</th>
              <th scope="col">{t.publicReport.inOpen(lastDay)}</th>
            </tr>
          </thead>
          <tbody>
            {institutions.map(({ key }, place) => (
              <tr key={key}>
                <th scope="row">
                  <ReportInstitutionName institution={key} name={nameIn(report, key)} />
                </th>
                <PrintedCell value={people.sent[place] ?? null} />
                <PrintedCell value={people.received[place] ?? null} />
                <PrintedCell value={people.open[place] ?? null} />
              </tr>
            ))}
            <tr className={classes.sum}>
              <th scope="row">{t.publicReport.differentPeople}</th>
              <PrintedCell value={people.all} />
              <PrintedCell value={people.all} />
              <PrintedCell value={people.allOpen} />
            </tr>
          </tbody>
        </NumberedTable>
        <SideNotes
          notes={
            periodKindOf(period) === 'month'
              ? [t.publicReport.whySums, t.publicReport.onlyTotals]
              : [t.publicReport.whySums]
          }
        />
      </div>
    </section>
  )
}
