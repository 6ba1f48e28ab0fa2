import type { TrackMark } from '#domain/track.ts'
import { groupBy } from './group-by.ts'

type Placed = TrackMark & { readonly x: number; readonly y: number }

/** Events of one lane whose signs would lie on each other: one sign with their number stands for them. */
export type MarkGroup = {
  readonly key: string
  readonly lane: number
  readonly x: number
  readonly y: number
  readonly ids: readonly string[]
}

export type GatheredMarks<M extends Placed> = {
  readonly single: readonly M[]
  readonly groups: readonly MarkGroup[]
}

/**
 * Gathers the events of each lane that stand nearer than `nearest` px. An acceptance is drawn as the baton and
 * hides nothing, so it stands alone. No event is lost: each is either single or in exactly one group.
 */
export function gatherMarks<M extends Placed>(marks: readonly M[], nearest: number): GatheredMarks<M> {
  const gathered = new Set<string>()
  const groups: MarkGroup[] = []
  const lanes = groupBy(
    marks.filter(mark => mark.glyph !== 'accepted'),
    mark => mark.lane,
  )
  for (const lane of lanes.values()) {
    for (const run of runsOf(
      lane.toSorted((a, b) => a.x - b.x || a.at - b.at),
      nearest,
    )) {
      const [first] = run
      const last = run.at(-1)
      if (first === undefined || last === undefined) continue
      if (run.length > 1) {
        const ids = run.map(({ id }) => id)
        for (const id of ids) gathered.add(id)
        groups.push({ key: ids.join(), lane: first.lane, x: (first.x + last.x) / 2, y: first.y, ids })
      }
    }
  }
  return { single: marks.filter(({ id }) => !gathered.has(id)), groups }
}

/** A run may not grow wider than its own sign: a long row of events becomes several numbers, not one. */
const runsOf = <M extends Placed>(marks: readonly M[], nearest: number): readonly (readonly M[])[] => {
  const runs: M[][] = []
  for (const mark of marks) {
    const run = runs.at(-1)
    const [first] = run ?? []
    const last = run?.at(-1)
    if (run !== undefined && first !== undefined && last !== undefined) {
      if (mark.x - last.x < nearest && mark.x - first.x < nearest * 2.5) {
        run.push(mark)
        continue
      }
    }
    runs.push([mark])
  }
  return runs
}
