import { useSyncExternalStore } from 'react'
import type { Language } from '#domain/code-lists.ts'

/**
 * The language of this window. It stands outside React, because dates, numbers and labels are formatted in plain
 * functions too; the root of the app follows it and draws everything below anew, without mounting anything again.
 */
let language: Language = 'pl'

const storeKey = 'sztafeta.language'
const listeners = new Set<() => void>()

/** The language in which formatters answer now. Polish until somebody chooses otherwise. */
export const currentLanguage = (): Language => language

/** Speaks another language from the next moment on, in this window. */
export function setLanguage(next: Language): void {
  if (next === language) return
  language = next
  for (const listener of listeners) listener()
}

/** Polish to English and back; remembered on this computer, and followed by every other window of the app. */
export function switchLanguage(): void {
  setLanguage(otherLanguage(language))
  localStorage.setItem(storeKey, language)
}

export const otherLanguage = (of: Language): Language => (of === 'pl' ? 'en' : 'pl')

/** Takes up the language chosen last on this computer, before the first drawing, and follows other windows. */
export function restoreLanguage(): void {
  const kept = (value: string | null): Language => (value === 'en' ? 'en' : 'pl')
  setLanguage(kept(localStorage.getItem(storeKey)))
  addEventListener('storage', ({ key, newValue }) => {
    if (key === storeKey) setLanguage(kept(newValue))
  })
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The same for a component: draws it anew when the language changes. */
export const useLanguage = (): Language => useSyncExternalStore(subscribe, currentLanguage, currentLanguage)
