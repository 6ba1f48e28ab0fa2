import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openHeads, readHeads } from '#db/heads.ts'
import { aFolder } from '../support/a-vault.ts'

const key = Buffer.alloc(32, 1)
const head = (seq: number) => ({ seq, hash: Buffer.alloc(32, seq) })
const path = () => join(aFolder(), 'heads.log')

test('the last head that was noted is the one that is read', () => {
  const file = path()
  const heads = openHeads(file, key, head(0))
  heads.note(head(1))
  heads.note(head(2))
  expect(readHeads(file, key)).toEqual({ ok: true, value: { ...head(2), closed: false } })
  heads.close(head(2))
  expect(readHeads(file, key)).toEqual({ ok: true, value: { ...head(2), closed: true } })
})

test('a line cut by a crash, of another key, or made up is passed over', () => {
  const file = path()
  const heads = openHeads(file, key, head(3))
  heads.close(head(3))
  const last = { ok: true, value: { ...head(3), closed: true } }
  const other = path()
  openHeads(other, Buffer.alloc(32, 2), head(9)).close(head(9))
  for (const line of [
    readFileSync(other, 'utf8'),
    `9 ${'09'.repeat(32)} open ${'0'.repeat(64)}\n`,
    '4 04040',
  ]) {
    appendFileSync(file, line)
    expect(readHeads(file, key)).toEqual(last)
  }
})

test('a new session begins with one line', () => {
  const file = path()
  const heads = openHeads(file, key, head(0))
  for (let seq = 1; seq <= 50; seq += 1) heads.note(head(seq))
  heads.close(head(50))
  openHeads(file, key, head(50)).close(head(50))
  expect(readFileSync(file, 'utf8').trimEnd().split('\n')).toHaveLength(2)
})

test('a file without a line of ours is damaged', () => {
  const file = path()
  expect(readHeads(file, key)).toEqual({ ok: false, error: { type: 'HeadsDamaged' } })
  writeFileSync(file, 'nic')
  expect(readHeads(file, key)).toEqual({ ok: false, error: { type: 'HeadsDamaged' } })
})
