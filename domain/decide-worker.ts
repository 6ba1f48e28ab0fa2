import type { TeamKey } from './ids.ts'
import type { NewNetworkEvent } from './network-events.ts'
import type { Refusal } from './refusal.ts'
import { err, ok, type Result } from './result.ts'
import type { LocalDay } from './time.ts'
import { isCoordinator, isPartyWorker, isRoleAt, type Worker } from './worker.ts'

/** A worker with the day of leaving, if there is one. */
export type KnownWorker = Worker & { readonly leftOn: LocalDay | null }

/** What a change of people needs to know beyond the worker. */
export type WorkerDeciding = {
  readonly by: Worker
  readonly today: LocalDay
  /**
   * Coordinators beside this worker who stay and have a passphrase of their own: a one-time one that lies on a slip
   * of paper is not yet a way in.
   */
  readonly otherCoordinators: number
}

type Decided = Result<readonly NewNetworkEvent[], Refusal>

/** Only the coordinator adds, moves and removes people (reference §5.5a). */
export const permitStaffing = (by: Worker): Result<void, Refusal> =>
  isCoordinator(by) ? ok(undefined) : err({ type: 'NotPermitted', rule: 'coordinator' })

export const isGone = ({ leftOn }: KnownWorker, today: LocalDay): boolean =>
  leftOn !== null && leftOn <= today

/** Another alias, team or role. An alias that somebody else bears or bore would mix up two people's past. */
export const changeWorker = (
  worker: KnownWorker,
  change: Pick<Worker, 'alias' | 'team' | 'role' | 'lead'>,
  facts: { readonly teams: readonly TeamKey[]; readonly aliasTaken: boolean },
  deciding: WorkerDeciding,
): Decided => {
  const permitted = permitStaffing(deciding.by)
  if (!permitted.ok) return permitted
  if (isGone(worker, deciding.today)) return err({ type: 'WorkerHasLeft' })
  if (!isRoleAt({ role: change.role, institution: worker.institution }))
    return err({ type: 'RoleNotHere', institution: worker.institution })
  if (!facts.teams.includes(change.team)) return err({ type: 'NotFound', what: 'team' })
  if (facts.aliasTaken) return err({ type: 'AliasTaken' })
  const { alias, team, role, lead } = change
  if (isCoordinator(worker) && role !== worker.role && deciding.otherCoordinators === 0)
    return err({ type: 'LastCoordinator' })
  const same = alias === worker.alias && team === worker.team && role === worker.role && lead === worker.lead
  return ok(
    same ? [] : [{ type: 'WorkerChanged', payload: { worker: worker.code, alias, team, role, lead } }],
  )
}

/** From a day on, today at the earliest. The network always keeps a coordinator who can get in. */
export const removeWorker = (
  worker: KnownWorker,
  { on, successor }: { readonly on: LocalDay; readonly successor: KnownWorker | undefined },
  deciding: WorkerDeciding,
): Decided => {
  const { by, today, otherCoordinators } = deciding
  const permitted = permitStaffing(by)
  if (!permitted.ok) return permitted
  if (isGone(worker, today)) return err({ type: 'WorkerHasLeft' })
  if (on < today) return err({ type: 'DayInPast', earliest: today })
  if (isCoordinator(worker) && otherCoordinators === 0) return err({ type: 'LastCoordinator' })
  if (successor !== undefined) {
    const elsewhere = successor.institution !== worker.institution || !isPartyWorker(successor)
    if (elsewhere || successor.code === worker.code) return err({ type: 'WorkerElsewhere' })
    if (isGone(successor, today)) return err({ type: 'WorkerHasLeft' })
  }
  return ok([{ type: 'WorkerLeft', payload: { worker: worker.code, on } }])
}

/** Comes back; refused for whoever never left. */
export const bringBackWorker = (worker: KnownWorker, { by }: Pick<WorkerDeciding, 'by'>): Decided => {
  const permitted = permitStaffing(by)
  if (!permitted.ok) return permitted
  if (worker.leftOn === null) return err({ type: 'WorkerIsHere' })
  return ok([{ type: 'WorkerReturned', payload: { worker: worker.code } }])
}
