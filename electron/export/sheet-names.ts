import type { PaperTable } from '#domain/paper-document.ts'
import { plainText } from './table-grid.ts'

const longest = 31

/**
 * „3 Terminowość według odbiorcy”: number and title as far as a tab can hold them, each once. Signs that a spreadsheet
 * does not allow there become spaces.
 */
export const sheetNames = (tables: readonly PaperTable[], taken: string): readonly string[] => {
  const used = new Set([taken.toLowerCase()])
  return tables.map(({ label, title }, place) => {
    const number = /\d+/.exec(label)?.[0] ?? String(place + 1)
    const name = shortened(cleaned(`${number} ${title}`), longest) || number
    const own = used.has(name.toLowerCase()) ? `${shortened(name, longest - 4)} ${place + 1}` : name
    used.add(own.toLowerCase())
    return own
  })
}

const cleaned = (name: string): string =>
  plainText(name)
    .replaceAll(/[[\]:*?/\\'"]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .replace(/[\s.,]+$/, '')
    .trim()

/** Cut between words, and not after a short one („i”, „z”); a word longer than the tab is cut within. */
const shortened = (name: string, room: number): string => {
  if (name.length <= room) return name
  const cut = name.slice(0, room + 1)
  const end = cut.lastIndexOf(' ')
  return name.slice(0, end > room / 2 ? end : room).replace(/(?:[\s,–-]+|\s\S{1,2})+$/, '')
}
