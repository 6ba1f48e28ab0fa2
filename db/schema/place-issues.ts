import { sql } from 'drizzle-orm'
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'

/**
 * The present state of each matter of a place, folded from its events. There is no column for a resident code.
 * `position` counts them as they came; the index of words lies under the same number. `turn` follows from the other
 * columns and stands here only for its index.
 */
export const placeIssues = sqliteTable(
  'place_issues',
  {
    position: integer().primaryKey(),
    id: text().notNull(),
    sender: text().notNull(),
    receiver: text().notNull(),
    author: text().notNull(),
    kind: text().notNull(),
    zone: text().notNull(),
    place: text().notNull(),
    text: text().notNull(),
    status: text().notNull(),
    heldBy: text('held_by').notNull(),
    turn: text(),
    worker: text(),
    nextStep: text('next_step').notNull(),
    answer: text().notNull(),
    reportedAt: integer('reported_at').notNull(),
    takenAt: integer('taken_at'),
    endedAt: integer('ended_at'),
    seenAt: integer('seen_at'),
    statusSince: integer('status_since').notNull(),
    changedAt: integer('changed_at').notNull(),
  },
  table => {
    /** What the list filters by, carried in each index, so that counting and leafing never touch the rows. */
    const filtered = [table.status, table.kind, table.zone, table.sender, table.receiver]
    return [
      uniqueIndex('place_issues_id').on(table.id),
      index('place_issues_changed').on(table.changedAt, ...filtered),
      index('place_issues_reported').on(table.reportedAt, ...filtered),
      index('place_issues_since').on(table.statusSince, ...filtered),
      index('place_issues_turn').on(table.turn, table.status).where(sql`turn IS NOT NULL`),
    ]
  },
)
