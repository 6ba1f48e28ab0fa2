import type { Decisions, ReasonLine } from '#domain/report-sections.ts'
import { useLanguage } from '../text/language.ts'
import { useTexts } from '../text/use-texts.ts'
import { Figure } from './Figure.tsx'
import { NumberedTable } from './ReportPieces.tsx'
import classes from './report.module.css'
import { reportNumbers } from './report-numbers.ts'

/** Why referrals came back and why they were not accepted. */
export function ReasonTable({ decisions }: { readonly decisions: Decisions }) {
  const t = useTexts()
  const { total, returnReasons, refusalReasons } = decisions
  return (
    <NumberedTable
      number={reportNumbers.reasons}
      title={t.reportDecisions.reasonTable}
      className={classes.tight}
    >
      <thead>
        <tr>
          <th className={classes.left} scope="col">
            {t.reportDecisions.reason}
          </th>
          <th scope="col">{t.report.timeliness.count}</th>
        </tr>
      </thead>
      <tbody>
        <ReasonGroup title={t.reportDecisions.returnedGroup} count={total.returned} lines={returnReasons} />
        <ReasonGroup title={t.reportDecisions.refusedGroup} count={total.refused} lines={refusalReasons} />
      </tbody>
    </NumberedTable>
  )
}

function ReasonGroup({
  title,
  count,
  lines,
}: {
  readonly title: string
  readonly count: number
  readonly lines: readonly ReasonLine[]
}) {
  const language = useLanguage()
  return (
    <>
      <tr className={classes.group}>
        <th scope="rowgroup">{title}</th>
        <Figure value={count} />
      </tr>
      {lines.map(({ key, pl, en, count: times }) => (
        <tr key={key}>
          <th scope="row" className={classes.inset}>
            {{ pl, en }[language]}
          </th>
          <Figure value={times} />
        </tr>
      ))}
    </>
  )
}
