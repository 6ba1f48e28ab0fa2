import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/**
 * What the network settled about its lists and its rules, each from a day on; the row valid on a day is the last one
 * of its subject. The lists that came with the app stand in no table: here is only what was made of them.
 */
export const rules = sqliteTable(
  'rules',
  {
    subject: text().notNull(),
    validFrom: text('valid_from').notNull(),
    /** JSON of a `RuleValue`. */
    value: text().notNull(),
    changedAt: integer('changed_at').notNull(),
    changedBy: text('changed_by').notNull(),
  },
  table => [primaryKey({ columns: [table.subject, table.validFrom] })],
)
