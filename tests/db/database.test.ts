import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { WriteDb } from '#db/database.ts'
import { closeDatabase, inTransaction, isInTransaction, readStatement, writeStatement } from '#db/database.ts'
import { createDatabase } from '#db/open.ts'
import { chainKeys } from '#db/schema/events.ts'
import { err, ok } from '#domain/result.ts'
import { aFolder } from '../support/a-vault.ts'

const aDatabase = (): WriteDb => {
  const db = createDatabase(join(aFolder(), 'network.db'), 'a1'.repeat(32))
  onTestFinished(() => closeDatabase(db))
  return db
}

const put = (db: WriteDb, chainId: string) => db.insert(chainKeys).values({ chainId }).run()
const stored = (db: WriteDb) =>
  db
    .select()
    .from(chainKeys)
    .all()
    .map(row => row.chainId)

describe('a transaction', () => {
  test('is committed when the work succeeds', () => {
    const db = aDatabase()
    expect(inTransaction(db, tx => ok(put(tx, 'a').changes))).toEqual({ ok: true, value: 1 })
    expect(stored(db)).toEqual(['a'])
  })

  test('is rolled back when the rules refuse, and the refusal is answered', () => {
    const db = aDatabase()
    const refused = inTransaction(db, tx => {
      put(tx, 'a')
      return err({ type: 'NotNow' })
    })
    expect(refused).toEqual({ ok: false, error: { type: 'NotNow' } })
    expect(stored(db)).toEqual([])
  })

  test('is rolled back when the work throws, and the defect goes on', () => {
    const db = aDatabase()
    const broken = () =>
      inTransaction(db, tx => {
        put(tx, 'a')
        throw new Error('broken')
      })
    expect(broken).toThrow('broken')
    expect(stored(db)).toEqual([])
    expect(isInTransaction(db)).toBe(false)
  })

  test('inside another one is refused alone, and the outer work goes on', () => {
    const db = aDatabase()
    inTransaction(db, outer => {
      put(outer, 'a')
      inTransaction(outer, inner => {
        put(inner, 'b')
        inTransaction(inner, deep => ok(put(deep, 'c')))
        return err('no')
      })
      expect(() =>
        inTransaction(outer, inner => {
          put(inner, 'd')
          throw new Error('broken')
        }),
      ).toThrow('broken')
      inTransaction(outer, inner => ok(put(inner, 'e')))
      return ok(undefined)
    })
    expect(stored(db)).toEqual(['a', 'e'])
  })

  test('whose outer work is refused keeps nothing of the inner ones', () => {
    const db = aDatabase()
    inTransaction(db, outer => {
      inTransaction(outer, inner => ok(put(inner, 'a')))
      return err('no')
    })
    expect(stored(db)).toEqual([])
  })
})

test('a query cannot write', () => {
  const db = aDatabase()
  expect(() => readStatement(db, "INSERT INTO chain_keys (chain_id) VALUES ('a')")).toThrow('tried to write')
  expect(writeStatement(db, "INSERT INTO chain_keys (chain_id) VALUES ('a')").run().changes).toBe(1)
})
