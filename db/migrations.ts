/** Written by `npm run schema` from db/migrations/*.sql; do not edit. The n-th leads to schema version n. */
export const migrations: readonly { readonly name: string; readonly sql: string }[] = [
  {
    name: '0000_first',
    sql: `
CREATE TABLE "chain_keys" (
	"chain_id" text PRIMARY KEY NOT NULL,
	"key" blob,
	"shredded_at" integer
) STRICT;
CREATE TABLE "events" (
	"position" integer PRIMARY KEY NOT NULL,
	"id" text NOT NULL,
	"origin" text NOT NULL,
	"seq" integer NOT NULL,
	"type" text NOT NULL,
	"version" integer NOT NULL,
	"aggregate" text NOT NULL,
	"chain_id" text,
	"payload" text NOT NULL,
	"actor" text NOT NULL,
	"happened_at" integer NOT NULL,
	"recorded_at" integer NOT NULL,
	"hlc" text NOT NULL,
	"prev_hash" blob NOT NULL,
	"hash" blob NOT NULL
) STRICT;
CREATE UNIQUE INDEX "events_id" ON "events" ("id");
CREATE UNIQUE INDEX "events_origin_seq" ON "events" ("origin","seq");
CREATE INDEX "events_aggregate" ON "events" ("aggregate");
CREATE INDEX "events_actor" ON "events" ("actor");
CREATE INDEX "events_other_code" ON "events" (payload ->> '$.other') WHERE type IN ('CodesLinked', 'CodesUnlinked');
CREATE INDEX "events_contact" ON "events" ("happened_at") WHERE type = 'ContactRecorded';
CREATE INDEX "events_undone" ON "events" (payload ->> '$.undone') WHERE type = 'StepUndone';
CREATE INDEX "events_clock" ON "events" ("aggregate") WHERE type IN ('ReferralReturned', 'ReferralCompleted', 'ReferralHeld', 'ReferralResumed', 'UrgencyChanged', 'DeadlineMoved', 'StepUndone');
CREATE TABLE "institution_descriptions" (
	"institution" text NOT NULL,
	"dimension" text NOT NULL,
	"valid_from" text NOT NULL,
	"cell" text,
	PRIMARY KEY("institution", "dimension", "valid_from")
) STRICT;
CREATE TABLE "neighbour_matrices" (
	"fingerprint" text PRIMARY KEY NOT NULL,
	"file" text NOT NULL,
	"taken_at" integer NOT NULL,
	"taken_by" text NOT NULL
) STRICT;
CREATE TABLE "decision_drafts" (
	"meeting_id" text PRIMARY KEY NOT NULL,
	"draft" text NOT NULL
) STRICT;
CREATE TABLE "meeting_decisions" (
	"id" text PRIMARY KEY NOT NULL,
	"meeting_id" text NOT NULL,
	"number" integer NOT NULL,
	"what" text NOT NULL,
	"institution" text NOT NULL,
	"worker" text,
	"due_on" text NOT NULL,
	"referral_id" text,
	"chain_id" text,
	"made_at" integer NOT NULL,
	"state" text NOT NULL,
	"settled_at" integer,
	"settled_by" text,
	"settled_in" text,
	"remark" text NOT NULL
) STRICT;
CREATE INDEX "meeting_decisions_meeting" ON "meeting_decisions" ("meeting_id","number","state","due_on");
CREATE INDEX "meeting_decisions_due" ON "meeting_decisions" ("due_on") WHERE state = 'open';
CREATE INDEX "meeting_decisions_asked" ON "meeting_decisions" ("institution","due_on") WHERE state = 'open';
CREATE INDEX "meeting_decisions_settled" ON "meeting_decisions" ("settled_at") WHERE settled_at IS NOT NULL;
CREATE TABLE "meeting_items" (
	"meeting_id" text NOT NULL,
	"chain_id" text NOT NULL,
	"referral_id" text NOT NULL,
	"reasons" text NOT NULL,
	"discussed_at" integer NOT NULL,
	PRIMARY KEY("meeting_id", "chain_id")
) STRICT;
CREATE INDEX "meeting_items_chain" ON "meeting_items" ("chain_id","discussed_at","meeting_id");
CREATE TABLE "meetings" (
	"id" text PRIMARY KEY NOT NULL,
	"opened_at" integer NOT NULL,
	"opened_by" text NOT NULL,
	"presence" text NOT NULL,
	"closed_at" integer,
	"closed_by" text,
	"next_on" text,
	"minutes" text NOT NULL,
	"hash" text NOT NULL
) STRICT;
CREATE INDEX "meetings_opened" ON "meetings" ("opened_at");
CREATE TABLE "code_links" (
	"resident" text NOT NULL,
	"other" text NOT NULL,
	PRIMARY KEY("resident", "other")
) STRICT;
CREATE INDEX "code_links_other" ON "code_links" ("other");
CREATE TABLE "imports" (
	"id" text PRIMARY KEY NOT NULL,
	"institution" text NOT NULL,
	"referrals" integer NOT NULL,
	"fingerprint" text NOT NULL,
	"imported_at" integer NOT NULL,
	"imported_by" text NOT NULL,
	"undone_at" integer,
	"undone_by" text
) STRICT;
CREATE INDEX "imports_institution" ON "imports" ("institution","imported_at","id");
CREATE TABLE "institution_closures" (
	"institution" text NOT NULL,
	"from_day" text NOT NULL,
	"to_day" text NOT NULL,
	"substitute" text NOT NULL,
	PRIMARY KEY("institution", "from_day")
) STRICT;
CREATE TABLE "institution_names" (
	"institution" text NOT NULL,
	"valid_from" text NOT NULL,
	"names" text NOT NULL,
	PRIMARY KEY("institution", "valid_from")
) STRICT;
CREATE TABLE "institutions" (
	"key" text PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"capacity" text,
	"published_as" text
) STRICT;
CREATE TABLE "network" (
	"id" integer PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"programme" text NOT NULL,
	"demo" integer NOT NULL
) STRICT;
CREATE TABLE "promises" (
	"institution" text NOT NULL,
	"urgency" text NOT NULL,
	"valid_from" text NOT NULL,
	"promise" text NOT NULL,
	PRIMARY KEY("institution", "urgency", "valid_from")
) STRICT;
CREATE TABLE "residents" (
	"code" text PRIMARY KEY NOT NULL,
	"age_band" text NOT NULL,
	"household" text NOT NULL,
	"housing" text NOT NULL,
	"zone" text NOT NULL,
	"issued_at" integer NOT NULL,
	"issued_by" text NOT NULL,
	"import_id" text
) STRICT;
CREATE INDEX "residents_issued" ON "residents" ("issued_by","issued_at","code");
CREATE INDEX "residents_import" ON "residents" ("import_id") WHERE import_id IS NOT NULL;
CREATE TABLE "teams" (
	"key" text PRIMARY KEY NOT NULL,
	"institution" text NOT NULL,
	"name" text NOT NULL
) STRICT;
CREATE TABLE "worker_aliases" (
	"worker" text NOT NULL,
	"since" integer NOT NULL,
	"alias" text NOT NULL,
	PRIMARY KEY("worker", "since")
) STRICT;
CREATE TABLE "workers" (
	"code" text PRIMARY KEY NOT NULL,
	"alias" text NOT NULL,
	"institution" text NOT NULL,
	"team" text NOT NULL,
	"role" text NOT NULL,
	"lead" integer NOT NULL,
	"left_on" text
) STRICT;
CREATE TABLE "directory_imports" (
	"id" text PRIMARY KEY NOT NULL,
	"institutions" integer NOT NULL,
	"services" integer NOT NULL,
	"changed" integer NOT NULL,
	"fingerprint" text NOT NULL,
	"imported_at" integer NOT NULL,
	"imported_by" text NOT NULL
) STRICT;
CREATE TABLE "institution_takes" (
	"institution" text NOT NULL,
	"valid_from" text NOT NULL,
	"takes" text NOT NULL,
	PRIMARY KEY("institution", "valid_from")
) STRICT;
CREATE TABLE "services" (
	"id" text PRIMARY KEY NOT NULL,
	"institution" text NOT NULL,
	"content" text NOT NULL,
	"sort_name" text NOT NULL,
	"words" text NOT NULL,
	"service_key" text,
	"valid_from" text NOT NULL,
	"ended_on" text,
	"capacity" text,
	"import_id" text
) STRICT;
CREATE INDEX "services_institution" ON "services" ("institution","sort_name","id");
CREATE INDEX "services_import" ON "services" ("import_id") WHERE import_id IS NOT NULL;
CREATE TABLE "place_issues" (
	"position" integer PRIMARY KEY NOT NULL,
	"id" text NOT NULL,
	"sender" text NOT NULL,
	"receiver" text NOT NULL,
	"author" text NOT NULL,
	"kind" text NOT NULL,
	"zone" text NOT NULL,
	"place" text NOT NULL,
	"text" text NOT NULL,
	"status" text NOT NULL,
	"held_by" text NOT NULL,
	"turn" text,
	"worker" text,
	"next_step" text NOT NULL,
	"answer" text NOT NULL,
	"reported_at" integer NOT NULL,
	"taken_at" integer,
	"ended_at" integer,
	"seen_at" integer,
	"status_since" integer NOT NULL,
	"changed_at" integer NOT NULL
) STRICT;
CREATE UNIQUE INDEX "place_issues_id" ON "place_issues" ("id");
CREATE INDEX "place_issues_changed" ON "place_issues" ("changed_at","status","kind","zone","sender","receiver");
CREATE INDEX "place_issues_reported" ON "place_issues" ("reported_at","status","kind","zone","sender","receiver");
CREATE INDEX "place_issues_since" ON "place_issues" ("status_since","status","kind","zone","sender","receiver");
CREATE INDEX "place_issues_turn" ON "place_issues" ("turn","status") WHERE turn IS NOT NULL;
CREATE TABLE "referrals" (
	"id" text PRIMARY KEY NOT NULL,
	"chain_id" text NOT NULL,
	"parent_id" text,
	"relation" text NOT NULL,
	"sender" text NOT NULL,
	"receiver" text,
	"author" text NOT NULL,
	"held_by" text NOT NULL,
	"status" text NOT NULL,
	"turn" text,
	"due_at" integer,
	"back_at" integer,
	"resident" text,
	"need" text,
	"restricted" integer NOT NULL,
	"urgency" text,
	"service" text,
	"basis" text,
	"basis_note" text NOT NULL,
	"intake" text,
	"text" text NOT NULL,
	"drafted_at" integer NOT NULL,
	"changed_at" integer NOT NULL,
	"status_since" integer NOT NULL,
	"sent_at" integer,
	"revisit_reason" text,
	"hop" integer,
	"for_meeting" integer,
	"acknowledged_at" integer,
	"acknowledged_by" text,
	"promised_by" integer,
	"accept_by" integer,
	"paused_days" integer,
	"held_days" integer,
	"missing" text,
	"returns" integer,
	"returned_at" integer,
	"return_reason" text,
	"decision" text,
	"decided_at" integer,
	"decided_after_days" integer,
	"decided_in_time" integer,
	"accepted_at" integer,
	"accepted_after_days" integer,
	"lead_worker" text,
	"planned_contact_on" text,
	"contact_by" integer,
	"first_contact_at" integer,
	"first_contact_after_days" integer,
	"contacts" integer,
	"resume_on" text,
	"proposal" text,
	"withdrawal_request" text,
	"escalated_at" integer,
	"reminders" text,
	"ended_at" integer,
	"refusal_reason" text,
	"outcome" text,
	"feedback" text,
	"redirected_to" text,
	"seen_at" integer,
	"import_id" text,
	"imported_at" integer
) STRICT;
CREATE INDEX "referrals_chain" ON "referrals" ("chain_id","sent_at");
CREATE INDEX "referrals_resident" ON "referrals" ("resident","changed_at");
CREATE INDEX "referrals_sender_changed" ON "referrals" ("sender","changed_at","sent_at","receiver","status","need","urgency","due_at","status_since","resident");
CREATE INDEX "referrals_receiver_changed" ON "referrals" ("receiver","changed_at","sent_at","sender","status","need","urgency","due_at","status_since","resident");
CREATE INDEX "referrals_changed" ON "referrals" ("changed_at","sent_at","sender","receiver","status","need","urgency","due_at","status_since","resident");
CREATE INDEX "referrals_sender_sent" ON "referrals" ("sender","sent_at","receiver","status","need","urgency","due_at","status_since","resident");
CREATE INDEX "referrals_receiver_sent" ON "referrals" ("receiver","sent_at","sender","status","need","urgency","due_at","status_since","resident");
CREATE INDEX "referrals_sent" ON "referrals" ("sent_at","sender","receiver","status","need","urgency","due_at","status_since","resident");
CREATE INDEX "referrals_sender_due" ON "referrals" ("sender","due_at") WHERE due_at IS NOT NULL;
CREATE INDEX "referrals_receiver_due" ON "referrals" ("receiver","due_at") WHERE due_at IS NOT NULL;
CREATE INDEX "referrals_due" ON "referrals" ("due_at","urgency","status","sent_at","returns","status_since") WHERE due_at IS NOT NULL;
CREATE INDEX "referrals_turn" ON "referrals" ("turn","status","due_at","status_since","lead_worker","changed_at") WHERE turn IS NOT NULL;
CREATE INDEX "referrals_waiting" ON "referrals" ("changed_at","chain_id","id","sender","receiver","status","due_at","sent_at","ended_at","escalated_at","hop","for_meeting","returns","resident","need","urgency","restricted","turn") WHERE turn IS NOT NULL AND sent_at IS NOT NULL;
CREATE INDEX "referrals_for_meeting" ON "referrals" ("sent_at") WHERE for_meeting = 1;
CREATE INDEX "referrals_escalated" ON "referrals" ("escalated_at") WHERE escalated_at IS NOT NULL AND ended_at IS NULL;
CREATE INDEX "referrals_review_in" ON "referrals" ("receiver","status","due_at","sender","sent_at","urgency","need","status_since","changed_at","lead_worker","acknowledged_by","author","for_meeting","resume_on","ended_at") WHERE sent_at IS NOT NULL AND ended_at IS NULL;
CREATE INDEX "referrals_review_out" ON "referrals" ("sender","status","due_at","receiver","sent_at","urgency","need","status_since","changed_at","lead_worker","acknowledged_by","author","for_meeting","resume_on","ended_at") WHERE sent_at IS NOT NULL AND ended_at IS NULL;
CREATE INDEX "referrals_back_in" ON "referrals" ("receiver","back_at") WHERE back_at IS NOT NULL;
CREATE INDEX "referrals_back_out" ON "referrals" ("sender","back_at") WHERE back_at IS NOT NULL;
CREATE INDEX "referrals_proposed" ON "referrals" ("receiver","status_since") WHERE proposal IS NOT NULL;
CREATE INDEX "referrals_ended" ON "referrals" ("ended_at","sent_at","status");
CREATE INDEX "referrals_import_changed" ON "referrals" ("import_id","changed_at","sent_at","sender","receiver","status","need","urgency","due_at","status_since","resident") WHERE import_id IS NOT NULL;
CREATE INDEX "referrals_import_sent" ON "referrals" ("import_id","sent_at","sender","receiver","status","need","urgency","due_at","status_since","resident") WHERE import_id IS NOT NULL;
CREATE INDEX "referrals_import_due" ON "referrals" ("import_id","due_at") WHERE import_id IS NOT NULL AND due_at IS NOT NULL;
CREATE INDEX "referrals_pair_sent" ON "referrals" ("sender","receiver","sent_at","status") WHERE sent_at IS NOT NULL AND status <> 'void';
CREATE INDEX "referrals_pair_accepted" ON "referrals" ("sender","receiver","accepted_at","status") WHERE accepted_at IS NOT NULL AND status <> 'void';
CREATE INDEX "referrals_pair_returned" ON "referrals" ("sender","receiver","decided_at","decision","status") WHERE decision = 'returned' AND status <> 'void';
CREATE INDEX "referrals_pair_ended" ON "referrals" ("sender","receiver","status","ended_at") WHERE status IN ('refused', 'redirected');
CREATE INDEX "referrals_open" ON "referrals" ("sender","receiver","status","held_by","sent_at","changed_at","due_at","for_meeting","ended_at") WHERE ended_at IS NULL AND sent_at IS NOT NULL;
CREATE INDEX "referrals_decided" ON "referrals" ("decided_at","status","decided_in_time") WHERE decided_at IS NOT NULL;
CREATE INDEX "referrals_accepted" ON "referrals" ("accepted_at","status","accepted_after_days","receiver","urgency") WHERE accepted_at IS NOT NULL;
CREATE INDEX "referrals_first_contact" ON "referrals" ("first_contact_at") WHERE first_contact_at IS NOT NULL;
CREATE TABLE "report_releases" (
	"period" text NOT NULL,
	"copy" integer NOT NULL,
	"edition" text NOT NULL,
	"format" text NOT NULL,
	"version" integer NOT NULL,
	"file_hash" text NOT NULL,
	"released_at" integer NOT NULL,
	"released_by" text NOT NULL,
	"dropped" integer NOT NULL,
	PRIMARY KEY("period", "copy")
) STRICT;
CREATE TABLE "report_versions" (
	"period" text NOT NULL,
	"number" integer NOT NULL,
	"content" text NOT NULL,
	"hash" text NOT NULL,
	"definitions" integer NOT NULL,
	"frozen_at" integer NOT NULL,
	"frozen_by" text NOT NULL,
	"reason" text NOT NULL,
	"differences" text NOT NULL,
	"words" text NOT NULL,
	PRIMARY KEY("period", "number")
) STRICT;
CREATE INDEX "report_versions_frozen" ON "report_versions" ("frozen_at");
CREATE TABLE "reports" (
	"period" text PRIMARY KEY NOT NULL,
	"id" text NOT NULL,
	"words" text NOT NULL
) STRICT;
CREATE TABLE "rules" (
	"subject" text NOT NULL,
	"valid_from" text NOT NULL,
	"value" text NOT NULL,
	"changed_at" integer NOT NULL,
	"changed_by" text NOT NULL,
	PRIMARY KEY("subject", "valid_from")
) STRICT;
CREATE TABLE "list_columns" (
	"worker" text PRIMARY KEY NOT NULL,
	"columns" text NOT NULL
) STRICT;
CREATE TABLE "saved_views" (
	"id" integer PRIMARY KEY NOT NULL,
	"worker" text NOT NULL,
	"name" text NOT NULL,
	"question" text NOT NULL,
	"columns" text
) STRICT;
CREATE UNIQUE INDEX "saved_views_worker_name" ON "saved_views" ("worker","name");
CREATE TRIGGER "events_no_update" BEFORE UPDATE ON "events" BEGIN SELECT RAISE(ABORT, 'events are never edited'); END;
CREATE TRIGGER "events_no_delete" BEFORE DELETE ON "events" BEGIN SELECT RAISE(ABORT, 'events are never deleted'); END;
CREATE VIRTUAL TABLE "place_issue_words" USING fts5("words", content='', contentless_delete=1, detail=column, tokenize='ascii', prefix='2 3');
CREATE VIRTUAL TABLE "referral_words" USING fts5("network", "parties", content='', contentless_delete=1, detail=column, tokenize='ascii', prefix='2 3');
`,
  },
]
