import { sql } from 'drizzle-orm'
import { blob, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'

/**
 * The append-only log (DESIGN §5). `position` is the order of arrival here, `seq` the order at the origin.
 * Triggers forbid UPDATE and DELETE; the index on `aggregate` carries the position with it.
 */
export const events = sqliteTable(
  'events',
  {
    position: integer().primaryKey(),
    id: text().notNull(),
    origin: text().notNull(),
    seq: integer().notNull(),
    type: text().notNull(),
    version: integer().notNull(),
    aggregate: text().notNull(),
    chainId: text('chain_id'),
    payload: text().notNull(),
    actor: text().notNull(),
    happenedAt: integer('happened_at').notNull(),
    recordedAt: integer('recorded_at').notNull(),
    hlc: text().notNull(),
    prevHash: blob('prev_hash', { mode: 'buffer' }).notNull(),
    hash: blob({ mode: 'buffer' }).notNull(),
  },
  table => [
    uniqueIndex('events_id').on(table.id),
    uniqueIndex('events_origin_seq').on(table.origin, table.seq),
    index('events_aggregate').on(table.aggregate),
    /** What each did stays in the log, and is read a page at a time. */
    index('events_actor').on(table.actor),
    /** A link of two codes is about both; its aggregate names the first alone. */
    index('events_other_code')
      .on(sql`payload ->> '$.other'`)
      .where(sql`type IN ('CodesLinked', 'CodesUnlinked')`),
    /** The report counts contacts by the time at which they happened; the state keeps only how many there were. */
    index('events_contact').on(table.happenedAt).where(sql`type = 'ContactRecorded'`),
    index('events_undone').on(sql`payload ->> '$.undone'`).where(sql`type = 'StepUndone'`),
    /** What moved or stopped a clock: a referral without any of it stood at any moment as its row tells. */
    index('events_clock')
      .on(table.aggregate)
      .where(
        sql`type IN ('ReferralReturned', 'ReferralCompleted', 'ReferralHeld', 'ReferralResumed', 'UrgencyChanged', 'DeadlineMoved', 'StepUndone')`,
      ),
  ],
)

/** The keys that seal free texts, one per chain. Deleting the key shreds the texts and leaves the hashes whole. */
export const chainKeys = sqliteTable('chain_keys', {
  chainId: text('chain_id').primaryKey(),
  /** Null once shredded and not written to again. */
  key: blob({ mode: 'buffer' }),
  shreddedAt: integer('shredded_at'),
})
