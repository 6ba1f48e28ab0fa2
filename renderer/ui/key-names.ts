import { currentLanguage } from '../text/language.ts'

const names: Readonly<Record<string, string>> = {
  enter: '↵',
  escape: 'Esc',
  arrowup: '↑',
  arrowdown: '↓',
  arrowleft: '←',
  arrowright: '→',
  ctrl: 'Ctrl',
  alt: 'Alt',
  shift: 'Shift',
  tab: 'Tab',
  plus: '+',
  delete: 'Del',
  pageup: 'PgUp',
  pagedown: 'PgDn',
}

const nameOf = (key: string): string => {
  if (key === 'space') return currentLanguage() === 'pl' ? 'Spacja' : 'Space'
  return names[key] ?? (key.length < 4 ? key.toUpperCase() : key)
}

/** What stands on the caps: `ctrl+enter` → „Ctrl Enter”, `enter` → „↵”, `arrowup arrowdown` → two caps. */
export function keyCaps(keys: string): readonly string[] {
  return keys.split(' ').map(binding => {
    const parts = binding.split('+')
    if (parts.length === 1) return nameOf(binding)
    return parts.map(part => (part === 'enter' ? 'Enter' : nameOf(part))).join(' ')
  })
}

/** The same binding as `aria-keyshortcuts` wants it: `Control+Enter`. */
export const ariaShortcut = (keys: string): string =>
  keys
    .split('+')
    .map(part => (part === 'ctrl' ? 'Control' : part.charAt(0).toUpperCase() + part.slice(1)))
    .join('+')
