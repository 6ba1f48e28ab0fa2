import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { InstitutionKey } from '#domain/ids.ts'
import { LocalDay } from '#domain/time.ts'
import { Figure, type FigureProps } from '#renderer/print/Figure.tsx'
import { Metric } from '#renderer/print/Metric.tsx'
import { PaperMediumContext } from '#renderer/print/paper-medium.ts'
import { sentQuestion } from '#renderer/print/report-questions.ts'
import { TextsProvider } from '#renderer/text/TextsProvider.tsx'

const november = { firstDay: LocalDay.parse('2026-11-01'), lastDay: LocalDay.parse('2026-11-30') }
const toMops = sentQuestion(november, { to: InstitutionKey.parse('mops') })

const onPaper = (figure: FigureProps) => renderToStaticMarkup(<Figure {...figure} />)
const onScreen = (figure: FigureProps) =>
  renderToStaticMarkup(
    <PaperMediumContext value={{ onScreen: true, hrefOf: question => `#${question.receiver}` }}>
      <Figure {...figure} />
    </PaperMediumContext>,
  )

describe('a figure of the report', () => {
  test('is plain text on paper, and keeps the exact number beside what is printed', () => {
    expect(onPaper({ value: 93, of: 'sent', question: toMops })).toBe(
      '<td data-value="93" data-form="count">93</td>',
    )
    expect(onPaper({ value: 0 })).toBe('<td data-value="0" data-form="count">–</td>')
    expect(onPaper({ value: 3, whole: 4, form: 'percent' })).toBe(
      '<td data-value="0.75" data-form="percent">75%</td>',
    )
    expect(onPaper({ value: 55, whole: 80, form: 'share' })).toBe(
      '<td data-value="0.6875" data-form="share">68,8</td>',
    )
    expect(onPaper({ value: -2, form: 'change' })).toBe('<td data-value="-2" data-form="change">−2</td>')
  })

  test('is no number where a sign says why there is none', () => {
    expect(onPaper({ value: 3, whole: 4, form: 'percent', sign: '·' })).toBe('<td>·</td>')
    expect(onPaper({ value: null, sign: '×' })).toBe('<td>×</td>')
    expect(onPaper({ value: 0, whole: 0, form: 'share' })).toBe('<td>·</td>')
  })

  test('leads on the screen to the referrals behind it, unless there are none', () => {
    expect(onScreen({ value: 46, of: 'sent', question: toMops })).toContain('<a href="#mops"')
    expect(onScreen({ value: 0, of: 'sent', question: toMops })).not.toContain('<a')
    expect(onScreen({ value: 46, of: 'sent' })).not.toContain('<a')
  })
})

test('the name of a metric carries its definition on the screen and nothing on paper', () => {
  const name = <Metric of="sent">nowe</Metric>
  expect(renderToStaticMarkup(name)).toBe('nowe')
  const screen = renderToStaticMarkup(
    <PaperMediumContext value={{ onScreen: true, hrefOf: () => undefined }}>
      <TextsProvider>{name}</TextsProvider>
    </PaperMediumContext>,
  )
  expect(screen).toContain('aria-describedby="define-sent"')
})
