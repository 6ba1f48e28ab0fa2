import { z } from 'zod'
import { RoleKey } from './code-lists.ts'
import { InstitutionKey, networkKey, TeamKey, WorkerCode } from './ids.ts'

/** A person acting for an institution: an alias and a code, never a real name. */
export const Worker = z.strictObject({
  code: WorkerCode,
  alias: z.string().regex(/^\p{Lu}\p{L}{1,23}$/u),
  institution: InstitutionKey,
  team: TeamKey,
  role: RoleKey,
  /** May approve refusals and closures, act for an absent worker, and void. */
  lead: z.boolean(),
})
export type Worker = z.output<typeof Worker>

export const isCoordinator = (worker: Worker): boolean => worker.role === 'network_coordinator'

/** Only figures, or only the log of who saw what: these roles open no referral (reference §5.5a). */
export const seesFiguresOnly = (worker: Worker): boolean => worker.role === 'viewer' || worker.role === 'dpo'

/** Coordinators and the data protection officer are of no institution's side, and the network's office is of no party. */
export const isRoleAt = ({ role, institution }: Pick<Worker, 'role' | 'institution'>): boolean =>
  role === 'viewer' || (role === 'network_coordinator' || role === 'dpo') === (institution === networkKey)

/** Can be a party to referrals: the network's own office cannot. */
export const isPartyWorker = (worker: Worker): boolean =>
  worker.institution !== networkKey && !seesFiguresOnly(worker)

/** How many referrals each month had in all: for whoever works here; a viewer waits for the public edition. */
export const seesMonths = (worker: Worker): boolean => worker.role !== 'viewer'

/** The figures of the whole network, institution by institution (reference §5.5a). */
export const seesAllFigures = (worker: Worker): boolean => isCoordinator(worker) || worker.role === 'dpo'

/** Who works where, and who changed what: a viewer, from the city or a residents' group, learns the institutions alone. */
export const seesColleagues = (worker: Worker): boolean => worker.role !== 'viewer'
