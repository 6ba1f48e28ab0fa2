import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const sources = globSync('{domain,db,electron,seeds,host,scripts}/**/*.ts', { cwd: root }).map(name => ({
  name: name.replaceAll('\\', '/'),
  text: readFileSync(join(root, name), 'utf8'),
}))

const thatSay = (pattern: RegExp): string[] =>
  sources
    .filter(({ text }) => pattern.test(text))
    .map(({ name }) => name)
    .sort()

test('only one file makes connections, so none can be made without the key and the safeguards', () => {
  expect(sources.length).toBeGreaterThan(20)
  expect(thatSay(/new Database\(/)).toEqual(['db/open.ts'])
})

test('nothing calls what would write the data in the clear or fail on an encrypted file', () => {
  expect(thatSay(/\.(serialize|loadExtension|rekey)\(|\b(client|db|database)\.backup\(|\bATTACH\b/)).toEqual(
    [],
  )
})
