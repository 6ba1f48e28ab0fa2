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

/** Where the key lands, and whether a list stood open there: what acts on it first may close the list or move on. */
let pressedIn: Element = document.body
let listWasOpen = false
const notePlace = (event: KeyboardEvent): void => {
  typeIntoDialog(event)
  pressedIn = document.activeElement ?? document.body
  listWasOpen = pressedIn.getAttribute('aria-expanded') === 'true'
}

/**
 * What is typed the moment a dialog opens belongs to it: its focus comes a moment after it, and a letter may be faster.
 * The focus moves before the letter lands, so that nothing typed is lost or acts on the page.
 */
const typeIntoDialog = (event: KeyboardEvent): void => {
  if (event.key.length !== 1 || event.key === ' ' || event.ctrlKey || event.altKey || event.metaKey) return
  const dialog = [...document.querySelectorAll('[aria-modal=true]')].at(-1)
  if (dialog === undefined || dialog.contains(document.activeElement)) return
  dialog.querySelector<HTMLElement>('[data-autofocus]')?.focus({ preventScroll: true })
}

/** Plain letters and signs belong to the field that has the focus; so do Enter and arrows to a button or a list. */
const isTaken = (name: string): boolean => {
  if (name === 'escape') return listWasOpen
  if (name.includes('+') || /^f\d+$/.test(name)) return false
  if (pressedIn.closest(fieldSelector) !== null) return true
  if ((name === 'enter' || name === 'space') && pressedIn.closest(selfActing) !== null) return true
  return !ownKeys.has(name) && name.length === 1 && !singleKeysOn()
}

const onKeyDown = (event: KeyboardEvent): void => {
  if (event.defaultPrevented || event.isComposing || event.getModifierState('AltGraph')) return
  const name = nameOf(event)
  if (isTaken(name)) return
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
      document.addEventListener('keydown', notePlace, true)
      document.addEventListener('keydown', onKeyDown)
    }
    layers.push(mine)
    return () => {
      layers.splice(layers.indexOf(mine), 1)
      if (layers.length > 0) return
      document.removeEventListener('keydown', notePlace, true)
      document.removeEventListener('keydown', onKeyDown)
    }
  }, [enabled])
}
