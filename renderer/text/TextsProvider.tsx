import type { ReactNode } from 'react'
import { useLanguage } from './language.ts'
import { textsIn } from './texts-in.ts'
import { TextsContext } from './use-texts.ts'

/** Everything below speaks the language of the window. */
export function TextsProvider({ children }: { readonly children: ReactNode }) {
  return <TextsContext value={textsIn(useLanguage())}>{children}</TextsContext>
}
