import type { ResidentChoice } from '#domain/answers.ts'
import { codesWithinTwo } from '#domain/guess-resident-code.ts'
import type { Worker } from '#domain/worker.ts'
import type { ReadDb } from '../database.ts'
import { residentChoice } from './resident-choice.ts'

const most = 3

/**
 * The codes in use at the worker's institution that somebody may have meant who typed these ten symbols with one or
 * two mistakes. At most 45 codes come into question, so the cost does not grow with the network; codes of others
 * than the own institution are never answered.
 */
export const nearResidents = (db: ReadDb, worker: Worker, typed: string): readonly ResidentChoice[] =>
  codesWithinTwo(typed)
    .flatMap(code => residentChoice(db, worker, code) ?? [])
    .slice(0, most)
