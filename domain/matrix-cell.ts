import { z } from 'zod'
import { NeedKey } from './code-lists.ts'
import { type DescribedKey, dimensionChoices, dimensionOf } from './matrix-dimensions.ts'
import { guardedName } from './personal-data.ts'
import { LocalDay } from './time.ts'

/** Beside a degree or a list a few words fit; a row of words alone has room for a sentence or two. */
export const longestRemark = 120
export const longestMatrixText = 240
export const mostChoices = 5
export const largestAmount = 1_000_000

const remark = guardedName(longestRemark)
const words = guardedName(longestMatrixText)
const Choice = z.enum([...dimensionChoices.target_group, ...dimensionChoices.funding])

export const ScaleLevel = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)])
export type ScaleLevel = z.output<typeof ScaleLevel>
export const scaleLevels: readonly ScaleLevel[] = [1, 2, 3, 4]

/** What an institution says of itself in one row. `until`: the day to which a financing is secured. */
export const DescribedCell = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('scale'),
    level: ScaleLevel,
    text: remark,
    until: LocalDay.nullable(),
  }),
  z.strictObject({
    kind: z.literal('choices'),
    choices: z.array(Choice).min(1).max(mostChoices),
    text: remark,
  }),
  z.strictObject({
    kind: z.literal('amount'),
    amount: z.number().int().min(0).max(largestAmount).nullable(),
    text: words,
  }),
  z.strictObject({ kind: z.literal('text'), text: words.min(1) }),
])
export type DescribedCell = z.output<typeof DescribedCell>

/** What was counted. Numerator and denominator are left out where they may not be told: in a file for others. */
export const ComputedCell = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('needs'), needs: z.array(NeedKey).min(1).max(3) }),
  z.strictObject({ kind: z.literal('count'), value: z.number().int().min(0).max(1000) }),
  z.strictObject({
    kind: z.literal('days'),
    value: z.number().int().min(0).max(10_000),
    of: z.number().int().min(1).nullable(),
  }),
  z.strictObject({
    kind: z.literal('share'),
    percent: z.number().int().min(0).max(100),
    part: z.number().int().min(0).nullable(),
    of: z.number().int().min(1).nullable(),
  }),
])
export type ComputedCell = z.output<typeof ComputedCell>

/** A whole network in one cell: the spread of its institutions, or the words of each. */
export type SummedCell =
  | {
      readonly kind: 'spread'
      readonly level: ScaleLevel
      readonly low: ScaleLevel
      readonly high: ScaleLevel
    }
  | { readonly kind: 'lines'; readonly lines: readonly { readonly of: string; readonly text: string }[] }

export type MatrixCell = DescribedCell | ComputedCell | SummedCell

/** Whether a described cell is of the kind that its row asks for, with choices of its list and no day but where one belongs. */
export const fitsDimension = (key: DescribedKey, cell: DescribedCell): boolean => {
  const { kind } = dimensionOf(key)
  switch (cell.kind) {
    case 'scale':
      return kind === 'scale' && (cell.until === null || key === 'stability')
    case 'choices': {
      const known: readonly string[] =
        key === 'target_group' || key === 'funding' ? dimensionChoices[key] : []
      return (
        cell.choices.every(choice => known.includes(choice)) &&
        new Set(cell.choices).size === cell.choices.length
      )
    }
    case 'amount':
      return kind === 'amount' && (cell.amount !== null || cell.text !== '')
    case 'text':
      return kind === 'text' || kind === 'exchange'
  }
}
