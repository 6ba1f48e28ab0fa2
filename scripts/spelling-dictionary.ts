import dictionary from 'dictionary-pl'

type Suffix = { readonly cut: string; readonly add: string; readonly fits: RegExp }

const decoder = new TextDecoder()

const suffixesByFlag: ReadonlyMap<string, readonly Suffix[]> = (() => {
  const flags = new Map<string, Suffix[]>()
  for (const line of decoder.decode(dictionary.aff).split('\n')) {
    const [kind, flag, cut, add, fits] = line.trim().split(/\s+/)
    if (
      kind !== 'SFX' ||
      flag === undefined ||
      cut === undefined ||
      add === undefined ||
      fits === undefined
    ) {
      continue
    }
    const suffix = { cut: cut === '0' ? '' : cut, add: add === '0' ? '' : add, fits: new RegExp(`${fits}$`) }
    flags.set(flag, [...(flags.get(flag) ?? []), suffix])
  }
  return flags
})()

const entries = (): readonly (readonly [string, string])[] =>
  decoder
    .decode(dictionary.dic)
    .split('\n')
    .slice(1)
    .map(line => {
      const [word = '', flags = ''] = line.trim().split('/')
      return [word, flags] as const
    })

const formsOf = (word: string, flags: string): readonly string[] => [
  word,
  ...[...flags].flatMap(flag =>
    (suffixesByFlag.get(flag) ?? [])
      .filter(({ cut, fits }) => word.endsWith(cut) && fits.test(word))
      .map(({ cut, add }) => word.slice(0, word.length - cut.length) + add),
  ),
]

/** Every inflected form of the words of the Polish spelling dictionary that are wanted, with the word that it is of. */
export function* everyForm(
  wanted: (word: string) => boolean,
): Generator<{ readonly form: string; readonly word: string }> {
  for (const [word, flags] of entries()) {
    if (wanted(word)) for (const form of formsOf(word, flags)) yield { form, word }
  }
}

/** The forms of each wanted word by itself. */
export const formsByWord = (wanted: (word: string) => boolean): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>()
  for (const [word, flags] of entries()) {
    if (!wanted(word)) continue
    const forms = found.get(word) ?? new Set<string>()
    for (const form of formsOf(word, flags)) forms.add(form)
    found.set(word, forms)
  }
  return found
}
