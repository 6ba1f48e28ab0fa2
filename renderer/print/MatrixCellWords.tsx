import type { NeedKey } from '#domain/code-lists.ts'
import type { MatrixCell, ScaleLevel } from '#domain/matrix-cell.ts'
import { labelOf } from '../text/label-of.ts'
import { useTexts } from '../text/use-texts.ts'
import { formatDate } from '../ui/format-day.ts'
import { formatNumber } from '../ui/format-number.ts'
import classes from './matrix.module.css'
import { percentWords } from './matrix-words.ts'

export interface MatrixCellWordsProps {
  readonly cell: MatrixCell
  /** The value at the right end of the scale of this row. */
  readonly most: number
  /** Where the referrals behind a counted value are listed. */
  readonly behind: (need?: NeedKey) => string | undefined
}

/** What stands in one cell: dots for a degree, a point on the scale of the row for a number, words. */
export function MatrixCellWords({ cell, most, behind }: MatrixCellWordsProps) {
  const t = useTexts()
  switch (cell.kind) {
    case 'scale':
      return (
        <>
          <Degree level={cell.level} />
          <Words>
            {[cell.text, cell.until === null ? '' : t.matrix.until(formatDate(cell.until))]
              .filter(part => part !== '')
              .join('; ')}
          </Words>
        </>
      )
    case 'spread':
      return (
        <>
          <Degree level={cell.level} high={cell.high} />
          <Words>{t.matrix.spreadOf(cell)}</Words>
        </>
      )
    case 'choices':
      return (
        <Words>
          {[cell.choices.map(choice => t.matrix.choices[choice]).join(', '), cell.text]
            .filter(part => part !== '')
            .join('; ')}
        </Words>
      )
    case 'amount':
      return (
        <>
          {cell.amount === null ? null : <b>{t.matrix.people(formatNumber(cell.amount))}</b>}
          <Words>{cell.text}</Words>
        </>
      )
    case 'text':
      return <Words>{cell.text}</Words>
    case 'lines':
      return (
        <>
          {cell.lines.map(({ of, text }) => (
            <span key={of} className={classes.line}>
              <b>{of}</b> {text}
            </span>
          ))}
        </>
      )
    case 'needs':
      return (
        <>
          {cell.needs.map(need => (
            <span key={need} className={classes.line}>
              <Behind href={behind(need)}>{labelOf('need', need)}</Behind>
            </span>
          ))}
        </>
      )
    case 'count':
      return (
        <OnScale value={cell.value} most={most} words={formatNumber(cell.value)} under="" href={behind()} />
      )
    case 'days':
      return (
        <OnScale
          value={cell.value}
          most={most}
          words={t.matrix.days(cell.value)}
          href={behind()}
          under={cell.of === null ? '' : t.matrix.fromEvents(formatNumber(cell.of))}
        />
      )
    case 'share':
      return (
        <OnScale
          value={cell.percent}
          most={most}
          words={percentWords(cell.percent)}
          href={behind()}
          under={
            cell.part === null || cell.of === null
              ? ''
              : t.matrix.partOf({ part: formatNumber(cell.part), of: formatNumber(cell.of) })
          }
        />
      )
  }
}

function Words({ children }: { readonly children: string }) {
  return children === '' ? null : <span className={classes.line}>{children}</span>
}

const dots: readonly ScaleLevel[] = [1, 2, 3, 4]

interface DegreeProps {
  readonly level: ScaleLevel
  /** The highest of a spread, where there is one. */
  readonly high?: ScaleLevel
}

/** Four dots: filled up to the degree; the rest of a spread is half-filled. */
export function Degree({ level, high = level }: DegreeProps) {
  const t = useTexts()
  return (
    <svg
      className={classes.degree}
      viewBox="0 0 9.4 2.2"
      role="img"
      aria-label={t.matrix.levelOf(level)}
      focusable="false"
    >
      {dots.map(dot => (
        <circle
          key={dot}
          cx={1.1 + (dot - 1) * 2.4}
          cy={1.1}
          r={0.85}
          className={dot <= level ? classes.full : dot <= high ? classes.half : classes.none}
        />
      ))}
    </svg>
  )
}

interface BehindProps {
  readonly href: string | undefined
  readonly children: string
}

function Behind({ href, children }: BehindProps) {
  return href === undefined ? children : <a href={href}>{children}</a>
}

interface OnScaleProps {
  readonly value: number
  readonly most: number
  readonly words: string
  /** Numerator and denominator, or of how many events. */
  readonly under: string
  readonly href: string | undefined
}

function OnScale({ value, most, words, under, href }: OnScaleProps) {
  return (
    <span className={classes.onScale}>
      <b data-value={value}>
        <Behind href={href}>{words}</Behind>
      </b>
      <span className={classes.track} aria-hidden="true">
        <span style={{ insetInlineStart: `${(100 * value) / most}%` }} />
      </span>
      {under === '' ? null : <small>{under}</small>}
    </span>
  )
}
