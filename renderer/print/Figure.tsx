import type { ReactNode } from 'react'
import type { FigureQuestion } from '#domain/network-figures.ts'
import type { MetricKey } from '../text/metric-key.ts'
import { definitionId } from '../ui/definition-id.ts'
import { type FigureForm, figureText, figureValue } from './figure-words.ts'
import { usePaperMedium } from './paper-medium.ts'

export interface FigureProps {
  /** Null where there is none: the sign then says why. */
  readonly value: number | null
  readonly form?: FigureForm
  /** What `percent`, `share` and `of` are a part of. */
  readonly whole?: number | undefined
  /** Printed instead of the number: `×` not applicable, `·` too few or nothing comparable. */
  readonly sign?: '–' | '×' | '·' | undefined
  /** Which definition explains it. */
  readonly of?: MetricKey | undefined
  /** The referrals behind it. */
  readonly question?: FigureQuestion | undefined
  readonly className?: string | undefined
  /** Of a shaded box around the number. */
  readonly box?: string | undefined
  /** Printed instead of the bare number; the number itself stays in `data-value`. */
  readonly children?: ReactNode
}

/**
 * A cell with one number. On paper it is plain text; the exports read the exact number from `data-value` and how it is
 * shown from `data-form`. On the screen it leads down to the referrals behind it.
 */
export function Figure(props: FigureProps) {
  const { value, form = 'count', whole, sign, of, question, className, box, children } = props
  const { onScreen, hrefOf } = usePaperMedium()
  const shown = children ?? figureText({ value, form, whole, sign })
  const exact = figureValue({ value, form, whole, sign })
  const href = question === undefined || exact === null || exact === 0 ? undefined : hrefOf(question)
  const told = onScreen && of !== undefined ? { 'data-kind': of, 'aria-describedby': definitionId(of) } : {}
  const inner =
    href === undefined ? (
      shown
    ) : (
      <a href={href} data-figure={href} tabIndex={-1} {...told}>
        {shown}
      </a>
    )
  return (
    <td
      className={className}
      {...(exact === null ? {} : { 'data-value': exact, 'data-form': form })}
      {...(form === 'of' ? { 'data-whole': whole } : {})}
      {...(href === undefined ? told : {})}
    >
      {box === undefined ? inner : <span className={box}>{inner}</span>}
    </td>
  )
}
