import { useTexts } from '../text/use-texts.ts'
import classes from './restricted-tag.module.css'

/** The framed word beside a need that only the two parties and the coordinator see. */
export function RestrictedTag() {
  const t = useTexts()
  return <span className={classes.tag}>{t.pieces.restricted}</span>
}
