import type { MatrixColumn } from '#domain/matrix.ts'
import type { MatrixRow } from '#domain/matrix-sheet.ts'
import { useTexts } from '../text/use-texts.ts'
import classes from './matrix.module.css'
import { findingWords } from './matrix-words.ts'

export interface MatrixCommentProps {
  readonly row: MatrixRow
  readonly columns: readonly MatrixColumn[]
}

/** Alike or different, with who stands out and the question for the meeting. */
export function MatrixComment({ row: { dimension, finding }, columns }: MatrixCommentProps) {
  const t = useTexts()
  return (
    <span className={classes.comment} data-quiet={finding.sign === 'tooFew' || undefined}>
      <MatrixSign sign={finding.sign} />
      <span>{findingWords(t, dimension.key, finding, columns)}</span>
    </span>
  )
}

/** = or ≠, drawn: the faces of the print hold no such sign. */
export function MatrixSign({ sign }: { readonly sign: MatrixRow['finding']['sign'] }) {
  const t = useTexts()
  if (sign !== 'similar' && sign !== 'different') return <span className={classes.sign} />
  return (
    <svg
      className={classes.sign}
      viewBox="0 0 3 3"
      role="img"
      aria-label={sign === 'similar' ? t.matrix.similar : t.matrix.different}
      focusable="false"
    >
      <path d={sign === 'similar' ? 'M.4 1h2.2M.4 2h2.2' : 'M.4 1h2.2M.4 2h2.2M2.2.2.8 2.8'} />
    </svg>
  )
}
