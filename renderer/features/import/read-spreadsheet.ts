import { unzipSync, zipSync } from 'fflate'
import readXlsxFile from 'read-excel-file/universal'
import { FileRefused, largestUnpacked } from './register-file.ts'

type Spreadsheet = {
  readonly sheets: readonly string[]
  readonly sheet: number
  readonly rows: readonly string[][]
}

/**
 * An XLSX as text, cell by cell; of a formula what the spreadsheet last showed. It is unpacked here, under a limit,
 * and handed on packed without compression: the library would unpack it in a further worker, which the policy of the
 * page forbids, and without any limit.
 */
export const readSpreadsheet = async (
  bytes: Uint8Array,
  wished: number | undefined,
): Promise<Spreadsheet> => {
  const sheets = await sheetsOf(repacked(bytes))
  const fullest = sheets.reduce(
    (best, { data }, place) => (data.length > (sheets[best]?.data.length ?? 0) ? place : best),
    0,
  )
  const sheet = wished !== undefined && wished < sheets.length ? wished : fullest
  const rows = (sheets[sheet]?.data ?? []).map(row => row.map(textOf))
  return { sheets: sheets.map(({ sheet: name }) => name), sheet, rows }
}

const repacked = (bytes: Uint8Array): ArrayBuffer => {
  let unpacked = 0
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!/\.(?:xml|rels)$/.test(name)) return false
        unpacked += originalSize
        if (unpacked > largestUnpacked) throw new FileRefused({ type: 'unpacksTooLarge' })
        return true
      },
    })
    if (Object.keys(files).length === 0) throw new FileRefused({ type: 'damagedSpreadsheet' })
    return new Uint8Array(zipSync(files, { level: 0 })).buffer
  } catch (failure) {
    throw failure instanceof FileRefused ? failure : new FileRefused({ type: 'damagedSpreadsheet' })
  }
}

const sheetsOf = async (packed: ArrayBuffer) => {
  try {
    return await readXlsxFile(packed)
  } catch {
    throw new FileRefused({ type: 'damagedSpreadsheet' })
  }
}

/** Days as `2024-03-04`, whatever the spreadsheet shows them as; hours and minutes say nothing here. */
const textOf = (cell: unknown): string => {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10)
  return String(cell)
}
