import { expect, test } from 'vitest'
import { largestHsdsFile } from '#domain/hsds-rows.ts'
import { openHsdsBytes } from '#renderer/features/hsds/open-hsds-bytes.ts'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const file =
  '{"organizations":[{"id":"0b0e0000-0000-4000-8000-000000000001","name":"Świetlica","description":""}]}'

test('a directory is read with its Polish letters, and with the mark that some programs put before it', () => {
  expect(openHsdsBytes(bytesOf(file))).toMatchObject({
    ok: true,
    value: { organizations: [{ name: 'Świetlica' }] },
  })
  expect(openHsdsBytes(bytesOf(`\uFEFF${file}`))).toMatchObject({ ok: true })
})

test('a directory in the encoding of an old Windows is told from a broken one', () => {
  const windows = Uint8Array.from(file, letter => (letter === 'Ś' ? 0x8c : letter.charCodeAt(0)))
  expect(openHsdsBytes(windows)).toMatchObject({ error: { type: 'encoding' } })
  expect(openHsdsBytes(bytesOf(file.slice(0, -3)))).toMatchObject({ error: { type: 'truncated' } })
  expect(openHsdsBytes(bytesOf('  \n'))).toMatchObject({ error: { type: 'empty' } })
})

test('a file beyond the limit is refused before it is read', () => {
  const bytes = new Uint8Array(largestHsdsFile + 1)
  expect(openHsdsBytes(bytes)).toMatchObject({ error: { type: 'tooLarge', bytes: largestHsdsFile + 1 } })
})
