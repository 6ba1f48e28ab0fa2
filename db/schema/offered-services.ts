import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** The forms of support that the institutions offer, those ended included. */
export const services = sqliteTable(
  'services',
  {
    id: text().primaryKey(),
    institution: text().notNull(),
    /** JSON of `ServiceContent`. */
    content: text().notNull(),
    /** The Polish name, folded, for the order of the list; and all words, for the search in it. */
    sortName: text('sort_name').notNull(),
    words: text().notNull(),
    serviceKey: text('service_key'),
    validFrom: text('valid_from').notNull(),
    endedOn: text('ended_on'),
    /** JSON of the last `ServiceCapacityAssured`, or null. */
    capacity: text(),
    importId: text('import_id'),
  },
  table => [
    index('services_institution').on(table.institution, table.sortName, table.id),
    index('services_import').on(table.importId).where(sql`import_id IS NOT NULL`),
  ],
)

/** What an institution takes, and from which day on. */
export const institutionTakes = sqliteTable(
  'institution_takes',
  { institution: text().notNull(), validFrom: text('valid_from').notNull(), takes: text().notNull() },
  table => [primaryKey({ columns: [table.institution, table.validFrom] })],
)

/** The published directories that were taken over. */
export const directoryImports = sqliteTable('directory_imports', {
  id: text().primaryKey(),
  institutions: integer().notNull(),
  services: integer().notNull(),
  changed: integer().notNull(),
  fingerprint: text().notNull(),
  importedAt: integer('imported_at').notNull(),
  importedBy: text('imported_by').notNull(),
})
