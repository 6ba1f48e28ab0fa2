import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** What is kept of the report of a period, folded from its events. The figures of an open period stand nowhere. */
export const reports = sqliteTable('reports', {
  period: text().primaryKey(),
  id: text().notNull(),
  /** JSON: the words as they were last written. */
  words: text().notNull(),
})

/** The report as it was closed, and each correction. */
export const reportVersions = sqliteTable(
  'report_versions',
  {
    period: text().notNull(),
    number: integer().notNull(),
    content: text().notNull(),
    hash: text().notNull(),
    definitions: integer().notNull(),
    frozenAt: integer('frozen_at').notNull(),
    frozenBy: text('frozen_by').notNull(),
    reason: text().notNull(),
    /** JSON. */
    differences: text().notNull(),
    /** JSON. */
    words: text().notNull(),
  },
  table => [
    primaryKey({ columns: [table.period, table.number] }),
    index('report_versions_frozen').on(table.frozenAt),
  ],
)

/** The register of releases: who took which copy away, and when. */
export const reportReleases = sqliteTable(
  'report_releases',
  {
    period: text().notNull(),
    copy: integer().notNull(),
    edition: text().notNull(),
    format: text().notNull(),
    version: integer().notNull(),
    fileHash: text('file_hash').notNull(),
    releasedAt: integer('released_at').notNull(),
    releasedBy: text('released_by').notNull(),
    /** 0 or 1. */
    dropped: integer().notNull(),
  },
  table => [primaryKey({ columns: [table.period, table.copy] })],
)
