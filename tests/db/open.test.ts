import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { clientOf, closeDatabase } from '#db/database.ts'
import { createDatabase, openDatabase, pageFaults } from '#db/open.ts'
import { aFolder, aNote, append, aVault } from '../support/a-vault.ts'

const key = 'a1'.repeat(32)

const aDatabase = (): string => {
  const path = join(aFolder(), 'network.db')
  closeDatabase(createDatabase(path, key))
  return path
}

describe('the one way to a database', () => {
  test('sets every safeguard, whether the file is new or opened again', () => {
    const path = join(aFolder(), 'network.db')
    const made = createDatabase(path, key)
    const safeguards = (db: typeof made) =>
      Object.fromEntries(
        Object.keys(expected).map(name => [name, clientOf(db).pragma(name, { simple: true })]),
      )
    const expected = {
      cipher: 'sqlcipher',
      legacy: '4',
      journal_mode: 'wal',
      locking_mode: 'exclusive',
      synchronous: 2,
      temp_store: 2,
      cache_size: -131_072,
      mmap_size: 0,
      trusted_schema: 0,
      cell_size_check: 1,
      secure_delete: 1,
      foreign_keys: 1,
      recursive_triggers: 1,
    }
    expect(safeguards(made)).toEqual(expected)
    closeDatabase(made)
    const opened = openDatabase(path, key)
    if (!opened.ok) throw new Error(opened.error.type)
    expect(safeguards(opened.value)).toEqual(expected)
    closeDatabase(opened.value)
  })

  test.each(['', 'abcd', 'A1'.repeat(32), `${'a1'.repeat(31)}zz`, 'hasło'])(
    'takes no malformed key (%j), which SQLite would quietly turn into something else',
    malformed => {
      const path = join(aFolder(), 'network.db')
      expect(() => createDatabase(path, malformed)).toThrow('malformed')
      expect(existsSync(path)).toBe(false)
      const existing = aDatabase()
      expect(() => openDatabase(existing, malformed)).toThrow('malformed')
    },
  )

  test('the database and its WAL can be read by nobody else on the computer', async () => {
    const vault = await aVault()
    append(vault, aNote('Słowo.'))
    for (const name of ['network.db', 'network.db-wal']) {
      expect(statSync(join(vault.unlocked.folder, name)).mode & 0o077).toBe(0)
    }
  })

  test('never creates over a file', () => {
    const path = aDatabase()
    expect(() => createDatabase(path, key)).toThrow('never created over')
  })

  test('a wrong key looks like damage: nothing can be read with it', () => {
    expect(openDatabase(aDatabase(), 'b2'.repeat(32))).toEqual({
      ok: false,
      error: { type: 'DatabaseDamaged' },
    })
  })

  test('any flipped bit and any two swapped pages are noticed', async () => {
    const vault = await aVault()
    append(vault, ...Array.from({ length: 200 }, (_, i) => aNote(`notatka ${i} ${'x'.repeat(80)}`)))
    vault.close()
    const path = join(vault.unlocked.folder, 'network.db')
    const written = readFileSync(path)
    const pages = written.length / 4096
    expect(pages).toBeGreaterThan(10)
    const isNoticed = (bytes: Buffer): boolean => {
      writeFileSync(path, bytes)
      const opened = openDatabase(path, vault.unlocked.dek.toString('hex'))
      if (!opened.ok) return opened.error.type === 'DatabaseDamaged'
      const faults = pageFaults(opened.value)
      closeDatabase(opened.value)
      return faults.length > 0
    }
    expect(isNoticed(Buffer.from(written))).toBe(false)
    for (let page = 0; page < pages; page += 1) {
      const flipped = Buffer.from(written)
      const at = page * 4096 + ((page * 997) % 4096)
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (page % 8))
      expect(isNoticed(flipped)).toBe(true)
      const swapped = Buffer.from(written)
      const other = ((page + 1) % pages) * 4096
      written.copy(swapped, page * 4096, other, other + 4096)
      written.copy(swapped, other, page * 4096, page * 4096 + 4096)
      expect(isNoticed(swapped)).toBe(true)
    }
  })
})
