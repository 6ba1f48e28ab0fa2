import type { CodeListName } from '#domain/code-lists.ts'
import { isRetired, labelOf } from '../../text/label-of.ts'
import { useTexts } from '../../text/use-texts.ts'
import classes from './referral-form-page.module.css'

export interface RetiredLineProps {
  readonly list: CodeListName
  readonly chosen: string | null
}

/** Says of a choice made while it was still offered that another one is needed; otherwise nothing. */
export function RetiredLine({ list, chosen }: RetiredLineProps) {
  const t = useTexts()
  if (chosen === null || !isRetired(list, chosen)) return null
  return (
    <p className={classes.notice} role="alert">
      {t.newReferral.retired(labelOf(list, chosen))}
    </p>
  )
}
