import { useEffect, useSyncExternalStore } from 'react'

/** A key that matters now, for the status bar: `{ keys: 'p', label: 'przyjmij' }`. */
export interface KeyHint {
  readonly keys: string
  readonly label: string
}

const none: readonly KeyHint[] = []
const stack: (readonly KeyHint[])[] = []
const listeners = new Set<() => void>()

const changed = (): void => {
  for (const listener of listeners) listener()
}

/** Shows at most four keys in the status bar while the component is mounted. Pass a constant or memoised list. */
export function useKeyHints(hints: readonly KeyHint[]): void {
  useEffect(() => {
    stack.push(hints)
    changed()
    return () => {
      stack.splice(stack.lastIndexOf(hints), 1)
      changed()
    }
  }, [hints])
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The keys of the screen on top. */
export const useShownKeyHints = (): readonly KeyHint[] =>
  useSyncExternalStore(subscribe, () => stack.at(-1) ?? none)
