import { useState } from 'react'
import type { InstitutionDetails, OfferedService } from '#domain/directory-answers.ts'
import { type LocalDay, localDayOf } from '#domain/time.ts'
import { call } from '../../../api/client.ts'
import { useCommand } from '../../../api/use-command.ts'
import { useTexts } from '../../../text/use-texts.ts'
import { notify } from '../../../ui/notify.tsx'
import { useNow } from '../../../ui/use-now.ts'
import { DayField } from '../../referral/actions/DayField.tsx'
import classes from '../directory.module.css'
import { serviceName } from '../service-words.ts'
import { EditFrame } from './EditFrame.tsx'

export interface EndServiceFormProps {
  readonly details: InstitutionDetails
  readonly service: OfferedService
  readonly onClose: () => void
}

/** The last day of a form of support; nothing is deleted, and it can be undone. */
export function EndServiceForm({ details, service, onClose }: EndServiceFormProps) {
  const t = useTexts()
  const today = localDayOf(useNow())
  const [lastOn, setLastOn] = useState<LocalDay | null>(today)
  const { run, waiting, sentence, clear } = useCommand('endService', {
    onDone: () => {
      notify({
        text: t => t.directory.done.ended,
        undo: () => void call('resumeService', { service: service.service }),
      })
      onClose()
    },
  })
  return (
    <EditFrame
      title={`${t.directory.form.endTitle}: ${serviceName(service)}`}
      missing={lastOn === null ? [t.directory.form.missing.day] : []}
      waiting={waiting}
      sentence={sentence}
      onSubmit={() => {
        if (lastOn !== null) void run({ service: service.service, lastOn })
      }}
      onClose={onClose}
    >
      <DayField
        label={t.directory.form.lastOn}
        value={lastOn}
        onChange={day => {
          clear()
          setLastOn(day)
        }}
        shortcuts={[{ label: t.directory.form.today, day: today }]}
        autoFocus
      />
      <p className={classes.about}>
        {t.directory.form.serviceAbout(details.open?.byService[service.key ?? ''] ?? 0)}{' '}
        {t.directory.form.endAbout}
      </p>
    </EditFrame>
  )
}
