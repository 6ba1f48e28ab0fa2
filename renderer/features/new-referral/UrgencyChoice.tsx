import { type Urgency, urgencies } from '#domain/code-lists.ts'
import type { ResponsePromise } from '#domain/deadline.ts'
import { useTexts } from '../../text/use-texts.ts'
import { UrgencyBars } from '../../ui/UrgencyBars.tsx'
import classes from './urgency-choice.module.css'

export interface UrgencyChoiceProps {
  readonly value: Urgency
  readonly promises: Readonly<Record<Urgency, ResponsePromise>>
  readonly onChange: (urgency: Urgency) => void
}

/** Five steps from planned to immediate, each with what is promised for it. */
export function UrgencyChoice({ value, promises, onChange }: UrgencyChoiceProps) {
  const t = useTexts()
  const promised = (urgency: Urgency): string => {
    if (urgency === 'immediate') return t.newReferral.sameDay112
    const { accept } = promises[urgency]
    return accept.days === 0 ? t.newReferral.sameDay : t.newReferral.within(accept)
  }
  return (
    <>
      <div className={classes.steps} role="radiogroup" aria-label={t.newReferral.urgency}>
        {urgencies.map(urgency => (
          <label key={urgency} className={classes.step} data-filled={urgency === value || undefined}>
            <input
              type="radio"
              name="urgency"
              className={classes.input}
              checked={urgency === value}
              onChange={() => onChange(urgency)}
            />
            <UrgencyBars urgency={urgency} />
            <small className={classes.promise}>{promised(urgency)}</small>
          </label>
        ))}
      </div>
      {value === 'immediate' ? (
        <p className={classes.emergency} role="alert">
          {t.newReferral.emergency}
        </p>
      ) : null}
    </>
  )
}
