import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { PaperCell, PaperTable } from '#domain/paper-document.ts'
import { CountingField } from './counting-field.ts'

export const captionStyle = 'Caption'

/**
 * The number and title above a table. The number is a field of Word, so that pasted among the tables of a form it
 * takes the next number there; until then it says what the paper says.
 */
export const captionParagraph = ({ label, title, remark }: PaperTable): Paragraph[] => {
  if (label === '' && title === '') return []
  const counted = /^(\p{L}+)[ \u00a0](\d+)\.$/u.exec(label)
  const number =
    counted === null
      ? [new TextRun({ text: `${label} `, bold: true })]
      : [
          new TextRun({ text: `${counted[1]}\u00a0`, bold: true }),
          new CountingField(counted[1] ?? '', counted[2] ?? ''),
          new TextRun({ text: '. ', bold: true }),
        ]
  return [
    new Paragraph({
      style: captionStyle,
      keepLines: true,
      children: [
        ...number,
        new TextRun({ text: title }),
        ...(remark === '' ? [] : [new TextRun({ text: ` ${remark}`, color: '56636F' })]),
      ],
    }),
  ]
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const thin = { style: BorderStyle.SINGLE, size: 4, color: 'B9C2CA' } as const
const thick = { style: BorderStyle.SINGLE, size: 8, color: '15202B' } as const

/** A table as wide as the page, its columns as wide as on paper; no row is split, and its head is repeated. */
export const wordTable = (table: PaperTable, millimetres: number): Table => {
  const width = convertMillimetersToTwip(millimetres)
  const widths = table.shares.map(share => Math.round(share * width))
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: {
      top: thick,
      bottom: thick,
      left: none,
      right: none,
      insideHorizontal: thin,
      insideVertical: none,
    },
    rows: table.rows.map((row, line) => wordRow(row, line < table.headRows)),
  })
}

const wordRow = (row: readonly PaperCell[], isHead: boolean): TableRow =>
  new TableRow({
    // Said of no other row at all: some readers take a „no” for a „yes”.
    ...(isHead ? { tableHeader: true } : {}),
    cantSplit: true,
    children: row.map(cell => wordCell(cell, isHead)),
  })

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const

const wordCell = ({ text, isStrong, align, columns, rows }: PaperCell, isHead: boolean): TableCell =>
  new TableCell({
    columnSpan: columns,
    rowSpan: rows,
    margins: { top: 30, bottom: 30, left: 50, right: 50 },
    children: [
      new Paragraph({
        alignment: alignments[align],
        spacing: { after: 0 },
        keepNext: isHead,
        children: [
          new TextRun({
            text,
            bold: isStrong && !isHead,
            size: isHead ? 16 : 18,
            ...(isHead ? { color: '56636F' } : {}),
          }),
        ],
      }),
    ],
  })
