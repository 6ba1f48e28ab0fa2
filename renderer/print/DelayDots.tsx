import { type DelayCounts, type DelayStage, delayStages } from '#domain/report-sections.ts'
import { countOrDash } from './figure-words.ts'
import classes from './report.module.css'

/** So many dots stand in a cell; what is more is told by the number alone. */
const mostDots = 21

/** One dot for each overdue referral: full without a decision, half without a contact, a ring without closing. */
export function DelayDots({ overdue }: { readonly overdue: DelayCounts }) {
  if (overdue.total === 0 || overdue.total > mostDots) return countOrDash(overdue.total)
  const stages = delayStages.flatMap(stage => Array.from({ length: overdue.byStage[stage] }, () => stage))
  return (
    <span className={classes.dots}>
      {stages.map((stage, place) => (
        // Dots of one stage are alike: their place is all that tells them apart.
        <DelayMark key={`${stage}-${place - stages.indexOf(stage)}`} stage={stage} />
      ))}
      <b>{overdue.total}</b>
    </span>
  )
}

/** The sign of a stage; its shape carries the meaning, for a print without colour. */
export function DelayMark({ stage }: { readonly stage: DelayStage }) {
  return (
    <svg viewBox="0 0 4 4" aria-hidden="true">
      <circle
        cx={2}
        cy={2}
        r={1.55}
        fill={stage === 'decision' ? 'var(--report-late)' : 'var(--report-ground)'}
        stroke="var(--report-late)"
        strokeWidth={0.55}
      />
      {stage === 'contact' && <path d="M2 .45a1.55 1.55 0 0 0 0 3.1z" fill="var(--report-late)" />}
    </svg>
  )
}
