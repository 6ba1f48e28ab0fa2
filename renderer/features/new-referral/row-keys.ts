import type { KeyboardEvent } from 'react'

const fields = 'input:not([disabled]):not([type=hidden]), textarea:not([disabled])'

/** Puts the focus into a row of the form: on what is chosen there, else on its first field. */
const focusRow = (row: Element): boolean => {
  const field =
    row.querySelector<HTMLElement>('input[type=radio]:checked') ?? row.querySelector<HTMLElement>(fields)
  field?.focus()
  return field !== null && field !== undefined
}

/** The row with this name. */
export const focusField = (form: Element | null, name: string): void => {
  const row = form?.querySelector(`[data-field="${name}"]`)
  if (row !== null && row !== undefined) focusRow(row)
}

/** The row below the one that holds this element; rows without a field are passed over. */
const focusNextRow = (from: Element): boolean => {
  let row = from.closest('[data-field]')?.nextElementSibling
  while (row !== null && row !== undefined) {
    if (focusRow(row)) return true
    row = row.nextElementSibling
  }
  return false
}

/**
 * Enter leads on: from a choice, and from a list that is closed. In a text it begins a line, on a button it presses
 * it, and in an open list it takes what is marked.
 */
export const enterLeadsOn = (event: KeyboardEvent): void => {
  if (event.key !== 'Enter' || event.defaultPrevented || event.ctrlKey || event.altKey || event.shiftKey)
    return
  const { target } = event
  if (!(target instanceof HTMLInputElement) || event.nativeEvent.isComposing) return
  if (target.getAttribute('aria-expanded') === 'true') return
  if (focusNextRow(target)) event.preventDefault()
}

/**
 * Enter in an open list takes the line that is marked on the screen. The list itself keeps its place apart from the
 * mark, and loses it when somebody types faster than it opens: then Enter would do nothing.
 */
export const takeMarkedLine = (event: KeyboardEvent): void => {
  if (event.key !== 'Enter' || event.ctrlKey || event.altKey || event.nativeEvent.isComposing) return
  const { target } = event
  if (!(target instanceof HTMLInputElement) || target.getAttribute('aria-expanded') !== 'true') return
  const list = document.getElementById(target.getAttribute('aria-controls') ?? '')
  const marked = list?.querySelector<HTMLElement>('[data-combobox-selected]')
  if (marked === null || marked === undefined) return
  event.preventDefault()
  event.stopPropagation()
  marked.click()
}

/** Which choice a plain digit means, from 0; undefined for every other key, and where a text takes the digits. */
export const digitOf = (event: KeyboardEvent): number | undefined => {
  if (event.ctrlKey || event.altKey || event.metaKey || !/^[1-9]$/.test(event.key)) return undefined
  const { target } = event
  return target instanceof HTMLInputElement && target.type === 'radio' ? Number(event.key) - 1 : undefined
}
