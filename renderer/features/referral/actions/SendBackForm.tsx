import { useTexts } from '../../../text/use-texts.ts'
import type { ActionFormProps } from './action-form-props.ts'
import { SentenceForm } from './SentenceForm.tsx'
import { useActionCommand } from './use-action-command.ts'

/** The lead sends a proposal back; the referral stays as it was. */
export function SendBackForm({ referral, onClose, onBack }: ActionFormProps) {
  const t = useTexts()
  const { run, waiting, sentence } = useActionCommand('sendBackProposal', { onDone: onClose })
  return (
    <SentenceForm
      label={t.referralForms.sendBack.text}
      submit={t.referralForms.sendBack.submit}
      about={t.referralForms.sendBack.about}
      waiting={waiting}
      sentence={sentence}
      onSubmit={remark => run({ referralId: referral.id, remark })}
      onBack={onBack}
    />
  )
}
