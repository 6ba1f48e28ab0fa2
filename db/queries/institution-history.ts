import type { DirectoryFact } from '#domain/directory-answers.ts'
import type { EventId, InstitutionKey, WorkerCode } from '#domain/ids.ts'
import type { Instant } from '#domain/time.ts'
import { type ReadDb, readStatement } from '../database.ts'

const mostFacts = 200

/** The last facts about an institution, newest first: they stand together in the log. */
export const institutionHistory = (db: ReadDb, institution: InstitutionKey): readonly DirectoryFact[] =>
  readStatement<{ id: EventId; type: string; payload: string; actor: WorkerCode; at: Instant }>(
    db,
    `SELECT id, type, payload, actor, happened_at AS at FROM events
     WHERE aggregate = ? ORDER BY position DESC LIMIT ?`,
  )
    .all(`institution:${institution}`, mostFacts)
    .map(row => ({ ...row, payload: JSON.parse(row.payload) as unknown }) as DirectoryFact)
