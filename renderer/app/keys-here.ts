import { ariaShortcut } from '../ui/key-names.ts'
import { boundKeys } from '../ui/use-keys.ts'
import type { KeyHint } from './key-hints.ts'
import { screenActions } from './screen-actions.ts'

/**
 * Every key that acts on this screen, so that none can be forgotten: first those that the screen explains, then those
 * of buttons, fields and steps by their own names, then what is left, by the words that a key has everywhere.
 */
export const keysHere = (
  explained: readonly KeyHint[],
  everywhere: readonly KeyHint[],
  words: Readonly<Record<string, string>>,
): readonly KeyHint[] => {
  const told = new Set([...explained, ...everywhere].flatMap(({ keys }) => keys.split(' ').map(rowOf)))
  const left = boundKeys().filter(key => key !== '?' && !told.has(rowOf(key)))
  const offered = [...screenActions('here'), ...screenActions('app')]
  const named = left.map(keys => ({
    keys,
    label: nameOnPage(keys) ?? offered.find(action => action.keys === keys)?.label ?? words[keys] ?? '',
  }))
  return [...explained, ...named]
}

/**
 * Alt and a digit, or the digit alone, choose from one list: the first stands for all. Plus is the same key with or
 * without Shift.
 */
const rowOf = (key: string): string => (key === '=' ? 'plus' : key.replace(/^(alt\+)?[1-9]$/, 'alt+1'))

/** What the button or field says that has this key. */
const nameOnPage = (keys: string): string | undefined => {
  const shortcut = ariaShortcut(keys)
  const bearer = [...document.querySelectorAll('[aria-keyshortcuts]')].find(
    element => element.getAttribute('aria-keyshortcuts') === shortcut && element.checkVisibility(),
  )
  const name = bearer?.getAttribute('aria-label') ?? bearer?.getAttribute('title') ?? wordsOf(bearer)
  return name === undefined || name === '' ? undefined : name
}

const wordsOf = (bearer: Element | undefined): string | undefined => {
  if (bearer === undefined) return undefined
  const copy = document.createElement('span')
  copy.append(...[...bearer.childNodes].map(node => node.cloneNode(true)))
  for (const beside of copy.querySelectorAll('small, kbd, svg')) beside.remove()
  return copy.textContent.trim()
}
