import type { ReactNode } from 'react'
import type { Language } from '#domain/code-lists.ts'
import { english } from './english.ts'
import { useLanguage } from './language.ts'
import { polish, type Texts } from './polish.ts'
import { TextsContext } from './use-texts.ts'

const dictionaries: Readonly<Record<Language, Texts>> = { pl: polish, en: english }

/** Everything below speaks the language of the window. */
export function TextsProvider({ children }: { readonly children: ReactNode }) {
  return <TextsContext value={dictionaries[useLanguage()]}>{children}</TextsContext>
}
