import type { Language } from '#domain/code-lists.ts'
import type { PaperCell, PaperTable } from '#domain/paper-document.ts'
import { numberIn } from './number-in.ts'
import { isBold, textOf } from './paper-text.ts'
import { type ReadCell, withoutDrawings } from './without-drawings.ts'

/** A table as it stands on paper, with its number and title; every figure in it a real number. */
export const readTable = (table: HTMLTableElement, language: Language): PaperTable => {
  const { label, title, remark } = captionOf(table)
  const read = [...table.rows].map(row => [...row.cells].map(cell => readCell(cell, language)))
  const shares = sharesOf(table)
  const { rows, stay } = withoutDrawings(read, shares.length)
  return {
    kind: 'table',
    label,
    title,
    remark,
    shares: toOne(shares.filter((_, column) => stay[column])),
    headRows: table.tHead?.rows.length ?? 0,
    rows,
  }
}

const captionOf = ({ caption }: HTMLTableElement): Pick<PaperTable, 'label' | 'title' | 'remark'> => {
  if (caption === null) return { label: '', title: '', remark: '' }
  const [number, ...rest] = [...caption.childNodes]
  const label = number instanceof HTMLElement ? textOf(number) : ''
  const remarks = rest.filter(node => node instanceof HTMLElement)
  const whole = textOf(caption)
  const remark = remarks.map(textOf).join(' ')
  const title = whole.slice(label.length, remark === '' ? undefined : -remark.length).trim()
  return { label, title, remark }
}

const readCell = (cell: HTMLTableCellElement, language: Language): ReadCell => {
  const isHead = cell.tagName === 'TH'
  const text = textOf(cell)
  return {
    isDrawn: text === '' && cell.querySelector('svg') !== null,
    cell: {
      text,
      number: isHead ? null : numberIn(text, cell.dataset, language),
      isHead,
      isStrong: isBold(cell),
      align: alignOf(cell),
      columns: cell.colSpan,
      rows: cell.rowSpan,
    },
  }
}

const toOne = (shares: readonly number[]): number[] => {
  const whole = shares.reduce((total, share) => total + share, 0)
  return shares.map(share => (whole === 0 ? 1 / shares.length : share / whole))
}

const alignOf = (cell: HTMLElement): PaperCell['align'] => {
  const { textAlign } = getComputedStyle(cell)
  if (textAlign === 'center' || textAlign === '-webkit-center') return 'center'
  return textAlign === 'right' || textAlign === 'end' ? 'right' : 'left'
}

/** Measured on a row without wide cells, or where every row has one, all columns alike. */
const sharesOf = (table: HTMLTableElement): number[] => {
  const columns = Math.max(1, ...[...table.rows].map(row => columnsOf(row)))
  const plain = [...table.rows].find(row => row.cells.length === columns)
  const width = plain?.getBoundingClientRect().width ?? 0
  if (plain === undefined || width === 0) return Array.from({ length: columns }, () => 1 / columns)
  return [...plain.cells].map(cell => Math.min(1, cell.getBoundingClientRect().width / width))
}

const columnsOf = (row: HTMLTableRowElement): number =>
  [...row.cells].reduce((total, cell) => total + cell.colSpan, 0)
