import { useTexts } from '../../../text/use-texts.ts'
import type { ActionFormProps } from './action-form-props.ts'
import { SentenceForm } from './SentenceForm.tsx'
import { useActionCommand } from './use-action-command.ts'

/** Entered in error: it counts nowhere and stays visible. */
export function VoidForm({ referral, onClose, onBack }: ActionFormProps) {
  const t = useTexts()
  const { run, waiting, sentence } = useActionCommand('voidReferral', { onDone: onClose })
  return (
    <SentenceForm
      label={t.referralForms.void.text}
      submit={t.referralForms.void.submit}
      about={t.referralForms.void.about}
      minimum={10}
      waiting={waiting}
      sentence={sentence}
      onSubmit={justification => run({ referralId: referral.id, justification })}
      onBack={onBack}
    />
  )
}
