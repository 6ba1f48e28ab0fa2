import Papa from 'papaparse'
import {
  type Delimiter,
  delimiters,
  type Encoding,
  FileRefused,
  mostLines,
  type ReadingWish,
} from './register-file.ts'

type TextTable = {
  readonly rows: readonly string[][]
  readonly encoding: Encoding
  readonly delimiter: Delimiter
}

/** A text file with a column for every delimiter: decoded, its delimiter guessed, its quotes checked. */
export const readTextFile = (bytes: Uint8Array, wish: ReadingWish): TextTable => {
  const encoding = wish.encoding ?? guessEncoding(bytes)
  const text = decode(bytes, encoding)
  if (text.includes('\u0000')) throw new FileRefused({ type: 'notAText' })
  const delimiter = wish.delimiter ?? guessDelimiter(text)
  const rows: string[][] = []
  let broken: number | undefined
  Papa.parse<string[]>(text, {
    delimiter,
    skipEmptyLines: false,
    step: ({ data, errors }, parser) => {
      if (errors.some(({ type }) => type === 'Quotes')) {
        broken = rows.length + 1
        parser.abort()
        return
      }
      rows.push(data)
      if (rows.length > mostLines + 1 && data.some(cell => cell !== '')) {
        throw new FileRefused({ type: 'tooManyLines', most: mostLines })
      }
    },
  })
  if (broken !== undefined) throw new FileRefused({ type: 'brokenQuotes', line: broken })
  return { rows, encoding, delimiter }
}

/** A mark at the beginning tells; without it, what is no UTF-8 is what Windows writes in Poland. */
const guessEncoding = (bytes: Uint8Array): Encoding => {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const start = bytes.subarray(0, 4000)
  const zeros = (odd: number): number => start.filter((byte, place) => byte === 0 && place % 2 === odd).length
  if (zeros(1) > start.length / 4) return 'utf-16le'
  if (zeros(0) > start.length / 4) return 'utf-16be'
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return 'utf-8'
  } catch {
    return 'windows-1250'
  }
}

/** In UTF-8 a wrong byte is shown as a sign of doubt: the person sees it in the sample and chooses another. */
const decode = (bytes: Uint8Array, encoding: Encoding): string => new TextDecoder(encoding).decode(bytes)

/** The delimiter that cuts the first lines into the most columns, the same number each. */
const guessDelimiter = (text: string): Delimiter => {
  const start = text.slice(0, 40_000)
  let best: Delimiter = ';'
  let most = 0
  for (const delimiter of delimiters) {
    const { data } = Papa.parse<string[]>(start, { delimiter, preview: 30, skipEmptyLines: 'greedy' })
    const widths = data.slice(0, 20).map(row => row.length)
    const header = widths[0] ?? 1
    const alike = widths.filter(width => width === header).length
    const score = header < 2 ? 0 : header * (alike / Math.max(1, widths.length)) ** 2
    if (score > most) {
      best = delimiter
      most = score
    }
  }
  return best
}
