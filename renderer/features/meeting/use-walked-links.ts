import { type RefObject, useRef } from 'react'
import { useKeys } from '../../ui/use-keys.ts'

/** Arrows walk the links of a short list that carry `data-walked`; the first press goes to the first of them. */
export function useWalkedLinks<E extends HTMLElement>(): RefObject<E | null> {
  const box = useRef<E>(null)
  const walk = (step: 1 | -1) => (): void => {
    const links = [...(box.current?.querySelectorAll<HTMLElement>('[data-walked]') ?? [])]
    const { activeElement } = document
    const at = activeElement instanceof HTMLElement ? links.indexOf(activeElement) : -1
    links[at < 0 ? 0 : Math.max(0, Math.min(links.length - 1, at + step))]?.focus()
  }
  useKeys({ arrowdown: walk(1), arrowup: walk(-1) })
  return box
}
