import { useTexts } from '../text/use-texts.ts'
import type { DueState } from './due-state.ts'
import classes from './due-text.module.css'
import { formatDue } from './format-due.ts'

/** The sentence of a deadline in its weight: due today is strong, overdue is strong and in the colour of lateness. */
export function DueText({ due }: { readonly due: DueState }) {
  const t = useTexts()
  return <span className={classes[due.kind]}>{formatDue(t, due)}</span>
}
