import type { Language } from '#domain/code-lists.ts'
import { english } from './english.ts'
import { polish, type Texts } from './polish.ts'

const dictionaries: Readonly<Record<Language, Texts>> = { pl: polish, en: english }

/** Every sentence of one language. */
export const textsIn = (language: Language): Texts => dictionaries[language]
