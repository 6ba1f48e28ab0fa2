import { expect, test } from 'vitest'
import { instant } from '#domain/time.ts'
import { datedPdf } from '#electron/dated-pdf.ts'

const printedAt = (moment: string) =>
  Buffer.from(
    `%PDF-1.4\n\xC4\xE5<< /Creator (x) /CreationDate (D:${moment}+00'00')\n/ModDate (D:${moment}+00'00')>>\n`,
    'latin1',
  )

test('two prints of a frozen report are the same file, as long as they were', () => {
  const at = instant(Date.UTC(2026, 11, 1, 8, 0, 0))
  const [first, second] = [printedAt('20261201081500'), printedAt('20270315120001')]
  const dated = Buffer.from(datedPdf(first, at))
  expect(dated).toEqual(Buffer.from(datedPdf(second, at)))
  expect(dated.length).toBe(first.length)
  expect(dated.toString('latin1')).toContain("/CreationDate (D:20261201080000+00'00')")
  expect(dated.subarray(0, 12)).toEqual(first.subarray(0, 12))
})
