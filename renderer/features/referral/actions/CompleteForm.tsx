import { useCall } from '../../../api/use-call.ts'
import { useTexts } from '../../../text/use-texts.ts'
import type { ActionFormProps } from './action-form-props.ts'
import { SentenceForm } from './SentenceForm.tsx'
import { useActionCommand } from './use-action-command.ts'

/** What was missing; the acceptance clock goes on. */
export function CompleteForm({ referral, onClose, onBack }: ActionFormProps) {
  const t = useTexts()
  const { value: details } = useCall('referralDetails', { referralId: referral.id })
  const { run, waiting, sentence } = useActionCommand('completeReferral', { onDone: onClose })
  return (
    <SentenceForm
      label={t.referralForms.complete.completion}
      submit={t.referralForms.complete.submit}
      asked={{ title: t.referralForms.complete.asked, text: details?.referral.missing ?? '' }}
      waiting={waiting}
      sentence={sentence}
      onSubmit={completion => run({ referralId: referral.id, completion })}
      onBack={onBack}
    />
  )
}
