import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import { useRememberedRef } from '../../app/use-remembered.ts'

type Step = readonly [row: number, column: number]

const steps: Readonly<Record<string, Step>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/** Of a table what can be walked to: figures that lead on, and names that have a definition. */
const walked = '[data-figure], [data-metric]'

const middleOf = (element: Element): { readonly x: number; readonly y: number } => {
  const { left, right, top, bottom } = element.getBoundingClientRect()
  return { x: (left + right) / 2, y: (top + bottom) / 2 }
}

/** The nearest in the direction of an arrow; what lies in the same row or column comes first. */
const nextFrom = (here: Element, among: readonly Element[], [row, column]: Step): Element | undefined => {
  const from = middleOf(here)
  const distance = (element: Element): number => {
    const to = middleOf(element)
    const along = (to.x - from.x) * column + (to.y - from.y) * row
    const beside = Math.abs((to.x - from.x) * row) + Math.abs((to.y - from.y) * column)
    return along > 1 ? along + 4 * beside : Number.POSITIVE_INFINITY
  }
  const ahead = among
    .map(element => ({ element, far: distance(element) }))
    .filter(({ far }) => Number.isFinite(far))
    .sort((one, other) => one.far - other.far)
  return ahead[0]?.element
}

/**
 * Each table of the report as one stop of the Tab key; the arrows walk its figures, Home and End go to the first and
 * the last. The way back from a list finds the figure that led there.
 */
export function useWalkedPaper(content: unknown): RefObject<HTMLElement | null> {
  const paper = useRef<HTMLElement>(null)
  const focused = useRememberedRef<string | undefined>('figure of the report', undefined)
  useLayoutEffect(() => {
    if (content === undefined) return
    for (const table of paper.current?.querySelectorAll('table') ?? []) {
      const stop = table.querySelector('[data-figure]') ?? table.querySelector('[data-metric]')
      if (table.querySelector('[data-walked]') === null) makeStop(stop)
    }
  }, [content])
  useEffect(() => {
    if (focused.current === undefined) return
    const figure = paper.current?.querySelector(`[data-figure="${CSS.escape(focused.current)}"]`)
    if (figure instanceof HTMLElement) figure.focus()
  }, [focused])
  useEffect(() => {
    const element = paper.current
    if (element === null) return
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.altKey || event.metaKey || event.shiftKey || event.ctrlKey) return
      const here = event.target instanceof Element ? event.target.closest(walked) : null
      const table = here?.closest('table')
      if (here === null || table === null || table === undefined) return
      const all = [...table.querySelectorAll(walked)]
      const step = steps[event.key]
      const next =
        step !== undefined
          ? nextFrom(here, all, step)
          : event.key === 'Home'
            ? all[0]
            : event.key === 'End'
              ? all.at(-1)
              : undefined
      if (step === undefined && next === undefined) return
      event.preventDefault()
      if (next === undefined) return
      makeStop(next)
      if (next instanceof HTMLElement) next.focus()
    }
    const onFocus = (event: FocusEvent): void => {
      const figure = event.target instanceof Element ? event.target.closest('[data-figure]') : null
      if (figure !== null) focused.current = figure.getAttribute('data-figure') ?? undefined
    }
    element.addEventListener('keydown', onKeyDown)
    element.addEventListener('focusin', onFocus)
    return () => {
      element.removeEventListener('keydown', onKeyDown)
      element.removeEventListener('focusin', onFocus)
    }
  }, [focused])
  return paper
}

/** The one place of its table where the Tab key stops. */
const makeStop = (element: Element | null): void => {
  for (const other of element?.closest('table')?.querySelectorAll('[data-walked]') ?? []) {
    other.removeAttribute('data-walked')
    other.setAttribute('tabindex', '-1')
  }
  element?.setAttribute('data-walked', '')
  element?.setAttribute('tabindex', '0')
}
