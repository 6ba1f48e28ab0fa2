/** What the named places of a statement stand for. */
export type Values = Readonly<Record<string, string | number>>

/** `(@need0, @need1)`; undefined when nothing was chosen. */
export const keyList = (name: string, keys: readonly string[]): string | undefined =>
  keys.length === 0
    ? undefined
    : `(${padded(keys)
        .map((_, place) => `@${name}${place}`)
        .join(', ')})`

export const keyValues = (name: string, keys: readonly string[]): Values =>
  Object.fromEntries(padded(keys).map((key, place) => [`${name}${place}`, key]))

/** Repeats the last key up to the next power of two, so that there are few statements to keep prepared. */
const padded = (keys: readonly string[]): readonly string[] => {
  const last = keys.at(-1)
  if (last === undefined) return []
  const size = 2 ** Math.ceil(Math.log2(keys.length))
  return [...keys, ...Array.from({ length: size - keys.length }, () => last)]
}
