import { useTexts } from '../../../text/use-texts.ts'
import type { ActionFormProps } from './action-form-props.ts'
import { SentenceForm } from './SentenceForm.tsx'
import { useActionCommand } from './use-action-command.ts'

/** After the handoff the sender can only ask. */
export function RequestWithdrawalForm({ referral, onClose, onBack }: ActionFormProps) {
  const t = useTexts()
  const { run, waiting, sentence } = useActionCommand('requestWithdrawal', { onDone: onClose })
  return (
    <SentenceForm
      label={t.referralForms.requestWithdrawal.text}
      submit={t.referralForms.requestWithdrawal.submit}
      about={t.referralForms.requestWithdrawal.about}
      waiting={waiting}
      sentence={sentence}
      onSubmit={reason => run({ referralId: referral.id, reason })}
      onBack={onBack}
    />
  )
}
