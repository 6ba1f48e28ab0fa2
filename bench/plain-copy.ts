import { rmSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { clientOf, type ReadDb } from '#db/database.ts'
import { migrations } from '#db/migrations.ts'

/** Tables of the same network in a plain SQLite file: the limit that every measure stands beside. */
export const plainCopyOf = (db: ReadDb, folder: string): Database.Database => {
  const path = join(folder, 'plain.db')
  rmSync(path, { force: true })
  const plain = new Database(path)
  plain.pragma('journal_mode = WAL')
  plain.pragma('synchronous = OFF')
  for (const { sql } of migrations) plain.exec(sql)
  plain.close()
  const client = clientOf(db)
  client.prepare("ATTACH ? AS plain KEY ''").run(path)
  const tables = client
    .prepare("SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .pluck()
    .all() as readonly string[]
  for (const table of tables) client.exec(`INSERT INTO plain."${table}" SELECT * FROM main."${table}"`)
  client.exec('DETACH plain')
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
    'cache_size = -262144',
    'mmap_size = 0',
    'secure_delete = ON',
    'foreign_keys = ON',
  ])
    plain.pragma(pragma)
  plain.pragma('wal_checkpoint(TRUNCATE)')
  return plain
}
