import { useEffect, useRef } from 'react'
import { singleKeysOn } from './single-keys.ts'

/**
 * What a screen does at a key: `p`, `?`, `enter`, `arrowdown`, `ctrl+enter`, `alt+u`, `f2`. Letters are those of the
 * layout in use. A handler that returns `false` lets the key go on to the layer below.
 */
export type KeyBindings = Readonly<Record<string, ((event: KeyboardEvent) => unknown) | undefined>>

interface Layer {
  bindings: KeyBindings
  dialog: boolean
}

/** The newest layer is asked first, so that a dialog or a focused track answers before the page. */
const layers: Layer[] = []

/** Every key that acts on the page below the dialogs at this moment. */
export const boundKeys = (): readonly string[] => [
  ...new Set(
    layers
      .filter(({ dialog }) => !dialog)
      .flatMap(({ bindings }) => Object.keys(bindings).filter(key => bindings[key] !== undefined)),
  ),
]

const fieldSelector =
  'input:not([type=checkbox]):not([type=radio]):not([type=button]), textarea, select, [contenteditable=true]'
const ownKeys = new Set(['enter', 'space', 'arrowup', 'arrowdown', 'arrowleft', 'arrowright'])
const selfActing = 'button, a[href], summary, [role=option], [role=menuitem], [role=radio], [role=slider]'

const nameOf = (event: KeyboardEvent): string => {
  // The sign that joins the names of keys has a name of its own.
  const key = event.key === ' ' ? 'space' : event.key === '+' ? 'plus' : event.key.toLowerCase()
  const shift = event.shiftKey && key.length > 1 ? 'shift+' : ''
  return `${event.ctrlKey || event.metaKey ? 'ctrl+' : ''}${event.altKey ? 'alt+' : ''}${shift}${key}`
}

/** Whether the key was pressed in a field whose list stood open: by the time it gets here, the list may be closed. */
let listWasOpen = false
const noteOpenList = ({ target }: KeyboardEvent): void => {
  listWasOpen = target instanceof Element && target.getAttribute('aria-expanded') === 'true'
}

/** Plain letters and signs belong to the field that has the focus; so do Enter and arrows to a button or a list. */
const isTaken = (event: KeyboardEvent, name: string): boolean => {
  if (name === 'escape') return listWasOpen
  if (name.includes('+') || /^f\d+$/.test(name)) return false
  const target = event.target instanceof Element ? event.target : document.body
  if (target.closest(fieldSelector) !== null) return true
  if ((name === 'enter' || name === 'space') && target.closest(selfActing) !== null) return true
  return !ownKeys.has(name) && name.length === 1 && !singleKeysOn()
}

const onKeyDown = (event: KeyboardEvent): void => {
  if (event.defaultPrevented || event.isComposing || event.getModifierState('AltGraph')) return
  const name = nameOf(event)
  if (isTaken(event, name)) return
  const inDialog = document.querySelector('[aria-modal=true]') !== null
  for (const layer of layers.toReversed()) {
    if (inDialog && !layer.dialog) continue
    const act = layer.bindings[name]
    if (act === undefined) continue
    if (act(event) === false) continue
    event.preventDefault()
    return
  }
}

export interface UseKeysOptions {
  readonly enabled?: boolean
  /** The layer of a dialog: while one is open, only such layers hear keys. */
  readonly dialog?: boolean
}

/** Binds keys while the component is mounted. Single letters act only when no field has the focus. */
export function useKeys(
  bindings: KeyBindings,
  { enabled = true, dialog = false }: UseKeysOptions = {},
): void {
  const layer = useRef<Layer>({ bindings, dialog })
  useEffect(() => {
    layer.current.bindings = bindings
    layer.current.dialog = dialog
  })
  useEffect(() => {
    if (!enabled) return
    const mine = layer.current
    if (layers.length === 0) {
      document.addEventListener('keydown', noteOpenList, true)
      document.addEventListener('keydown', onKeyDown)
    }
    layers.push(mine)
    return () => {
      layers.splice(layers.indexOf(mine), 1)
      if (layers.length > 0) return
      document.removeEventListener('keydown', noteOpenList, true)
      document.removeEventListener('keydown', onKeyDown)
    }
  }, [enabled])
}
