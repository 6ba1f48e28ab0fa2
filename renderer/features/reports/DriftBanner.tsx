import type { ReportStanding } from '#domain/report-answers.ts'
import { useTexts } from '../../text/use-texts.ts'
import classes from './drift-banner.module.css'

/** Says that the register of today would give other figures than the frozen report, and that the report does not move. */
export function DriftBanner({ standing }: { readonly standing: ReportStanding }) {
  const t = useTexts()
  const { drift, versions } = standing
  if (drift === null || drift.differences.length + drift.words.length === 0) return null
  return (
    <div className={classes.banner} role="status">
      <p className={classes.title}>
        {drift.differences.length === 0
          ? t.reportClosing.driftWordsTitle(versions.length)
          : t.reportClosing.driftTitle(versions.length)}
      </p>
      {drift.differences.length === 0 ? null : (
        <p>{t.reportClosing.driftFigures(drift.differences.length)}</p>
      )}
      {drift.words.length === 0 ? null : <p>{t.reportClosing.driftWords}</p>}
    </div>
  )
}
