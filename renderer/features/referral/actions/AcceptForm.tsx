import { Select } from '@mantine/core'
import { useState } from 'react'
import { dueAfter } from '#domain/deadline.ts'
import { WorkerCode } from '#domain/ids.ts'
import { dayNumberOf, type LocalDay, localDay, localDayOf } from '#domain/time.ts'
import { addWorkingDays } from '#domain/working-calendar.ts'
import { useSession } from '../../../api/session-context.ts'
import { useTexts } from '../../../text/use-texts.ts'
import { formatShortDay } from '../../../ui/format-day.ts'
import { useNow } from '../../../ui/use-now.ts'
import { institutionForms } from '../institution-forms.ts'
import type { ActionFormProps } from './action-form-props.ts'
import { DayField } from './DayField.tsx'
import { FormFrame } from './FormFrame.tsx'
import classes from './form-frame.module.css'
import { useActionCommand } from './use-action-command.ts'
import { useColleagues } from './use-colleagues.ts'

/** The handoff: who leads it, and when the first contact is planned. */
export function AcceptForm({ referral, onClose, onBack }: ActionFormProps) {
  const t = useTexts()
  const now = useNow()
  const { worker, directory } = useSession()
  const colleagues = useColleagues()
  const today = localDayOf(now)
  const inDays = (days: number): LocalDay => localDay(addWorkingDays(dayNumberOf(today), days))
  const [lead, setLead] = useState<string | null>(worker.code)
  const [plannedContactOn, setPlannedContactOn] = useState<LocalDay | null>(inDays(1))
  const { run, waiting, sentence } = useActionCommand('acceptReferral', { onDone: onClose })
  const promise =
    referral.urgency === null
      ? undefined
      : directory.institutions.find(({ key }) => key === referral.to)?.promises[referral.urgency]
  const promisedBy = promise === undefined ? undefined : dueAfter(now, promise.firstContact)
  const isLate =
    promisedBy !== undefined && plannedContactOn !== null && plannedContactOn > localDayOf(promisedBy)
  const to = referral.to ?? worker.institution
  const submit = (): void => {
    if (lead === null || plannedContactOn === null) return
    run({ referralId: referral.id, leadWorker: WorkerCode.parse(lead), plannedContactOn })
  }
  return (
    <FormFrame
      submit={t.referralForms.accept.submit}
      missing={[
        ...(lead === null ? [t.referralForms.accept.missingLead] : []),
        ...(plannedContactOn === null ? [t.referralForms.accept.missingDay] : []),
      ]}
      waiting={waiting}
      sentence={sentence}
      onSubmit={submit}
      onBack={onBack}
    >
      <Select
        label={t.referralForms.accept.lead}
        data={colleagues}
        value={lead}
        onChange={setLead}
        allowDeselect={false}
        searchable
        nothingFoundMessage="–"
      />
      <DayField
        label={t.referralForms.accept.planned}
        value={plannedContactOn}
        onChange={setPlannedContactOn}
        shortcuts={[
          { label: t.referralForms.nextWorkingDay, day: inDays(1) },
          { label: t.referralForms.inWorkingDays(2), day: inDays(2) },
          { label: t.referralForms.inWorkingDays(5), day: inDays(5) },
        ]}
        autoFocus
      />
      <p className={classes.about}>
        {promisedBy === undefined
          ? null
          : isLate
            ? t.referralForms.accept.afterPromise(formatShortDay(promisedBy))
            : t.referralForms.accept.promise(formatShortDay(promisedBy))}{' '}
        {t.referralForms.accept.baton(institutionForms(directory)(to).to)}
      </p>
    </FormFrame>
  )
}
