import { useState } from 'react'
import { addDays, type LocalDay, localDayOf } from '#domain/time.ts'
import { useTexts } from '../../../text/use-texts.ts'
import { formatShortDay } from '../../../ui/format-day.ts'
import { GuardedTextarea, mayBeSaved } from '../../../ui/GuardedTextarea.tsx'
import { useNow } from '../../../ui/use-now.ts'
import type { ActionFormProps } from './action-form-props.ts'
import { DayField } from './DayField.tsx'
import { FormFrame } from './FormFrame.tsx'
import classes from './form-frame.module.css'
import { useActionCommand } from './use-action-command.ts'

/** Longest pause, in calendar days (DESIGN §4); the rule itself stands in the domain. */
const longestDays = 30

/** A pause with a reason and the day on which work goes on. */
export function HoldForm({ referral, onClose, onBack }: ActionFormProps) {
  const t = useTexts()
  const today = localDayOf(useNow())
  const [reason, setReason] = useState('')
  const [resumeOn, setResumeOn] = useState<LocalDay | null>(addDays(today, 7))
  const { run, waiting, sentence } = useActionCommand('holdReferral', { onDone: onClose })
  const latest = addDays(today, longestDays)
  const submit = (): void => {
    if (resumeOn !== null) run({ referralId: referral.id, reason, resumeOn })
  }
  return (
    <FormFrame
      submit={t.referralForms.hold.submit}
      missing={[
        ...(reason.trim().length < 3 ? [t.referralForms.hold.missingReason] : []),
        ...(resumeOn === null ? [t.referralForms.hold.missingDay] : []),
      ]}
      blocked={!mayBeSaved(reason)}
      waiting={waiting}
      sentence={sentence}
      onSubmit={submit}
      onBack={onBack}
    >
      <GuardedTextarea
        label={t.referralForms.hold.reason}
        value={reason}
        onChange={setReason}
        rows={2}
        autoFocus
        dialog
      />
      <DayField
        label={t.referralForms.hold.until}
        value={resumeOn}
        onChange={setResumeOn}
        shortcuts={[
          { label: t.referralForms.aWeek, day: addDays(today, 7) },
          { label: t.referralForms.twoWeeks, day: addDays(today, 14) },
          { label: t.referralForms.thirtyDays, day: latest },
        ]}
      />
      <p className={classes.about}>
        {t.referralForms.hold.latest(formatShortDay(latest))}
        {referral.deadline?.kind === 'contact' ? ` ${t.referralForms.hold.clock}` : null}
      </p>
    </FormFrame>
  )
}
