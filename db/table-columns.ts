import { getTableColumns } from 'drizzle-orm'
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'

/** The columns of a table as the schema lists them: the property in code and the name in the database. */
export const columnsOf = (
  table: SQLiteTable,
): readonly { readonly property: string; readonly column: string }[] =>
  Object.entries(getTableColumns(table) as Record<string, SQLiteColumn>).map(([property, { name }]) => ({
    property,
    column: name,
  }))

/** `a AS "x", b AS "y"`: selects a row in the shape of the schema. */
export const selectedColumns = (table: SQLiteTable, from = ''): string =>
  columnsOf(table)
    .map(({ property, column }) => `${from}"${column}" AS "${property}"`)
    .join(', ')
