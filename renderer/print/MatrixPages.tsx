import type { MatrixView } from '#domain/matrix.ts'
import { type MatrixLayout, matrixSheet } from '#domain/matrix-sheet.ts'
import { periodKindOf } from '#domain/report-period.ts'
import { useTexts } from '../text/use-texts.ts'
import { MatrixFoot } from './MatrixFoot.tsx'
import { MatrixTable } from './MatrixTable.tsx'
import { MatrixTurned } from './MatrixTurned.tsx'
import classes from './matrix.module.css'

export interface MatrixPagesProps {
  readonly view: MatrixView
  readonly layout: MatrixLayout
}

/** The quarterly annex on one broad sheet, or turned, block after block. */
export function MatrixPages({ view, layout }: MatrixPagesProps) {
  const t = useTexts()
  const sheet = matrixSheet(view, layout)
  return (
    <main className={classes.sheet}>
      <header className={classes.head}>
        <h1>
          {t.matrix.title} <small>{t.matrix.periodOf(view.period)}</small>
        </h1>
        <p>
          {periodKindOf(view.period) === 'quarter'
            ? t.matrix.underTitle(view.networkName)
            : t.matrix.underLonger(view.networkName)}
          {view.running ? <b> {t.matrix.runningNote}</b> : null}
        </p>
      </header>
      {layout.turned ? <MatrixTurned sheet={sheet} /> : <MatrixTable sheet={sheet} />}
      <MatrixFoot sheet={sheet} />
    </main>
  )
}
