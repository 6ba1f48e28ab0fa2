import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { InstitutionKey } from '#domain/ids.ts'
import { instant } from '#domain/time.ts'
import { ReviewPages } from '#renderer/print/ReviewPages.tsx'

const printed = (more: number): string =>
  renderToStaticMarkup(
    <ReviewPages
      networkName="Azory"
      institution={InstitutionKey.parse('mops')}
      directory={{ institutions: [], workers: [], teams: [] }}
      rows={[]}
      more={more}
      printedAt={instant(Date.UTC(2026, 10, 23, 11))}
    />,
  )

test('a printed review says how many referrals of the filter it does not show', () => {
  expect(printed(0)).not.toContain('jest jeszcze')
  expect(printed(152)).toMatch(/Na liście jest jeszcze\s152\sskierowania\. Zawęź przegląd filtrami/)
})
