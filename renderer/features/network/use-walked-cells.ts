import { type RefObject, useEffect, useRef } from 'react'
import { useRemembered } from '../../app/use-remembered.ts'

type Step = readonly [row: number, column: number]

const steps: Readonly<Record<string, Step>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Home: [0, Number.NEGATIVE_INFINITY],
  End: [0, Number.POSITIVE_INFINITY],
  'ctrl+Home': [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY],
  'ctrl+End': [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
}

export interface WalkedCells<E extends HTMLElement | SVGElement> {
  readonly box: RefObject<E | null>
  readonly walkOf: (row: number, column: number) => { readonly at: string; readonly isStop: boolean }
}

/**
 * A table of figures as one stop of the Tab key: the arrows walk its cells, Home and End go to the ends of a row, with
 * Ctrl to the corners. The way back finds the cell that was walked to.
 */
export function useWalkedCells<E extends HTMLElement | SVGElement>(
  name: string,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): WalkedCells<E> {
  const box = useRef<E>(null)
  const [stop, setStop] = useRemembered(`cell of ${name}`, { row: 0, column: 0 })
  const clamped = {
    row: Math.max(0, Math.min(stop.row, rows - 1)),
    column: Math.max(0, Math.min(stop.column, columns - 1)),
  }
  useEffect(() => {
    const element: HTMLElement | SVGElement | null = box.current
    if (element === null) return
    const walk = (event: KeyboardEvent): void => {
      const step = steps[`${event.ctrlKey ? 'ctrl+' : ''}${event.key}`]
      const at = event.target instanceof Element ? event.target.getAttribute('data-walk') : null
      if (step === undefined || at === null || event.altKey || event.metaKey || event.shiftKey) return
      event.preventDefault()
      const [row = 0, column = 0] = at.split(':').map(Number)
      const next = {
        row: Math.max(0, Math.min(row + step[0], rows - 1)),
        column: Math.max(0, Math.min(column + step[1], columns - 1)),
      }
      setStop(next)
      const cell = element.querySelector(`[data-walk="${next.row}:${next.column}"]`)
      if (cell instanceof HTMLElement || cell instanceof SVGElement) cell.focus()
    }
    const onKeyDown = (event: Event): void => {
      if (event instanceof KeyboardEvent) walk(event)
    }
    element.addEventListener('keydown', onKeyDown)
    return () => element.removeEventListener('keydown', onKeyDown)
  }, [rows, columns, setStop])
  return {
    box,
    walkOf: (row, column) => ({
      at: `${row}:${column}`,
      isStop: row === clamped.row && column === clamped.column,
    }),
  }
}
