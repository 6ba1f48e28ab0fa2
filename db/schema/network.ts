import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** The network as its events tell it. Names and promises keep their history: the row valid on a day is the last one. */
export const network = sqliteTable('network', {
  id: integer().primaryKey(),
  name: text().notNull(),
  programme: text().notNull(),
  demo: integer().notNull(),
})

export const institutions = sqliteTable('institutions', {
  key: text().primaryKey(),
  order: integer('order').notNull(),
  /** JSON of the last `CapacityAssured`, or null. */
  capacity: text(),
  /** The UUID under which a published directory knows it. */
  publishedAs: text('published_as'),
})

export const institutionNames = sqliteTable(
  'institution_names',
  {
    institution: text().notNull(),
    validFrom: text('valid_from').notNull(),
    /** JSON of `InstitutionNames`. */
    names: text().notNull(),
  },
  table => [primaryKey({ columns: [table.institution, table.validFrom] })],
)

export const institutionClosures = sqliteTable(
  'institution_closures',
  {
    institution: text().notNull(),
    fromDay: text('from_day').notNull(),
    toDay: text('to_day').notNull(),
    substitute: text().notNull(),
  },
  table => [primaryKey({ columns: [table.institution, table.fromDay] })],
)

export const promises = sqliteTable(
  'promises',
  {
    institution: text().notNull(),
    urgency: text().notNull(),
    validFrom: text('valid_from').notNull(),
    /** JSON of `ResponsePromise`. */
    promise: text().notNull(),
  },
  table => [primaryKey({ columns: [table.institution, table.urgency, table.validFrom] })],
)

export const teams = sqliteTable('teams', {
  key: text().primaryKey(),
  institution: text().notNull(),
  name: text().notNull(),
})

export const workers = sqliteTable('workers', {
  code: text().primaryKey(),
  alias: text().notNull(),
  institution: text().notNull(),
  team: text().notNull(),
  role: text().notNull(),
  lead: integer().notNull(),
  leftOn: text('left_on'),
})

/** What a worker was called from a moment on: what was done then stands under that alias. */
export const workerAliases = sqliteTable(
  'worker_aliases',
  { worker: text().notNull(), since: integer().notNull(), alias: text().notNull() },
  table => [primaryKey({ columns: [table.worker, table.since] })],
)

export const residents = sqliteTable(
  'residents',
  {
    code: text().primaryKey(),
    ageBand: text('age_band').notNull(),
    household: text().notNull(),
    housing: text().notNull(),
    zone: text().notNull(),
    issuedAt: integer('issued_at').notNull(),
    issuedBy: text('issued_by').notNull(),
    /** The import that brought the code into the network, if one did. */
    importId: text('import_id'),
  },
  table => [
    index('residents_issued').on(table.issuedBy, table.issuedAt, table.code),
    index('residents_import').on(table.importId).where(sql`import_id IS NOT NULL`),
  ],
)

/** The registers that were taken over, those undone included. */
export const imports = sqliteTable(
  'imports',
  {
    id: text().primaryKey(),
    institution: text().notNull(),
    referrals: integer().notNull(),
    fingerprint: text().notNull(),
    importedAt: integer('imported_at').notNull(),
    importedBy: text('imported_by').notNull(),
    undoneAt: integer('undone_at'),
    undoneBy: text('undone_by'),
  },
  table => [index('imports_institution').on(table.institution, table.importedAt, table.id)],
)

/** Both directions of a link are rows, so that either code finds the other. */
export const codeLinks = sqliteTable(
  'code_links',
  { resident: text().notNull(), other: text().notNull() },
  table => [
    primaryKey({ columns: [table.resident, table.other] }),
    index('code_links_other').on(table.other),
  ],
)
