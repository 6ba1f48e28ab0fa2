import { wordAdvice } from '#domain/word-advice.ts'
import { useTexts } from '../text/use-texts.ts'
import classes from './guarded-textarea.module.css'

/** A softer word, offered and never required. */
export function WordAdviceLine({ text }: { readonly text: string }) {
  const t = useTexts()
  const [advice] = wordAdvice(text)
  return (
    <p className={classes.advice} aria-live="polite">
      {advice === undefined
        ? null
        : t.guard.advice({ found: text.slice(advice.from, advice.to), better: advice.better })}
    </p>
  )
}
