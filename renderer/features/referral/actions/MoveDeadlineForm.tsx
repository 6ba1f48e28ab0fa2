import { useState } from 'react'
import { dayNumberOf, type LocalDay, localDay, localDayOf } from '#domain/time.ts'
import { addWorkingDays } from '#domain/working-calendar.ts'
import { useTexts } from '../../../text/use-texts.ts'
import { formatShortDay } from '../../../ui/format-day.ts'
import { GuardedTextarea, mayBeSaved } from '../../../ui/GuardedTextarea.tsx'
import { useNow } from '../../../ui/use-now.ts'
import type { ActionFormProps } from './action-form-props.ts'
import { DayField } from './DayField.tsx'
import { FormFrame } from './FormFrame.tsx'
import classes from './form-frame.module.css'
import { useActionCommand } from './use-action-command.ts'

/** A later day for the running deadline, with a reason that both sides see. */
export function MoveDeadlineForm({ referral, onClose, onBack }: ActionFormProps) {
  const t = useTexts()
  const today = localDayOf(useNow())
  const running = referral.deadline
  const due = running === null ? today : localDayOf(running.due)
  const base = due > today ? due : today
  const later = (days: number): LocalDay => localDay(addWorkingDays(dayNumberOf(base), days))
  const [dueOn, setDueOn] = useState<LocalDay | null>(later(3))
  const [reason, setReason] = useState('')
  const { run, waiting, sentence } = useActionCommand('moveDeadline', { onDone: onClose })
  const submit = (): void => {
    if (dueOn !== null) run({ referralId: referral.id, dueOn, reason })
  }
  return (
    <FormFrame
      submit={t.referralForms.moveDeadline.submit}
      missing={[
        ...(dueOn === null ? [t.referralForms.moveDeadline.missingDay] : []),
        ...(reason.trim().length < 3 ? [t.referralForms.moveDeadline.missingReason] : []),
      ]}
      blocked={!mayBeSaved(reason)}
      waiting={waiting}
      sentence={sentence}
      onSubmit={submit}
      onBack={onBack}
    >
      <DayField
        label={t.referralForms.moveDeadline.until}
        value={dueOn}
        onChange={setDueOn}
        shortcuts={[1, 3, 5].map(days => ({
          label: `+ ${t.referralForms.workingDays(days)}`,
          day: later(days),
        }))}
        autoFocus
      />
      <GuardedTextarea
        label={t.referralForms.moveDeadline.reason}
        value={reason}
        onChange={setReason}
        rows={2}
        dialog
      />
      <p className={classes.about}>
        {running === null
          ? null
          : running.kind === 'accept'
            ? t.referralForms.moveDeadline.accept(formatShortDay(running.due))
            : t.referralForms.moveDeadline.contact(formatShortDay(running.due))}{' '}
        {t.referralForms.moveDeadline.about}
      </p>
    </FormFrame>
  )
}
