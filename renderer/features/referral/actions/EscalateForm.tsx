import { useTexts } from '../../../text/use-texts.ts'
import type { ActionFormProps } from './action-form-props.ts'
import { SentenceForm } from './SentenceForm.tsx'
import { useActionCommand } from './use-action-command.ts'

/** Calls the coordinator in, who from then on reads the texts. */
export function EscalateForm({ referral, onClose, onBack }: ActionFormProps) {
  const t = useTexts()
  const { run, waiting, sentence } = useActionCommand('escalateReferral', { onDone: onClose })
  return (
    <SentenceForm
      label={t.referralForms.escalate.text}
      submit={t.referralForms.escalate.submit}
      about={t.referralForms.escalate.about}
      waiting={waiting}
      sentence={sentence}
      onSubmit={reason => run({ referralId: referral.id, reason })}
      onBack={onBack}
    />
  )
}
