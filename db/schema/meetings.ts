import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** The coordination meetings, folded from their events. Their agenda is derived and stands in no table. */
export const meetings = sqliteTable(
  'meetings',
  {
    id: text().primaryKey(),
    openedAt: integer('opened_at').notNull(),
    openedBy: text('opened_by').notNull(),
    /** JSON: who is expected, and whether somebody of them is there. */
    presence: text().notNull(),
    closedAt: integer('closed_at'),
    closedBy: text('closed_by'),
    nextOn: text('next_on'),
    minutes: text().notNull(),
    hash: text().notNull(),
  },
  table => [index('meetings_opened').on(table.openedAt)],
)

/** The matters that meetings talked about; `meeting_items_chain` answers when a chain was talked about last. */
export const meetingItems = sqliteTable(
  'meeting_items',
  {
    meetingId: text('meeting_id').notNull(),
    chainId: text('chain_id').notNull(),
    referralId: text('referral_id').notNull(),
    /** JSON: strongest first. */
    reasons: text().notNull(),
    discussedAt: integer('discussed_at').notNull(),
  },
  table => [
    primaryKey({ columns: [table.meetingId, table.chainId] }),
    index('meeting_items_chain').on(table.chainId, table.discussedAt, table.meetingId),
  ],
)

export const meetingDecisions = sqliteTable(
  'meeting_decisions',
  {
    id: text().primaryKey(),
    meetingId: text('meeting_id').notNull(),
    number: integer().notNull(),
    what: text().notNull(),
    institution: text().notNull(),
    worker: text(),
    dueOn: text('due_on').notNull(),
    referralId: text('referral_id'),
    chainId: text('chain_id'),
    madeAt: integer('made_at').notNull(),
    state: text().notNull(),
    settledAt: integer('settled_at'),
    settledBy: text('settled_by'),
    settledIn: text('settled_in'),
    remark: text().notNull(),
  },
  table => [
    index('meeting_decisions_meeting').on(table.meetingId, table.number, table.state, table.dueOn),
    index('meeting_decisions_due').on(table.dueOn).where(sql`state = 'open'`),
    index('meeting_decisions_asked').on(table.institution, table.dueOn).where(sql`state = 'open'`),
    index('meeting_decisions_settled').on(table.settledAt).where(sql`settled_at IS NOT NULL`),
  ],
)

/**
 * What is typed of a decision and not recorded yet, so that a closed window or a power cut loses nothing. No fact: it
 * has no place in the log, and the replay leaves this table alone.
 */
export const decisionDrafts = sqliteTable('decision_drafts', {
  meetingId: text('meeting_id').primaryKey(),
  /** JSON of a `DecisionDraft`. */
  draft: text().notNull(),
})
