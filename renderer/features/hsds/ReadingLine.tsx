import { Button, Progress } from '@mantine/core'
import { useTexts } from '../../text/use-texts.ts'
import { KeyCap } from '../../ui/KeyCap.tsx'
import classes from './hsds.module.css'

export interface ReadingLineProps {
  readonly words: string
  readonly done: number
  readonly of: number
  readonly onStop: () => void
}

/** How far a long work has come, and the way to stop it. */
export function ReadingLine({ words, done, of, onStop }: ReadingLineProps) {
  const t = useTexts()
  return (
    <div className={classes.working}>
      <p aria-live="polite">{words}</p>
      <Progress aria-label={words} value={of === 0 ? 0 : (100 * done) / of} />
      <Button variant="default" onClick={onStop} rightSection={<KeyCap keys="escape" />}>
        {t.hsds.stop}
      </Button>
    </div>
  )
}
