import { withNoBreakSpaces } from './no-break.ts'

type Sentence = string | ((values: never) => string)
interface TextTree {
  readonly [key: string]: Sentence | TextTree
}

/** What every language has to fill: the same keys, the same placeholders. */
export type Translated<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...values: infer A) => string
      ? (...values: A) => string
      : Translated<T[K]>
}

const tiedSentence = (say: (values: never) => string): ((values: never) => string) => {
  return values => withNoBreakSpaces(say(values))
}

const tied = (entry: Sentence | TextTree): Sentence | TextTree => {
  if (typeof entry === 'string') return withNoBreakSpaces(entry)
  if (typeof entry === 'function') return tiedSentence(entry)
  return tiedTree(entry)
}

const tiedTree = (tree: TextTree): TextTree =>
  Object.fromEntries(Object.entries(tree).map(([key, entry]) => [key, tied(entry)]))

/** Marks a tree of sentences as texts that people read: no-break spaces are put in once, here. */
export function defineTexts<const T extends TextTree>(tree: T): T {
  return tiedTree(tree) as T
}
