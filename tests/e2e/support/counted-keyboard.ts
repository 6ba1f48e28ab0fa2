import type { Page } from '@playwright/test'

/** A keyboard that counts: every key pressed to find, choose or move is a stroke; a code and the description are text. */
export type CountedKeyboard = {
  /** Presses one key, or one key with its modifiers. */
  readonly press: (...keys: readonly string[]) => Promise<void>
  /** Letters typed to find something in a list: each is a stroke. */
  readonly search: (letters: string) => Promise<void>
  /** Free text, or a code: counted apart. */
  readonly write: (text: string) => Promise<void>
  readonly strokes: () => number
  readonly written: () => number
}

export const countedKeyboard = ({ keyboard }: Page): CountedKeyboard => {
  let strokes = 0
  let written = 0
  return {
    press: async (...keys) => {
      for (const key of keys) {
        strokes += 1
        await keyboard.press(key)
      }
    },
    search: async letters => {
      strokes += letters.length
      await keyboard.type(letters)
    },
    write: async text => {
      written += text.length
      await keyboard.type(text)
    },
    strokes: () => strokes,
    written: () => written,
  }
}
