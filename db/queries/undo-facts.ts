import type { UndoFacts } from '#domain/decide-undo.ts'
import type { Referral } from '#domain/referral.ts'
import type { ReadDb } from '../database.ts'
import { eventsOfReferral } from '../referral-log.ts'
import { referralOf } from '../stores/referral-store.ts'
import { chainRecords } from './chain-legs.ts'
import { institutionsOf } from './timeline.ts'

/** What the rule of taking a step back asks about a referral. */
export const undoFactsOf = (db: ReadDb, { id }: Referral): UndoFacts => ({
  events: eventsOfReferral(db, id),
  institutionOf: institutionsOf(db),
  legs: chainRecords(db, id)
    .filter(record => record.id !== id)
    .map(referralOf),
})
