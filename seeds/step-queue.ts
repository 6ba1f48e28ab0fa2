import type { Instant } from '#domain/time.ts'
import type { Step } from './step.ts'

type Waiting = { readonly step: Step; readonly order: number }

/** Steps that wait for their moment: the earliest comes first, at one moment the one planned first. */
export type StepQueue = {
  readonly push: (step: Step) => void
  /** The earliest step before this moment, if there is one. */
  readonly popBefore: (moment: Instant) => Step | undefined
}

export const stepQueue = (): StepQueue => {
  const heap: Waiting[] = []
  let order = 0

  const swap = (left: number, right: number): void => {
    const moved = heap[left] as Waiting
    heap[left] = heap[right] as Waiting
    heap[right] = moved
  }

  return {
    push: step => {
      heap.push({ step, order })
      order += 1
      let place = heap.length - 1
      while (place > 0) {
        const parent = (place - 1) >> 1
        if (!isEarlier(heap[place], heap[parent])) return
        swap(place, parent)
        place = parent
      }
    },
    popBefore: moment => {
      const first = heap[0]
      if (first === undefined || first.step.at >= moment) return undefined
      swap(0, heap.length - 1)
      heap.pop()
      for (let place = 0; ; ) {
        const left = 2 * place + 1
        const smaller = isEarlier(heap[left + 1], heap[left]) ? left + 1 : left
        if (!isEarlier(heap[smaller], heap[place])) break
        swap(place, smaller)
        place = smaller
      }
      return first.step
    },
  }
}

const isEarlier = (left: Waiting | undefined, right: Waiting | undefined): boolean =>
  left !== undefined &&
  right !== undefined &&
  (left.step.at < right.step.at || (left.step.at === right.step.at && left.order < right.order))
