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

type Tie = (text: string) => string

const tiedSentence = (say: (values: never) => string, tie: Tie): ((values: never) => string) => {
  return values => tie(say(values))
}

const tied = (entry: Sentence | TextTree, tie: Tie): Sentence | TextTree => {
  if (typeof entry === 'string') return tie(entry)
  if (typeof entry === 'function') return tiedSentence(entry, tie)
  return tiedTree(entry, tie)
}

const tiedTree = (tree: TextTree, tie: Tie): TextTree =>
  Object.fromEntries(Object.entries(tree).map(([key, entry]) => [key, tied(entry, tie)]))

/** Marks a tree of sentences as texts that people read: the no-break spaces of the language are put in once, here. */
export function defineTexts<const T extends TextTree>(tree: T, tie: Tie = withNoBreakSpaces): T {
  return tiedTree(tree, tie) as T
}
