import { Modal } from '@mantine/core'
import { useState } from 'react'
import type { MeetingDetails } from '#domain/meeting-answers.ts'
import { type LocalDay, localDayOf } from '#domain/time.ts'
import { useSession } from '../../api/session-context.ts'
import { useCommand } from '../../api/use-command.ts'
import { useTexts } from '../../text/use-texts.ts'
import { notify } from '../../ui/notify.tsx'
import { useKeys } from '../../ui/use-keys.ts'
import { useNow } from '../../ui/use-now.ts'
import { DayField } from '../referral/actions/DayField.tsx'
import { FormFrame } from '../referral/actions/FormFrame.tsx'
import { institutionForms } from '../referral/institution-forms.ts'
import { workingDayIn } from './decision-form.ts'

export interface CloseDialogProps {
  readonly details: MeetingDetails
  readonly onClose: () => void
}

/** Says what the minutes will hold, asks for the day of the next meeting, and freezes them. */
export function CloseDialog({ details, onClose }: CloseDialogProps) {
  const t = useTexts()
  const today = localDayOf(useNow())
  const { directory } = useSession()
  const [nextOn, setNextOn] = useState<LocalDay | null>(null)
  const close = useCommand('closeMeeting', { onDone: () => notify({ text: t => t.meeting.closing.done }) })
  useKeys({ escape: onClose }, { dialog: true })
  const words = institutionForms(directory)
  const unknown = details.presence.filter(({ presence }) => presence === 'unknown')
  const discussed = details.agenda.filter(({ discussedAt }) => discussedAt !== null).length
  return (
    <Modal
      opened
      onClose={onClose}
      title={t.meeting.closing.title}
      size={600}
      closeOnEscape={false}
      closeButtonProps={{ 'aria-label': t.shell.close }}
    >
      <FormFrame
        submit={t.meeting.closing.submit}
        waiting={close.waiting}
        sentence={close.sentence}
        onSubmit={() => void close.run({ meetingId: details.id, nextOn })}
        onBack={onClose}
      >
        <p>
          {t.meeting.closing.summary({
            discussed,
            total: details.agenda.length,
            decisions: details.decisions.length,
          })}
        </p>
        {unknown.length === 0 ? null : (
          <p>
            {t.meeting.closing.unknownPresence(
              unknown.map(({ institution }) => words(institution).name).join(', '),
            )}
          </p>
        )}
        <p>{t.meeting.closing.about}</p>
        <DayField
          label={t.meeting.closing.next}
          value={nextOn}
          onChange={setNextOn}
          autoFocus
          shortcuts={[{ label: t.meeting.closing.inMonth, day: workingDayIn(today, 28) }]}
        />
      </FormFrame>
    </Modal>
  )
}
