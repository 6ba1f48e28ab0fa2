import { useState } from 'react'
import { useSession } from '../../../api/session-context.ts'
import { useCommand } from '../../../api/use-command.ts'
import { useTexts } from '../../../text/use-texts.ts'
import { GuardedTextarea, mayBeSaved } from '../../../ui/GuardedTextarea.tsx'
import { notify } from '../../../ui/notify.tsx'
import { institutionForms } from '../institution-forms.ts'
import { useTakeBack } from '../use-take-back.ts'
import type { ActionFormProps } from './action-form-props.ts'
import { FormFrame } from './FormFrame.tsx'
import classes from './form-frame.module.css'

/** Sends a draft. A receiver that the matter has visited asks why it returns. */
export function SendForm({ referral, onClose, onBack }: ActionFormProps) {
  const t = useTexts()
  const { directory, worker } = useSession()
  const [revisitReason, setRevisitReason] = useState('')
  const [asksWhy, setAsksWhy] = useState(false)
  const { run, waiting, sentence } = useCommand('sendReferral')
  const takeBack = useTakeBack()
  const send = async (): Promise<void> => {
    const reply = await run({ referralId: referral.id, revisitReason })
    if (reply.ok) {
      notify({ text: t => t.referralActions.done.sendReferral, undo: () => takeBack(reply.value) })
      onClose()
    } else if (reply.error.type === 'AlreadyVisited') {
      setAsksWhy(true)
    }
  }
  const to = institutionForms(directory)(referral.to ?? worker.institution)
  return (
    <FormFrame
      submit={t.referralForms.send.submit}
      blocked={!mayBeSaved(revisitReason, asksWhy ? 10 : 0)}
      waiting={waiting}
      sentence={sentence}
      onSubmit={() => void send()}
      onBack={onBack}
    >
      <p className={classes.about}>{t.referralForms.send.about(to.to)}</p>
      {asksWhy ? (
        <GuardedTextarea
          label={t.referralForms.send.revisit}
          value={revisitReason}
          onChange={setRevisitReason}
          minimum={10}
          rows={2}
          autoFocus
          dialog
        />
      ) : null}
    </FormFrame>
  )
}
