import { createContext, useContext } from 'react'
import { polish, type Texts } from './polish.ts'

/** The language of the screen. Polish stands even without a provider, so that a piece can be shown alone. */
export const TextsContext = createContext<Texts>(polish)

/** The sentences of the current language: `const t = useTexts()`, then `t.today.title`. */
export const useTexts = (): Texts => useContext(TextsContext)
