import { type ReadDb, readStatement } from '#db/database.ts'
import type { ExportedEvent } from './lives-by-hand.ts'

/** The whole log as an export would give it, texts sealed. */
export const exportedEvents = (db: ReadDb): readonly ExportedEvent[] =>
  readStatement<Omit<ExportedEvent, 'payload'> & { payload: string }>(
    db,
    'SELECT id, type, aggregate, payload, happened_at AS happenedAt FROM events ORDER BY position',
  )
    .all()
    .map(event => ({ ...event, payload: JSON.parse(event.payload) as ExportedEvent['payload'] }))
