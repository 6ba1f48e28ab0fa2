import { type Dispatch, type RefCallback, type SetStateAction, useCallback, useEffect, useState } from 'react'
import { historyEntry } from './router.ts'

const remembered = new Map<string, unknown>()

/** State that belongs to this step of the history: a selected row, an open group. Going back finds it as it was. */
export function useRemembered<T>(name: string, initial: T): [T, Dispatch<SetStateAction<T>>] {
  const [key] = useState(() => `${historyEntry()}/${name}`)
  const [value, setValue] = useState<T>(() => (remembered.has(key) ? (remembered.get(key) as T) : initial))
  useEffect(() => {
    remembered.set(key, value)
  }, [key, value])
  return [value, setValue]
}

/** The same for a value that is no state of the screen: written at once, read when the screen comes back. */
export function useRememberedRef<T>(name: string, initial: T): { current: T } {
  const [held] = useState(() => {
    const key = `${historyEntry()}/${name}`
    const known = (remembered.get(key) as { current: T } | undefined) ?? { current: initial }
    remembered.set(key, known)
    return known
  })
  return held
}

/** Keeps the scroll position of an element for this step of the history; give the answer to its `ref`. */
export function useScrollMemory<E extends HTMLElement>(name = 'scroll'): RefCallback<E> {
  const [key] = useState(() => `${historyEntry()}/${name}`)
  return useCallback(
    (element: E | null) => {
      if (element === null) return
      const top = remembered.get(key)
      if (typeof top === 'number') element.scrollTop = top
      const save = (): void => {
        remembered.set(key, element.scrollTop)
      }
      element.addEventListener('scroll', save, { passive: true })
      return () => element.removeEventListener('scroll', save)
    },
    [key],
  )
}
