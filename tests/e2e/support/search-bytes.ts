import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The files anywhere under a folder that hold the word, as UTF-8 or as UTF-16. */
export const filesHolding = (folder: string, word: string): readonly string[] => {
  const spellings = [Buffer.from(word, 'utf8'), Buffer.from(word, 'utf16le')]
  return filesUnder(folder).filter(path => {
    const bytes = readIfThere(path)
    return spellings.some(spelling => bytes.includes(spelling))
  })
}

const filesUnder = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))

/** A running browser renames and removes its files while one looks. */
const readIfThere = (path: string): Buffer => {
  try {
    return readFileSync(path)
  } catch (failure) {
    if (failure instanceof Error && 'code' in failure && failure.code === 'ENOENT') return Buffer.alloc(0)
    throw failure
  }
}
