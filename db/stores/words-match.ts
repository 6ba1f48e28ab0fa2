import { codeList } from '#domain/code-lists.ts'
import { foldedWords } from '#domain/folded-words.ts'

/** Coded lists whose labels are found by their words, each with a sign that no word of a text begins with. */
const signs = { need: '§', service: '¤', place_kind: '¶', zone: '°' } as const
export type WordedList = keyof typeof signs

/** The key of a list stands in the index, not its label: labels may change, and there are two languages of them. */
export const keyWord = (list: WordedList, key: string): string => `${signs[list]}${key.replaceAll('_', '')}`

type LabelWords = readonly { readonly sign: string; readonly spoken: readonly string[] }[]
/** Kept for the list as it stands: another label makes another list. */
const known = new WeakMap<object, LabelWords>()

const labelWordsOf = (list: WordedList): LabelWords => {
  const items = codeList(list)
  const words =
    known.get(items) ??
    items.map(({ key, pl, en }) => ({
      sign: keyWord(list, key),
      spoken: foldedWords(`${pl} ${en}`),
    }))
  known.set(items, words)
  return words
}

const longestWord = 40
export const cutWord = (word: string): string => word.slice(0, longestWord)

/** Nobody types more, and a question has to stay small whatever is pasted. */
const mostWords = 16

export type WordsMatch = { readonly match: string } | 'all' | 'none'

/**
 * The FTS5 question for what was typed: `all` when it narrows nothing (a single letter, „o”, „w”, begins too many
 * words to tell anything), `none` when it is in no text. Every word stands quoted, so nothing of the syntax of FTS5
 * gets through.
 */
export const wordsMatch = (typed: string, lists: readonly WordedList[]): WordsMatch => {
  if (typed.trim() === '') return 'all'
  const spoken = foldedWords(typed)
  if (spoken.length === 0) return 'none'
  const words = [...new Set(spoken.map(cutWord))].filter(word => word.length > 1).slice(0, mostWords)
  if (words.length === 0) return 'all'
  const labels = lists.flatMap(labelWordsOf)
  const all = words.map(word => {
    const keys = labels.filter(label => label.spoken.some(one => one.startsWith(word)))
    return `(${[`"${word}" *`, ...keys.map(({ sign }) => `"${sign}"`)].join(' OR ')})`
  })
  return { match: all.join(' AND ') }
}
