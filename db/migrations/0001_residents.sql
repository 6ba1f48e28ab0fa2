CREATE INDEX "events_other_code" ON "events" (payload ->> '$.other') WHERE type IN ('CodesLinked', 'CodesUnlinked');
CREATE INDEX "residents_issued" ON "residents" ("issued_by","issued_at","code");
