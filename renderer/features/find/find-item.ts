import type { ReactNode } from 'react'
import { hasWords } from '#domain/folded-words.ts'
import type { Texts } from '../../text/polish.ts'

/** The groups in the order in which they stand. */
export const findGroups = ['code', 'recent', 'here', 'screen', 'app', 'view', 'referral'] as const
export type FindGroup = (typeof findGroups)[number]

/** One line of the palette. */
export type FindItem = {
  readonly id: string
  readonly group: FindGroup
  /** What is looked through; it is shown when there is nothing else to show. */
  readonly label: string
  readonly shown?: ReactNode
  readonly hint?: ReactNode
  readonly keys?: string | undefined
  readonly act: () => void
  /** The same said in another language, for what is kept while the language changes. */
  readonly inLanguage?: (t: Texts) => FindItem
}

const mostRecent = 6

/** The newest first, each once. */
export const withRecent = (recent: readonly FindItem[], chosen: FindItem): readonly FindItem[] =>
  [chosen, ...recent.filter(({ id }) => id !== chosen.id)].slice(0, mostRecent)

/**
 * What fits the words that were typed: what was chosen lately stands first, then the groups in their order. `known`
 * are screens, steps and views, `found` what the vault answered to just these words.
 */
export const arranged = (
  typed: string,
  known: readonly FindItem[],
  found: readonly FindItem[],
  recent: readonly FindItem[],
): readonly FindItem[] => {
  const now = new Map([...known, ...found].map(item => [item.id, item]))
  // A screen or a step that is not there now cannot be chosen again; a code or a referral can.
  const lately = recent.flatMap(item => {
    const present = now.get(item.id) ?? (isLasting(item) ? item : undefined)
    return present === undefined || !hasWords(present.label, typed)
      ? []
      : [{ ...present, group: 'recent' as const }]
  })
  const ids = new Set(lately.map(({ id }) => id))
  const rest = [...known.filter(({ label }) => hasWords(label, typed)), ...found].filter(
    ({ id }) => !ids.has(id),
  )
  return findGroups.flatMap(group => [...lately, ...rest].filter(item => item.group === group))
}

const isLasting = ({ group }: FindItem): boolean => group === 'code' || group === 'referral'
