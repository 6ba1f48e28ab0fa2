import { type DelayCounts, type DelayStage, delayStages } from '#domain/report-sections.ts'
import { countOrDash } from './figure-words.ts'
import pieces from './report-sections.module.css'

/** So many dots stand in a cell; what is more is told by the number alone. */
const mostDots = 21

/** One dot for each overdue referral: full without a decision, half without a contact, a ring without closing. */
export function DelayDots({ overdue }: { readonly overdue: DelayCounts }) {
  if (overdue.total === 0 || overdue.total > mostDots) return countOrDash(overdue.total)
  // Dots of one stage are alike: their number within it is all that tells them apart.
  const dots = delayStages.flatMap(stage =>
    Array.from({ length: overdue.byStage[stage] }, (_, number) => ({ stage, key: `${stage}-${number}` })),
  )
  return (
    <span className={pieces.dots}>
      {dots.map(({ key, stage }) => (
        <DelayMark key={key} stage={stage} />
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
