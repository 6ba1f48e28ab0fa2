import type { InstitutionKey } from './ids.ts'
import type { Refusal } from './refusal.ts'
import { err, ok, type Result } from './result.ts'
import { isCoordinator, isPartyWorker, type Worker } from './worker.ts'

/** What of the directory a lead keeps up to date for the own institution: room and closing days change every week. */
export type DirectoryMatter = 'upkeep' | 'everything'

/**
 * Who edits the directory: the coordinator all of it, a lead the room and the closing days of the own institution.
 * Everyone reads it, for it holds nothing of a person.
 */
export const permitDirectory = (
  worker: Worker,
  institution: InstitutionKey,
  matter: DirectoryMatter,
): Result<void, Refusal> => {
  if (isCoordinator(worker)) return ok(undefined)
  if (matter === 'everything') return err({ type: 'NotPermitted', rule: 'coordinator' })
  return worker.lead && isPartyWorker(worker) && worker.institution === institution
    ? ok(undefined)
    : err({ type: 'NotPermitted', rule: 'own_lead_or_coordinator' })
}
