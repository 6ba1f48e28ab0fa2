import { Select } from '@mantine/core'
import { useState } from 'react'
import { WorkerCode } from '#domain/ids.ts'
import { useSession } from '../../../api/session-context.ts'
import { useTexts } from '../../../text/use-texts.ts'
import type { ActionFormProps } from './action-form-props.ts'
import { FormFrame } from './FormFrame.tsx'
import classes from './form-frame.module.css'
import { useActionCommand } from './use-action-command.ts'
import { useColleagues } from './use-colleagues.ts'

/** The lead assigns anyone of the institution; a worker may take the referral over. */
export function AssignForm({ referral, onClose, onBack }: ActionFormProps) {
  const t = useTexts()
  const { worker } = useSession()
  const colleagues = useColleagues()
  const assignable = colleagues.filter(
    ({ value }) => value !== referral.leadWorker && (worker.lead || value === worker.code),
  )
  const [chosen, setChosen] = useState<string | null>(assignable[0]?.value ?? null)
  const { run, waiting, sentence } = useActionCommand('assignWorker', { onDone: onClose })
  const submit = (): void => {
    if (chosen !== null) run({ referralId: referral.id, worker: WorkerCode.parse(chosen) })
  }
  return (
    <FormFrame
      submit={t.referralForms.assign.submit}
      missing={chosen === null ? [t.referralForms.accept.missingLead] : []}
      waiting={waiting}
      sentence={sentence}
      onSubmit={submit}
      onBack={onBack}
    >
      <Select
        label={t.referralForms.assign.worker}
        data={assignable}
        value={chosen}
        onChange={setChosen}
        allowDeselect={false}
        data-autofocus
      />
      {worker.lead ? null : <p className={classes.about}>{t.referralForms.assign.onlyYou}</p>}
    </FormFrame>
  )
}
