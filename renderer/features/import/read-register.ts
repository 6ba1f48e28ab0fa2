import { err, ok, type Result } from '#domain/result.ts'
import { readSpreadsheet } from './read-spreadsheet.ts'
import { readTextFile } from './read-text-file.ts'
import {
  type FileFault,
  FileRefused,
  largestFile,
  longestCell,
  mostColumns,
  mostLines,
  type ReadingWish,
  type RegisterTable,
} from './register-file.ts'

/** Reads a file that somebody gave us as a table, or refuses it with the fault that a person can mend. */
export const readRegister = async (
  bytes: Uint8Array,
  wish: ReadingWish,
): Promise<Result<RegisterTable, FileFault>> => {
  try {
    return ok(await readTable(bytes, wish))
  } catch (failure) {
    if (failure instanceof FileRefused) return err(failure.fault)
    throw failure
  }
}

const readTable = async (bytes: Uint8Array, wish: ReadingWish): Promise<RegisterTable> => {
  if (bytes.length === 0) throw new FileRefused({ type: 'empty' })
  if (bytes.length > largestFile) throw new FileRefused({ type: 'tooLarge', bytes: bytes.length })
  if (beginsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new FileRefused({ type: oldOrProtected(bytes) })
  if (beginsWith(bytes, [0x50, 0x4b])) {
    const { sheets, sheet, rows } = await readSpreadsheet(bytes, wish.sheet)
    return { ...tableOf(rows), text: null, sheets, sheet }
  }
  const { rows, encoding, delimiter } = readTextFile(bytes, wish)
  const table = tableOf(rows)
  if (table.header.length < 2) throw new FileRefused({ type: 'oneColumn' })
  return { ...table, text: { encoding, delimiter }, sheets: [], sheet: 0 }
}

const beginsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, place) => bytes[place] === byte)

/** Both an old .xls and a new file under a password lie in the same old container; the latter names its package. */
const oldOrProtected = (bytes: Uint8Array): 'oldSpreadsheet' | 'protectedSpreadsheet' => {
  const names = new TextDecoder('utf-16le').decode(bytes.subarray(0, 65_536 - (65_536 % 2)))
  return names.includes('EncryptedPackage') ? 'protectedSpreadsheet' : 'oldSpreadsheet'
}

/** The first line with two words or more is the header: above it people write titles. Empty lines are no lines. */
const tableOf = (rows: readonly (readonly string[])[]): Pick<RegisterTable, 'header' | 'lines'> => {
  const filled = (row: readonly string[]): number => row.filter(cell => cell.trim() !== '').length
  const found = rows.slice(0, 20).findIndex(row => filled(row) > 1)
  const start = found === -1 ? rows.findIndex(row => filled(row) > 0) : found
  const header = rows[start]
  if (header === undefined) throw new FileRefused({ type: 'empty' })
  if (header.length > mostColumns) throw new FileRefused({ type: 'tooManyColumns', most: mostColumns })
  const lines: RegisterTable['lines'][number][] = []
  for (let place = start + 1; place < rows.length; place += 1) {
    const row = rows[place] ?? []
    if (filled(row) === 0) continue
    lines.push({ line: place + 1, cells: row.map(cell => cell.slice(0, longestCell)) })
    if (lines.length > mostLines) throw new FileRefused({ type: 'tooManyLines', most: mostLines })
  }
  if (lines.length === 0) throw new FileRefused({ type: 'headerOnly' })
  return { header: header.map(title => title.trim().slice(0, 80)), lines }
}
