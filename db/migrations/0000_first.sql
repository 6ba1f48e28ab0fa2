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
CREATE TRIGGER "events_no_update" BEFORE UPDATE ON "events" BEGIN SELECT RAISE(ABORT, 'events are never edited'); END;
CREATE TRIGGER "events_no_delete" BEFORE DELETE ON "events" BEGIN SELECT RAISE(ABORT, 'events are never deleted'); END;
