import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { type MetricKey, metricDefinitions } from '#domain/metric-definitions.ts'
import { MonthReportPages } from '#renderer/print/MonthReportPages.tsx'
import { PaperMediumContext } from '#renderer/print/paper-medium.ts'
import { aPrintedMonth } from '../support/a-printed-month.ts'

const isMetric = (kind: string): kind is MetricKey => kind in metricDefinitions

/** The kinds of the metrics of each table of the report, as the screen explains them. */
const kindsOfTables = (): readonly ReadonlySet<string>[] => {
  const page = renderToStaticMarkup(
    <PaperMediumContext value={{ onScreen: true, hrefOf: () => '#' }}>
      <MonthReportPages report={aPrintedMonth()} />
    </PaperMediumContext>,
  )
  return [...page.matchAll(/<table[\s\S]*?<\/table>/g)].map(([table]) => {
    const keys = [...table.matchAll(/data-kind="([^"]+)"/g)].map(([, key = '']) => key)
    return new Set(keys.filter(isMetric).map(key => metricDefinitions[key].kind))
  })
}

test('what a month sent is followed in a table of its own, never beside what happened or what stood', () => {
  const tables = kindsOfTables()
  expect(tables.some(kinds => kinds.has('cohort'))).toBe(true)
  expect(tables.some(kinds => kinds.has('activity'))).toBe(true)
  for (const kinds of tables) expect(kinds.has('cohort') && kinds.size > 1).toBe(false)
})
