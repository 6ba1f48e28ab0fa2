import { sql } from 'drizzle-orm'
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/**
 * The present state of each referral, folded from its events; dropping the table and replaying the log gives the
 * same rows. `turn`, `due_at`, `back_at` and `restricted` follow from the other columns and stand here only for the indexes.
 * Overdue is no column: it depends on the clock (DESIGN §2.5).
 */
export const referrals = sqliteTable(
  'referrals',
  {
    id: text().primaryKey(),
    chainId: text('chain_id').notNull(),
    parentId: text('parent_id'),
    relation: text().notNull(),
    sender: text().notNull(),
    receiver: text(),
    author: text().notNull(),
    heldBy: text('held_by').notNull(),
    status: text().notNull(),
    turn: text(),
    dueAt: integer('due_at'),
    backAt: integer('back_at'),
    resident: text(),
    need: text(),
    restricted: integer().notNull(),
    urgency: text(),
    service: text(),
    basis: text(),
    basisNote: text('basis_note').notNull(),
    intake: text(),
    text: text().notNull(),
    draftedAt: integer('drafted_at').notNull(),
    changedAt: integer('changed_at').notNull(),
    statusSince: integer('status_since').notNull(),
    sentAt: integer('sent_at'),
    revisitReason: text('revisit_reason'),
    hop: integer(),
    forMeeting: integer('for_meeting'),
    acknowledgedAt: integer('acknowledged_at'),
    acknowledgedBy: text('acknowledged_by'),
    promisedBy: integer('promised_by'),
    acceptBy: integer('accept_by'),
    pausedDays: integer('paused_days'),
    heldDays: integer('held_days'),
    missing: text(),
    returns: integer(),
    returnedAt: integer('returned_at'),
    returnReason: text('return_reason'),
    decision: text(),
    decidedAt: integer('decided_at'),
    decidedAfterDays: integer('decided_after_days'),
    decidedInTime: integer('decided_in_time'),
    acceptedAt: integer('accepted_at'),
    acceptedAfterDays: integer('accepted_after_days'),
    leadWorker: text('lead_worker'),
    plannedContactOn: text('planned_contact_on'),
    contactBy: integer('contact_by'),
    firstContactAt: integer('first_contact_at'),
    firstContactAfterDays: integer('first_contact_after_days'),
    contacts: integer(),
    resumeOn: text('resume_on'),
    /** JSON of a `Proposal`, or null. */
    proposal: text(),
    withdrawalRequest: text('withdrawal_request'),
    escalatedAt: integer('escalated_at'),
    /** JSON of the `Reminder`s, or null where there was none. */
    reminders: text(),
    endedAt: integer('ended_at'),
    refusalReason: text('refusal_reason'),
    outcome: text(),
    feedback: text(),
    redirectedTo: text('redirected_to'),
    seenAt: integer('seen_at'),
    importId: text('import_id'),
    importedAt: integer('imported_at'),
  },
  table => {
    /** What lists filter by, carried in the index, so that counting and leafing never touch the rows. */
    const filtered = [table.status, table.need, table.urgency, table.dueAt, table.statusSince, table.resident]
    const reviewed = [
      table.sentAt,
      table.urgency,
      table.need,
      table.statusSince,
      table.changedAt,
      table.leadWorker,
      table.acknowledgedBy,
      table.author,
      table.forMeeting,
      table.resumeOn,
      table.endedAt,
    ]
    const isOpen = sql`sent_at IS NOT NULL AND ended_at IS NULL`
    return [
      index('referrals_chain').on(table.chainId, table.sentAt),
      index('referrals_resident').on(table.resident, table.changedAt),
      index('referrals_sender_changed').on(
        table.sender,
        table.changedAt,
        table.sentAt,
        table.receiver,
        ...filtered,
      ),
      index('referrals_receiver_changed').on(
        table.receiver,
        table.changedAt,
        table.sentAt,
        table.sender,
        ...filtered,
      ),
      index('referrals_changed').on(table.changedAt, table.sentAt, table.sender, table.receiver, ...filtered),
      index('referrals_sender_sent').on(table.sender, table.sentAt, table.receiver, ...filtered),
      index('referrals_receiver_sent').on(table.receiver, table.sentAt, table.sender, ...filtered),
      index('referrals_sent').on(table.sentAt, table.sender, table.receiver, ...filtered),
      index('referrals_sender_due').on(table.sender, table.dueAt).where(sql`due_at IS NOT NULL`),
      index('referrals_receiver_due').on(table.receiver, table.dueAt).where(sql`due_at IS NOT NULL`),
      // With what the clock's own escalation asks, so that a coordinator's Dziś touches no row that it does not show.
      index('referrals_due')
        .on(table.dueAt, table.urgency, table.status, table.sentAt, table.returns, table.statusSince)
        .where(sql`due_at IS NOT NULL`),
      index('referrals_turn')
        .on(table.turn, table.status, table.dueAt, table.statusSince, table.leadWorker, table.changedAt)
        .where(sql`turn IS NOT NULL`),
      /** Whatever waits for somebody, with all that the agenda of a meeting asks of it: read whole, and no row with it. */
      index('referrals_waiting')
        .on(
          table.changedAt,
          table.chainId,
          table.id,
          table.sender,
          table.receiver,
          table.status,
          table.dueAt,
          table.sentAt,
          table.endedAt,
          table.escalatedAt,
          table.hop,
          table.forMeeting,
          table.returns,
          table.resident,
          table.need,
          table.urgency,
          table.restricted,
          table.turn,
        )
        .where(sql`turn IS NOT NULL AND sent_at IS NOT NULL`),
      index('referrals_for_meeting').on(table.sentAt).where(sql`for_meeting = 1`),
      index('referrals_escalated')
        .on(table.escalatedAt)
        .where(sql`escalated_at IS NOT NULL AND ended_at IS NULL`),
      // What is open on one side, with all that the review counts and filters by.
      index('referrals_review_in')
        .on(table.receiver, table.status, table.dueAt, table.sender, ...reviewed)
        .where(isOpen),
      index('referrals_review_out')
        .on(table.sender, table.status, table.dueAt, table.receiver, ...reviewed)
        .where(isOpen),
      index('referrals_back_in').on(table.receiver, table.backAt).where(sql`back_at IS NOT NULL`),
      index('referrals_back_out').on(table.sender, table.backAt).where(sql`back_at IS NOT NULL`),
      index('referrals_proposed').on(table.receiver, table.statusSince).where(sql`proposal IS NOT NULL`),
      index('referrals_ended').on(table.endedAt, table.sentAt, table.status),
      // Partial: what was written here costs these three nothing.
      index('referrals_import_changed')
        .on(table.importId, table.changedAt, table.sentAt, table.sender, table.receiver, ...filtered)
        .where(sql`import_id IS NOT NULL`),
      index('referrals_import_sent')
        .on(table.importId, table.sentAt, table.sender, table.receiver, ...filtered)
        .where(sql`import_id IS NOT NULL`),
      index('referrals_import_due')
        .on(table.importId, table.dueAt)
        .where(sql`import_id IS NOT NULL AND due_at IS NOT NULL`),
      // The view of the network: what happened between two institutions, and what is open, read from indexes alone.
      index('referrals_pair_sent')
        .on(table.sender, table.receiver, table.sentAt, table.status)
        .where(sql`sent_at IS NOT NULL AND status <> 'void'`),
      index('referrals_pair_accepted')
        .on(table.sender, table.receiver, table.acceptedAt, table.status)
        .where(sql`accepted_at IS NOT NULL AND status <> 'void'`),
      index('referrals_pair_returned')
        .on(table.sender, table.receiver, table.decidedAt, table.decision, table.status)
        .where(sql`decision = 'returned' AND status <> 'void'`),
      index('referrals_pair_ended')
        .on(table.sender, table.receiver, table.status, table.endedAt)
        .where(sql`status IN ('refused', 'redirected')`),
      index('referrals_open')
        .on(
          table.sender,
          table.receiver,
          table.status,
          table.heldBy,
          table.sentAt,
          table.changedAt,
          table.dueAt,
          table.forMeeting,
          // Always null here: a plan that asks for it need not look at the row.
          table.endedAt,
        )
        .where(sql`ended_at IS NULL AND sent_at IS NOT NULL`),
      // The report: what was decided and accepted in twelve months is read from these alone.
      index('referrals_decided')
        .on(table.decidedAt, table.status, table.decidedInTime)
        .where(sql`decided_at IS NOT NULL`),
      index('referrals_accepted')
        .on(table.acceptedAt, table.status, table.acceptedAfterDays, table.receiver, table.urgency)
        .where(sql`accepted_at IS NOT NULL`),
      index('referrals_first_contact').on(table.firstContactAt).where(sql`first_contact_at IS NOT NULL`),
    ]
  },
)
