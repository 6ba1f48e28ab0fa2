CREATE TRIGGER "events_no_update" BEFORE UPDATE ON "events" BEGIN SELECT RAISE(ABORT, 'events are never edited'); END;
CREATE TRIGGER "events_no_delete" BEFORE DELETE ON "events" BEGIN SELECT RAISE(ABORT, 'events are never deleted'); END;
