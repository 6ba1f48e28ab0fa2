import { useTexts } from '../../text/use-texts.ts'
import { KeyCap } from '../../ui/KeyCap.tsx'
import { useKeys } from '../../ui/use-keys.ts'
import classes from './timeline.module.css'

export interface TimelineOrderProps {
  readonly newestFirst: boolean
  readonly onTurn: () => void
  /** False where the letter belongs to another step on this page. */
  readonly letterFree?: boolean
}

/** Which end of a timeline stands above, and the key that turns it. */
export function TimelineOrder({ newestFirst, onTurn, letterFree = true }: TimelineOrderProps) {
  const t = useTexts()
  useKeys({ o: onTurn }, { enabled: letterFree })
  return (
    <button
      type="button"
      className={classes.turn}
      onClick={onTurn}
      title={t.timeline.turnOrder}
      {...(letterFree ? { 'aria-keyshortcuts': 'O' } : {})}
    >
      {newestFirst ? t.timeline.newestFirst : t.timeline.oldestFirst}{' '}
      {letterFree ? <KeyCap keys="o" /> : null}
    </button>
  )
}
