import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { InstitutionKey } from '#domain/ids.ts'
import { LocalDay } from '#domain/time.ts'
import { Figure } from '#renderer/features/network/Figure.tsx'
import { FigureContext } from '#renderer/features/network/figure-context.ts'
import { shadeScale } from '#renderer/features/network/shade-scale.ts'

const shown = (count: number, leadsDown: boolean): string =>
  renderToStaticMarkup(
    <FigureContext value={{ leadsDown, onFocus: () => undefined }}>
      <Figure
        name="matrix/mops/cas"
        kind="sent"
        count={count}
        question={{ sender: InstitutionKey.parse('mops'), standing: 'open' }}
      />
    </FigureContext>,
  )

test('a figure leads the coordinator to its referrals; for the data protection officer it is a number', () => {
  expect(shown(7, true)).toMatch(
    /^<a .*href="#\/referrals\?sender=mops&amp;standing=open&amp;sort=sent&amp;back=network"/,
  )
  expect(shown(7, false)).toMatch(/^<span .*>7<\/span>$/)
  expect(shown(7, false)).not.toContain('href')
})

test('nothing leads nowhere, and still says what it would count', () => {
  expect(shown(0, true)).toMatch(/^<span .*aria-describedby="define-sent".*>–<\/span>$/)
})

const day = (text: string): LocalDay => LocalDay.parse(text)

test('a month is shaded as the report shades it, a year by its months, and what is open as it stands', () => {
  const month = shadeScale('sent', { from: day('2026-11-01'), to: day('2026-11-30') })
  expect(month.leasts).toEqual([1, 3, 6, 10, 15])
  expect([0, 1, 2, 3, 9, 10, 15, 400].map(month.stepOf)).toEqual([0, 1, 1, 2, 3, 4, 5, 5])
  const quarter = { from: day('2026-09-02'), to: day('2026-11-30') }
  expect(shadeScale('sent', quarter).leasts).toEqual([1, 9, 18, 30, 45])
  expect([1, 8, 9, 45].map(shadeScale('sent', quarter).stepOf)).toEqual([1, 1, 2, 5])
  expect(shadeScale('open', quarter).leasts).toEqual(month.leasts)
})
