import type { Language } from '#domain/code-lists.ts'
import type { PaperCell } from '#domain/paper-document.ts'
import { printedNumber } from '#domain/printed-number.ts'

/** What a figure of the paper says of its number; any other cell says nothing. */
export type FigureFacts = { readonly value?: string | undefined; readonly form?: string | undefined }

/** What begins a text as a number does, and the rest of it. */
const begins = /^([+−-]?\d(?:[\d\s.,]*\d)?(?:\s?%)?)(.*)$/su

/**
 * What a cell counts: the number that it prints, and nothing more exact, so that what was rounded or hidden on paper
 * stays so. A dash is a number only where a figure of nothing stands for it, and a part of a whole („22 z 24”) or a
 * number with a mark beside it keeps what follows.
 */
export const numberIn = (
  text: string,
  { value, form }: FigureFacts,
  language: Language,
): PaperCell['number'] => {
  if (value === undefined) {
    const printed = printedNumber(text, language)
    return printed === undefined ? null : { ...printed, tail: '' }
  }
  if (text === '–') return value === '0' ? { ...nothing, tail: '' } : null
  const [, start = '', tail = ''] = begins.exec(text) ?? []
  const printed = printedNumber(start, language)
  if (printed === undefined || (form !== 'of' && /[\p{L}\p{Nd}]/u.test(tail))) return null
  return {
    ...printed,
    isPercent: printed.isPercent || form === 'share',
    isSigned: printed.isSigned || form === 'change',
    tail,
  }
}

const nothing = { amount: 0, decimals: 0, isPercent: false, isSigned: false } as const
