import type { DescriptionForm } from './matrix-calls.ts'
import { type DescribedCell, longestMatrixText, longestRemark } from './matrix-cell.ts'
import { choicesOf, dimensionOf } from './matrix-dimensions.ts'
import type { Refusal } from './refusal.ts'
import { err, ok, type Result } from './result.ts'

/**
 * What was typed about one row, as its cell; null where everything was left empty, which takes back what stood there.
 * Refuses words without the degree or the choice that the row asks for.
 */
export const describedCell = (form: DescriptionForm): Result<DescribedCell | null, Refusal> => {
  const { kind } = dimensionOf(form.dimension)
  const text = form.text.trim()
  const most = kind === 'scale' || kind === 'choices' ? longestRemark : longestMatrixText
  if (text.length > most) return err({ type: 'DescriptionTooLong', most })
  switch (kind) {
    case 'scale': {
      const until = form.dimension === 'stability' ? form.until : null
      if (form.level !== null) return ok({ kind: 'scale', level: form.level, text, until })
      return text === '' && until === null ? ok(null) : err({ type: 'DescriptionIncomplete', lacks: 'level' })
    }
    case 'choices': {
      // In the order of the list, so that the same choice is the same cell.
      const choices = choicesOf(form.dimension).filter(choice => form.choices.includes(choice))
      if (choices.length > 0) return ok({ kind: 'choices', choices, text })
      return text === '' ? ok(null) : err({ type: 'DescriptionIncomplete', lacks: 'choice' })
    }
    case 'amount':
      return ok(form.amount === null && text === '' ? null : { kind: 'amount', amount: form.amount, text })
    case 'text':
    case 'exchange':
      return ok(text === '' ? null : { kind: 'text', text })
  }
}
