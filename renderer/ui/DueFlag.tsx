import { VisuallyHidden } from '@mantine/core'
import { useTexts } from '../text/use-texts.ts'
import classes from './due-flag.module.css'
import type { DueState } from './due-state.ts'

export type DueKind = DueState['kind']

export interface DueFlagProps {
  readonly kind: DueKind
  /** Says what the flag means where no words stand beside it. */
  readonly labelled?: boolean
}

/** A deadline as a flag: outlined = ahead or today, grey with a tick = met, solid swallowtail = missed, two strokes = the clock stands. */
export function DueFlag({ kind, labelled = false }: DueFlagProps) {
  const t = useTexts()
  const words: Record<DueKind, string> = {
    ahead: t.deadlines.flagAhead,
    today: t.deadlines.flagToday,
    met: t.deadlines.flagMet,
    missed: t.deadlines.flagMissed,
    stands: t.deadlines.flagStands,
  }
  return (
    <>
      <svg width="13" height="14" viewBox="0 0 13 14" className={classes[kind]} aria-hidden="true">
        <path d="M1.5 1v12.5" className={classes.pole} />
        <path d="M1.5 1.2h10L8.6 4.8l2.9 3.6h-10z" className={classes.cloth} />
        {kind === 'met' ? <path d="M3.6 4.9l1.5 1.6 2.5-3.1" className={classes.sign} /> : null}
        {kind === 'stands' ? <path d="M4.2 3.2v3.2M6.7 3.2v3.2" className={classes.sign} /> : null}
      </svg>
      {labelled ? <VisuallyHidden>{words[kind]}</VisuallyHidden> : null}
    </>
  )
}
