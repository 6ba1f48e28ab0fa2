import type { ZxcvbnFactory } from '@zxcvbn-ts/core'
import type { PassphraseRefusal } from '#domain/passphrase-refusal.ts'
import type { Result } from '#domain/result.ts'
import { err, ok } from '#domain/result.ts'

const minimum = 12
const leastScore = 3
/** The strength estimate is generous to chains of known words, so this much must be the person's own. */
const ownSigns = 8
/** More than this adds nothing to the verdict but time. */
const judgedLength = 100

let judge: Promise<ZxcvbnFactory> | undefined

/**
 * Whether a passphrase may guard a vault (reference: security §2): at least 12 characters, and not among the first
 * 10^8 guesses of someone who knows Polish, the usual passwords and the given words.
 */
export const judgePassphrase = async (
  passphrase: string,
  known: readonly string[],
): Promise<Result<void, PassphraseRefusal>> => {
  const typed = passphrase.normalize('NFKC')
  if ([...typed].length < minimum) return err({ type: 'PassphraseTooShort', minimum })
  const guessable = [...known, 'sztafeta', 'azory']
  if (without(typed, guessable).length < ownSigns) return err({ type: 'PassphraseTooWeak' })
  judge ??= loadJudge()
  const { score } = (await judge).check(typed.slice(0, judgedLength), guessable)
  return score < leastScore ? err({ type: 'PassphraseTooWeak' }) : ok(undefined)
}

/** What is left of a passphrase when the words that everyone knows of its owner are taken out. */
const without = (typed: string, known: readonly string[]): string =>
  known.reduce(
    (left, word) => (word.length < 3 ? left : left.replaceAll(word.toLowerCase(), '')),
    typed.toLowerCase(),
  )

/** The word lists are large and needed only here, so unlocking never waits for them. */
const loadJudge = async (): Promise<ZxcvbnFactory> => {
  const [{ ZxcvbnFactory: Judge }, common, polish] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-pl'),
  ])
  return new Judge({
    dictionary: { ...common.dictionary, ...polish.dictionary },
    graphs: common.adjacencyGraphs,
  })
}
