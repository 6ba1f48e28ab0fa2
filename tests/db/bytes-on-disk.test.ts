import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'
import SqlCipher from '@signalapp/sqlcipher'
import { describe, expect, test } from 'vitest'
import { clientOf, inTransaction, readStatement } from '#db/database.ts'
import { shredChain } from '#db/stores/chain-keys.ts'
import { ok } from '#domain/result.ts'
import { aChain, aNote, append, aVault, bytesOf, noon } from '../support/a-vault.ts'
import { rawConnection } from '../support/raw-connection.ts'

const marker = 'ZNACZNIK-7F3Q-KTÓREGO-NIE-MA'

/** Once in a free text and once in a coded field: the first is sealed and encrypted, the second encrypted. */
const aMarkedNote = () => ({ ...aNote(marker), aggregate: `referral:${marker}` })

const filesWith = (folder: string, text: string): string[] =>
  [...bytesOf(folder)].filter(([, bytes]) => bytes.includes(text)).map(([name]) => name)

const bitsPerByte = (bytes: Buffer): number => {
  const counts = new Float64Array(256)
  for (const byte of bytes) counts[byte] = (counts[byte] ?? 0) + 1
  return counts.reduce(
    (sum, n) => (n === 0 ? sum : sum - (n / bytes.length) * Math.log2(n / bytes.length)),
    0,
  )
}

describe('what lies on disk', () => {
  test('no file of an open or closed vault contains what was written into it', async () => {
    const vault = await aVault()
    const { folder } = vault.unlocked
    for (let i = 0; i < 60; i += 1) append(vault, aMarkedNote())
    expect([...bytesOf(folder).keys()]).toEqual(['heads.log', 'network.db', 'network.db-wal', 'vault.json'])
    expect(filesWith(folder, marker)).toEqual([])
    expect(filesWith(folder, 'SQLite format 3')).toEqual([])
    vault.close()
    expect(filesWith(folder, marker)).toEqual([])
    expect(filesWith(folder, 'SQLite format 3')).toEqual([])
    expect(filesWith(folder, 'ReferralDrafted')).toEqual([])
  })

  test('the database cannot be told from random bytes', async () => {
    const vault = await aVault()
    append(vault, ...Array.from({ length: 300 }, aMarkedNote))
    vault.close()
    const bytes = readFileSync(join(vault.unlocked.folder, 'network.db'))
    expect(bytes.length).toBeGreaterThan(100_000)
    expect(bitsPerByte(bytes)).toBeGreaterThan(7.99)
  })

  test.runIf(existsSync('/proc/self/fd'))(
    'a sort that fills the memory puts nothing into a temporary file',
    async () => {
      const vault = await aVault()
      append(vault, ...Array.from({ length: 20_000 }, aMarkedNote))
      const sorted = 'SELECT payload || hlc AS line FROM events ORDER BY payload || hlc || payload || hlc'
      const openFiles = (): string[] =>
        readdirSync('/proc/self/fd').flatMap(fd => {
          try {
            const target = readlinkSync(`/proc/self/fd/${fd}`)
            return target.includes('etilqs') ? [target] : []
          } catch {
            return []
          }
        })
      clientOf(vault.db).pragma('cache_size = -500')
      const rows = readStatement(vault.db, sorted).iterate()
      rows.next()
      expect(openFiles()).toEqual([])
      rows.return?.()
      vault.close()
      // The same sort without our safeguard does leave a file: otherwise this test would prove nothing.
      const raw = rawConnection(join(vault.unlocked.folder, 'network.db'), vault.unlocked.dek)
      raw.pragma('cache_size = -500')
      raw.pragma('temp_store = FILE')
      const unguarded = raw.prepare(sorted).iterate()
      unguarded.next()
      expect(openFiles()).not.toEqual([])
      unguarded.return?.()
      raw.close()
    },
  )

  test('an independent SQLCipher 4 reads the file with its raw key and finds every page authentic', async () => {
    const vault = await aVault()
    append(vault, ...Array.from({ length: 100 }, aMarkedNote))
    vault.close()
    const { folder, dek } = vault.unlocked
    const reader = new SqlCipher(join(folder, 'network.db'))
    reader.exec(`PRAGMA key = "x'${dek.toString('hex')}'"`)
    expect(reader.pragma('cipher_integrity_check')).toEqual([])
    expect(reader.prepare('SELECT count(*) AS n FROM events').get()).toEqual({ n: 100 })
    expect(reader.pragma('integrity_check')).toEqual([{ integrity_check: 'ok' }])
    reader.close()
  })

  test('the key of a shredded chain is on no page any more', async () => {
    const vault = await aVault()
    append(vault, aNote('tekst'))
    const row = readStatement<{ key: Buffer }>(vault.db, 'SELECT key FROM chain_keys').get()
    if (row === undefined) throw new Error('no key')
    inTransaction(vault.db, tx => ok(shredChain(tx, aChain, noon)))
    vault.close()
    const { folder, dek } = vault.unlocked
    const raw = rawConnection(join(folder, 'network.db'), dek)
    raw.pragma('rekey = ""')
    raw.close()
    const plaintext = readFileSync(join(folder, 'network.db'))
    expect(plaintext.includes('SQLite format 3')).toBe(true)
    expect(plaintext.includes(row.key)).toBe(false)
    expect(plaintext.includes('tekst')).toBe(false)
  })
})
