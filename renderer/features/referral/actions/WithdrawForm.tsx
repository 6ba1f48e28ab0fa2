import { useTexts } from '../../../text/use-texts.ts'
import type { ActionFormProps } from './action-form-props.ts'
import { SentenceForm } from './SentenceForm.tsx'
import { useActionCommand } from './use-action-command.ts'

/** Before the handoff the sender may take it back. */
export function WithdrawForm({ referral, onClose, onBack }: ActionFormProps) {
  const t = useTexts()
  const { run, waiting, sentence } = useActionCommand('withdrawReferral', { onDone: onClose })
  return (
    <SentenceForm
      label={t.referralForms.withdraw.text}
      submit={t.referralForms.withdraw.submit}
      about={t.referralForms.withdraw.about}
      waiting={waiting}
      sentence={sentence}
      onSubmit={reason => run({ referralId: referral.id, reason })}
      onBack={onBack}
    />
  )
}
