import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** What an institution says of itself in one row of the matrix, from a day on. */
export const institutionDescriptions = sqliteTable(
  'institution_descriptions',
  {
    institution: text().notNull(),
    dimension: text().notNull(),
    validFrom: text('valid_from').notNull(),
    /** JSON of `DescribedCell`; null where what was said before was taken back. */
    cell: text(),
  },
  table => [primaryKey({ columns: [table.institution, table.dimension, table.validFrom] })],
)

/** The matrices of other networks that stand beside ours. */
export const neighbourMatrices = sqliteTable('neighbour_matrices', {
  fingerprint: text().primaryKey(),
  /** JSON of `MatrixFile`. */
  file: text().notNull(),
  takenAt: integer('taken_at').notNull(),
  takenBy: text('taken_by').notNull(),
})
