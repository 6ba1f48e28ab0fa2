import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { is } from 'drizzle-orm'
import { getTableConfig, SQLiteTable } from 'drizzle-orm/sqlite-core'
import { expect, onTestFinished, test } from 'vitest'
import { clientOf, closeDatabase } from '#db/database.ts'
import { knownSchema, schemaOf } from '#db/migrate.ts'
import { createDatabase } from '#db/open.ts'
import { renderMigrations } from '../../scripts/render-migrations.ts'
import { aFolder } from '../support/a-vault.ts'

const root = join(import.meta.dirname, '../..')

const aClient = () => {
  const db = createDatabase(join(aFolder(), 'network.db'), 'a1'.repeat(32))
  onTestFinished(() => closeDatabase(db))
  return clientOf(db)
}

test('the migrations that the app carries are those in the folder', () => {
  expect(readFileSync(join(root, 'db/migrations.ts'), 'utf8')).toBe(
    renderMigrations(join(root, 'db/migrations')),
  )
})

test('a new database has every table and column of the schema, and knows its version', async () => {
  const client = aClient()
  expect(schemaOf(client)).toBe(knownSchema)
  for (const name of readdirSync(join(root, 'db/schema')).filter(name => name.endsWith('.ts'))) {
    const schema: Record<string, unknown> = await import(join(root, 'db/schema', name))
    for (const table of Object.values(schema)) {
      if (!is(table, SQLiteTable)) continue
      const { name, columns } = getTableConfig(table)
      const found = client
        .prepare('SELECT name, type, "notnull" AS required FROM pragma_table_info(?)')
        .all(name)
      expect(found).toEqual(
        columns.map(column => ({
          name: column.name,
          type: column.getSQLType().toUpperCase(),
          required: column.notNull ? 1 : 0,
        })),
      )
    }
  }
})

test('every table is strict: no column takes a value of another type', () => {
  const tables = aClient()
    .prepare<[], { name: string; strict: number }>(
      "SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'",
    )
    .all()
  expect(tables.length).toBeGreaterThan(1)
  expect(tables.filter(table => table.strict === 0)).toEqual([])
})
