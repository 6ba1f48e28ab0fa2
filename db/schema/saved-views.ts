import { integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'

/**
 * The questions that workers gave names. How somebody likes to look at the list is no fact about a referral: it has
 * no place in the log, no other installation needs it, and the replay leaves this table alone.
 */
export const savedViews = sqliteTable(
  'saved_views',
  {
    id: integer().primaryKey(),
    worker: text().notNull(),
    name: text().notNull(),
    /** JSON of a `ListQuestion`. */
    question: text().notNull(),
    /** JSON of `ChosenColumns`, or null for those that the worker usually looks at. */
    columns: text(),
  },
  table => [uniqueIndex('saved_views_worker_name').on(table.worker, table.name)],
)

/** The columns in which a worker looks at the list where no view says otherwise. */
export const listColumns = sqliteTable('list_columns', {
  worker: text().primaryKey(),
  /** JSON of `ChosenColumns`. */
  columns: text().notNull(),
})
