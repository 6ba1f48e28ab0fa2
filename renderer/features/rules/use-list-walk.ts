import { type RefObject, useRef, useState } from 'react'
import { useKeys } from '../../ui/use-keys.ts'

export type ListWalk = {
  readonly box: RefObject<HTMLTableSectionElement | null>
  /** The selected key; it is the one tab stop of the table. */
  readonly selected: string | undefined
  readonly select: (key: string) => void
  readonly focus: (key: string) => void
}

/** Arrows, Home and End walk the lines of a short table; the line that is walked to takes the focus. */
export function useListWalk(keys: readonly string[]): ListWalk {
  const box = useRef<HTMLTableSectionElement | null>(null)
  const [chosen, setChosen] = useState<string>()
  const selected = chosen !== undefined && keys.includes(chosen) ? chosen : keys[0]
  const focus = (key: string): void => {
    setChosen(key)
    const lines = box.current?.querySelectorAll<HTMLElement>('[data-line]') ?? []
    for (const line of lines) if (line.dataset.line === key) line.focus()
  }
  const walk = (step: number) => (): unknown => {
    if (selected === undefined) return false
    const next = keys[Math.max(0, Math.min(keys.length - 1, keys.indexOf(selected) + step))]
    if (next !== undefined) focus(next)
    return undefined
  }
  useKeys({
    arrowdown: walk(1),
    arrowup: walk(-1),
    home: walk(-keys.length),
    end: walk(keys.length),
  })
  return { box, selected, select: setChosen, focus }
}
