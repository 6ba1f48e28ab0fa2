const longestLine = 140

/** One line, cut between words. */
export const shortLine = (text: string): string => {
  const line = text.replaceAll(/\s{2,}|[^\S ]/g, ' ').trim()
  if (line.length <= longestLine) return line
  const cut = line.lastIndexOf(' ', longestLine - 1)
  return `${line.slice(0, cut > 0 ? cut : longestLine - 1)}…`
}
