import type { ReactNode } from 'react'
import type { FigureQuestion } from '#domain/network-figures.ts'
import { hrefOf } from '../../app/routes.ts'
import { definitionId } from '../../ui/definition-id.ts'
import { formatNumber } from '../../ui/format-number.ts'
import { queryOfFigure } from '../referrals/list-question.ts'
import { useFigures } from './figure-context.ts'

export interface FigureProps {
  /** Names this figure among all of the screen. */
  readonly name: string
  /** Which definition explains it. */
  readonly kind: string
  readonly count: number
  readonly question: FigureQuestion
  /** What is shown instead of the bare number. */
  readonly children?: ReactNode
  readonly className?: string | undefined
  /** Counts what is late: in the colour of lateness when there is any. */
  readonly late?: boolean
  /** Set by a table that is one stop of the Tab key. */
  readonly walk?: { readonly at: string; readonly isStop: boolean }
}

/** The address of the list that holds exactly the referrals of a figure, with the way back. */
export const hrefOfFigure = (question: FigureQuestion): string =>
  hrefOf('referrals', undefined, { ...queryOfFigure(question), back: 'network' })

/** A number that leads down to the referrals behind it, with its definition one hover or focus away. */
export function Figure({
  name,
  kind,
  count,
  question,
  children,
  className,
  late = false,
  walk,
}: FigureProps) {
  const { leadsDown, onFocus } = useFigures()
  const shared = {
    className,
    'data-late': (late && count > 0) || undefined,
    'data-figure': name,
    'data-kind': kind,
    'data-walk': walk?.at,
    'aria-describedby': definitionId(kind),
    onFocus: () => onFocus(name),
  }
  const tabIndex = walk === undefined ? undefined : walk.isStop ? 0 : -1
  const shown = children ?? (count === 0 ? '–' : formatNumber(count))
  return leadsDown && count > 0 ? (
    <a {...shared} href={hrefOfFigure(question)} tabIndex={tabIndex}>
      {shown}
    </a>
  ) : (
    <span {...shared} tabIndex={tabIndex}>
      {shown}
    </span>
  )
}
