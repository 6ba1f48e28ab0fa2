import { createDecipheriv } from 'node:crypto'
import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import type { Unlocked } from '#electron/vault/keyring.ts'
import { vaultPaths } from '#electron/vault/vault-files.ts'

const pageSize = 4096
/** SQLCipher 4 keeps the nonce and the tag of a page at its end. */
const reserved = 80
const header = Buffer.from('SQLite format 3\0')

/**
 * The same database in a plain SQLite file, page for page: the limit that every measure stands beside. Copied by rows,
 * or decrypted by the library, it would come out packed as no database is in which people have worked. The vault has
 * to be closed.
 */
export const plainCopyOf = ({ folder, dek }: Unlocked): Database.Database => {
  const path = join(folder, 'plain.db')
  rmSync(path, { force: true })
  const from = openSync(vaultPaths(folder).database, 'r')
  const to = openSync(path, 'wx')
  const page = Buffer.alloc(pageSize)
  for (let number = 1; readSync(from, page, 0, pageSize, null) === pageSize; number += 1) {
    // The first page begins with the salt where a plain one names its format.
    const start = number === 1 ? header.length : 0
    const end = pageSize - reserved
    const cipher = createDecipheriv('aes-256-cbc', dek, page.subarray(end, end + 16)).setAutoPadding(false)
    const plain = Buffer.concat([cipher.update(page.subarray(start, end)), cipher.final()])
    if (number === 1) header.copy(page)
    plain.copy(page, start)
    page.fill(0, end)
    writeSync(to, page)
  }
  closeSync(from)
  closeSync(to)
  return opened(path)
}

/** With the settings of the vault, where they have a meaning without encryption. */
const opened = (path: string): Database.Database => {
  const plain = new Database(path)
  for (const pragma of [
    'locking_mode = EXCLUSIVE',
    'journal_mode = WAL',
    'synchronous = FULL',
    'temp_store = MEMORY',
    'cache_size = -131072',
    'mmap_size = 0',
    'cell_size_check = ON',
    'secure_delete = ON',
    'foreign_keys = ON',
  ])
    plain.pragma(pragma)
  return plain
}
