import { type RefObject, useRef } from 'react'
import { useKeys } from '../../ui/use-keys.ts'

/** Arrows, L and the keys of the scale reach the track from anywhere on the page: it takes the focus and the key. */
export function useTrackKeys(): RefObject<HTMLDivElement | null> {
  const track = useRef<HTMLDivElement>(null)
  const pass = (event: KeyboardEvent): boolean => {
    const steps = track.current?.querySelector<HTMLElement>('[role=slider]')
    if (steps === null || steps === undefined) return false
    steps.focus()
    steps.dispatchEvent(new KeyboardEvent('keydown', { key: event.key, bubbles: true }))
    return true
  }
  useKeys({ arrowleft: pass, arrowright: pass, l: pass, plus: pass, '=': pass, '-': pass, 0: pass })
  return track
}
