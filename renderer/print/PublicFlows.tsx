import type { Printed } from '#domain/disclosure-model.ts'
import type { PublicDetail } from '#domain/public-report.ts'
import { useTexts } from '../text/use-texts.ts'
import { PrintedCell, SideNotes } from './PublicPieces.tsx'
import publicClasses from './public-report.module.css'
import { NumberedTable, ReportInstitutionName, SectionHead } from './ReportPieces.tsx'
import classes from './report.module.css'
import { nameIn } from './report-names.ts'

const shades = [classes.shade1, classes.shade2, classes.shade4, classes.shade5]
const shadeSteps = [10, 15, 20, 25] as const

/** The shade of a printed number; a hidden one is hatched, whatever it hides. */
const boxOf = (value: Printed): string | undefined => {
  if (value === '*') return publicClasses.hiddenCell
  if (value === null || value === 0) return classes.shade0
  return shades[shadeSteps.filter(least => value >= least).length - 1]
}

/** From whom to whom, counting people: of a quarter or longer. */
export function PublicFlows({ number, detail }: { readonly number: number; readonly detail: PublicDetail }) {
  const t = useTexts()
  const { institutions, cells, sent, received, total, period, audit } = detail
  return (
    <section>
      <SectionHead number={number}>{t.publicReport.flows(period)}</SectionHead>
      {cells === null ? (
        <div className={classes.pair}>
          <MarginsTable detail={detail} />
          <SideNotes notes={[t.publicReport.marginsOnly, ...auditNotes(detail, t)]} />
        </div>
      ) : (
        <>
          <NumberedTable
            number={3}
            title={t.publicReport.flowsTable}
            remark={t.publicReport.flowsRemark(period)}
            className={classes.heat}
            close
          >
            <colgroup>
              <col style={{ width: 'calc(30 * var(--mm))' }} />
              {institutions.map(({ key }) => (
                <col key={key} />
              ))}
              <col style={{ width: 'calc(18 * var(--mm))' }} />
            </colgroup>
            <thead>
              <tr>
                <td />
                <th className={classes.span} colSpan={institutions.length} scope="colgroup">
                  {t.report.flows.to}
                </th>
                <td className={classes.edge} />
              </tr>
              <tr>
                <th className={classes.left} scope="col">
                  {t.report.flows.from}
                </th>
                {institutions.map(({ key }) => (
                  <th key={key} scope="col">
                    {nameIn(detail, key)}
                  </th>
                ))}
                <th className={classes.edge} scope="col">
                  {t.report.total}
                </th>
              </tr>
            </thead>
            <tbody>
              {institutions.map(({ key }, row) => (
                <tr key={key}>
                  <th scope="row">
                    <ReportInstitutionName institution={key} name={nameIn(detail, key)} />
                  </th>
                  {institutions.map((to, column) =>
                    row === column ? (
                      <td key={to.key} className={classes.cell}>
                        <span className={classes.shade0}>×</span>
                      </td>
                    ) : (
                      <PrintedCell
                        key={to.key}
                        value={cells[row]?.[column] ?? null}
                        className={classes.cell}
                        box={boxOf(cells[row]?.[column] ?? null)}
                      />
                    ),
                  )}
                  <PrintedCell value={sent[row] ?? null} className={classes.edge} />
                </tr>
              ))}
              <tr className={classes.sum}>
                <th scope="row">{t.report.flows.received}</th>
                {institutions.map(({ key }, column) => (
                  <PrintedCell key={key} value={received[column] ?? null} />
                ))}
                <PrintedCell value={total} className={classes.edge} />
              </tr>
            </tbody>
          </NumberedTable>
          <div className={classes.scale} data-paper-only="">
            <span>{t.publicReport.shade}</span>
            <span className={publicClasses.hiddenCell}>*</span>
            {shadeSteps.map((least, place) => (
              <span key={least} className={shades[place]}>
                {place === shadeSteps.length - 1 ? t.publicReport.shadeMore(least) : least}
              </span>
            ))}
          </div>
          <SideNotes
            notes={[
              audit.hidden === 0 ? t.publicReport.auditNone(audit.cells) : t.publicReport.audit(audit),
              ...auditNotes(detail, t),
            ]}
          />
        </>
      )}
    </section>
  )
}

const auditNotes = ({ audit }: PublicDetail, t: ReturnType<typeof useTexts>): readonly string[] => [
  ...(audit.fewestPossible === null ? [] : [t.publicReport.auditValues(audit.fewestPossible)]),
  ...(audit.widened === 0 ? [] : [t.publicReport.auditWidened(audit.widened)]),
]

function MarginsTable({ detail }: { readonly detail: PublicDetail }) {
  const t = useTexts()
  return (
    <NumberedTable
      number={3}
      title={t.publicReport.flowsTable}
      remark={t.publicReport.flowsRemark(detail.period)}
    >
      <thead>
        <tr>
          <th className={classes.left} scope="col">
            {t.report.institution}
          </th>
          <th scope="col">{t.publicReport.inSent}</th>
          <th scope="col">{t.publicReport.inReceived}</th>
        </tr>
      </thead>
      <tbody>
        {detail.institutions.map(({ key }, place) => (
          <tr key={key}>
            <th scope="row">
              <ReportInstitutionName institution={key} name={nameIn(detail, key)} />
            </th>
            <PrintedCell value={detail.sent[place] ?? null} />
            <PrintedCell value={detail.received[place] ?? null} />
          </tr>
        ))}
        <tr className={classes.sum}>
          <th scope="row">{t.publicReport.differentPeople}</th>
          <PrintedCell value={detail.total} />
          <PrintedCell value={detail.total} />
        </tr>
      </tbody>
    </NumberedTable>
  )
}
