import { z } from 'zod'
import { Language } from './code-lists.ts'
import { keptText } from './kept-text.ts'
import { Instant } from './time.ts'

const text = z.string().max(60_000).transform(keptText)

const PaperNumber = z.strictObject({
  amount: z.number(),
  decimals: z.number().int().min(0).max(6),
  isPercent: z.boolean(),
  isSigned: z.boolean(),
  /** What follows the number in its cell: a mark, or the whole that it is a part of. */
  tail: text,
})

const PaperCell = z.strictObject({
  text,
  /** What the cell counts, exactly as printed. Null: words, or a sign that stands for no number. */
  number: PaperNumber.nullable(),
  isHead: z.boolean(),
  isStrong: z.boolean(),
  align: z.enum(['left', 'center', 'right']),
  columns: z.number().int().min(1).max(100),
  rows: z.number().int().min(1).max(1000),
})

const PaperRun = z.strictObject({ text, isStrong: z.boolean() })

const PaperTable = z.strictObject({
  kind: z.literal('table'),
  /** „Tabela 3.” and what follows; empty for the facts at the beginning, which have no number. */
  label: text,
  title: text,
  remark: text,
  /** How wide each column stands on paper, as a share of the table. */
  shares: z.array(z.number().min(0).max(1)).min(1).max(100),
  /** So many rows at the top are its head. */
  headRows: z.number().int().min(0).max(20),
  rows: z.array(z.array(PaperCell).max(100)).max(5000),
})

const PaperBlock = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('heading'), level: z.number().int().min(1).max(4), text }),
  z.strictObject({
    kind: z.literal('paragraph'),
    /** `item`: one of a numbered list; `note`: a remark beside or below. */
    role: z.enum(['text', 'item', 'note']),
    runs: z.array(PaperRun).min(1).max(1000),
  }),
  /** A dotted line: in which part and who signs, and what belongs on the line. */
  z.strictObject({ kind: z.literal('signature'), role: text, who: text, line: text }),
  PaperTable,
])

/** What every copy of the paper says of itself, with the words around it in its own language. */
const PaperStamp = z.strictObject({
  network: text,
  /** When the data are of: what a file says of its making, so that the same paper makes the same file. */
  dataAt: Instant,
  /** Which edition of which version, when the data are of, and their hash: „Wersja”, „1”. */
  facts: z
    .array(z.strictObject({ name: text, value: text }))
    .min(1)
    .max(10),
  /** What the paper may be used for, and what is on it alone. */
  remarks: z.array(text).max(10),
  words: z.strictObject({ report: text, tables: text, page: text, of: text }),
})

/** A laid-out paper as plain data: what stands on its pages, in order, and nothing that does not stand there. */
export const PaperDocument = z.strictObject({
  language: Language,
  title: text,
  stamp: PaperStamp,
  blocks: z.array(PaperBlock).max(5000),
})

export type PaperDocument = z.output<typeof PaperDocument>
export type PaperStamp = z.output<typeof PaperStamp>
export type PaperBlock = z.output<typeof PaperBlock>
export type PaperTable = z.output<typeof PaperTable>
export type PaperCell = z.output<typeof PaperCell>
export type PaperRun = z.output<typeof PaperRun>
