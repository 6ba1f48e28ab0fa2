import type { KeyboardEvent } from 'react'
import { type Urgency, urgencies } from '#domain/code-lists.ts'
import { dueAfter, type ResponsePromise } from '#domain/deadline.ts'
import { useTexts } from '../../text/use-texts.ts'
import { formatShortDay } from '../../ui/format-day.ts'
import { KeyCap } from '../../ui/KeyCap.tsx'
import { UrgencyBars } from '../../ui/UrgencyBars.tsx'
import { useNow } from '../../ui/use-now.ts'
import { digitOf } from './row-keys.ts'
import classes from './urgency-choice.module.css'

export interface UrgencyChoiceProps {
  readonly value: Urgency
  readonly promises: Readonly<Record<Urgency, ResponsePromise>>
  readonly onChange: (urgency: Urgency) => void
}

/** Five steps from planned to immediate, each with the day by which it would be accepted; 1–5 while it has the focus. */
export function UrgencyChoice({ value, promises, onChange }: UrgencyChoiceProps) {
  const t = useTexts()
  const now = useNow()
  const promised = (urgency: Urgency): string => {
    if (urgency === 'immediate') return t.newReferral.first112
    const { accept } = promises[urgency]
    return accept.days === 0 ? t.newReferral.sameDay : t.newReferral.within(accept)
  }
  const press = (event: KeyboardEvent): void => {
    const urgency = urgencies[digitOf(event) ?? -1]
    if (urgency === undefined) return
    event.preventDefault()
    onChange(urgency)
  }
  return (
    <>
      <div
        className={classes.steps}
        role="radiogroup"
        aria-label={t.newReferral.urgency}
        onKeyDown={press}
        tabIndex={-1}
      >
        {urgencies.map((urgency, place) => (
          <label key={urgency} className={classes.step} data-filled={urgency === value || undefined}>
            <input
              type="radio"
              name="urgency"
              className={classes.input}
              checked={urgency === value}
              onChange={() => onChange(urgency)}
            />
            <UrgencyBars urgency={urgency} />
            <span className={classes.cap}>
              <KeyCap keys={String(place + 1)} />
            </span>
            <small className={classes.promise}>{promised(urgency)}</small>
            <small className={classes.by}>
              {t.newReferral.until(formatShortDay(dueAfter(now, promises[urgency].accept)))}
            </small>
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
