import { expect, test } from 'vitest'
import { jsonLines, longestLine } from '#electron/cli/json-lines.ts'

async function* inParts(...parts: (string | Uint8Array)[]) {
  yield* parts
}

const readAll = async (...parts: (string | Uint8Array)[]) => {
  const lines = []
  for await (const line of jsonLines(inParts(...parts))) lines.push(line)
  return lines
}

const value = (read: unknown) => ({ kind: 'value', value: read })
const malformed = { kind: 'malformed' }

test('a line may come in pieces, several lines at once, and the last without its end', async () => {
  expect(await readAll('{"a"', ':1}\n\n[2]\r\n', '3')).toEqual([value({ a: 1 }), value([2]), value(3)])
})

test('a letter cut in two between pieces is read whole', async () => {
  const bytes = new TextEncoder().encode('"żółw"\n')
  expect(await readAll(bytes.slice(0, 2), bytes.slice(2))).toEqual([value('żółw')])
})

test('a malformed line is told and the next one is read', async () => {
  expect(await readAll('{"a":\n{"b":2}\n')).toEqual([malformed, value({ b: 2 })])
})

test('a line without end is thrown away while it comes in, and what follows is read', async () => {
  const part = 'x'.repeat(longestLine / 2 + 1)
  expect(await readAll(part, part, part, '\n{"b":2}\n')).toEqual([malformed, value({ b: 2 })])
})
