import type { Directory } from '#domain/answers.ts'
import type { InstitutionKey } from '#domain/ids.ts'
import type { ListedWorker } from '#domain/worker-answers.ts'

export interface WorkerGroup {
  /** Null for those who no longer work here. */
  readonly institution: InstitutionKey | null
  readonly workers: readonly ListedWorker[]
}

/** By institution in the order of the lanes, then by team and code; whoever has left stands in the last group. */
export const workerGroups = (
  workers: readonly ListedWorker[],
  directory: Directory,
): readonly WorkerGroup[] => {
  const order = new Map(directory.institutions.map(({ key }, place) => [key, place]))
  const inOrder = workers.toSorted(
    (one, other) =>
      (order.get(one.institution) ?? order.size) - (order.get(other.institution) ?? order.size) ||
      one.team.localeCompare(other.team) ||
      one.code.localeCompare(other.code),
  )
  const active = inOrder.filter(worker => worker.active)
  const former = inOrder.filter(worker => !worker.active)
  const institutions = [...new Set(active.map(({ institution }) => institution))]
  return [
    ...institutions.map(institution => ({
      institution,
      workers: active.filter(worker => worker.institution === institution),
    })),
    ...(former.length > 0 ? [{ institution: null, workers: former }] : []),
  ]
}
