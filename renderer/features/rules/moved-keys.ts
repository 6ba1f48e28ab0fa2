/** The keys with one of them a place further up or down; at the edge as they were. */
export const movedKeys = (keys: readonly string[], key: string, step: 1 | -1): readonly string[] => {
  const from = keys.indexOf(key)
  const other = keys[from + step]
  if (from < 0 || other === undefined) return keys
  return keys.map((one, place) => (place === from ? other : place === from + step ? key : one))
}
