import { useRef, useState } from 'react'
import { ReturnReason } from '#domain/code-lists.ts'
import { useSession } from '../../../api/session-context.ts'
import { labelledKeys } from '../../../text/label-of.ts'
import { useTexts } from '../../../text/use-texts.ts'
import { GuardedTextarea, mayBeSaved } from '../../../ui/GuardedTextarea.tsx'
import { institutionForms } from '../institution-forms.ts'
import type { ActionFormProps } from './action-form-props.ts'
import { DigitChoices } from './DigitChoices.tsx'
import { FormFrame } from './FormFrame.tsx'
import { useActionCommand } from './use-action-command.ts'

/** Not a refusal: the sender learns what is missing, and the acceptance clock stands. */
export function ReturnForm({ referral, onClose, onBack }: ActionFormProps) {
  const t = useTexts()
  const { directory } = useSession()
  const [reason, setReason] = useState<string | null>(null)
  const [missing, setMissing] = useState('')
  const text = useRef<HTMLTextAreaElement>(null)
  const { run, waiting, sentence } = useActionCommand('returnReferral', { onDone: onClose })
  const submit = (): void => {
    if (reason === null) return
    run({ referralId: referral.id, reason: ReturnReason.parse(reason), missing })
  }
  return (
    <FormFrame
      submit={t.referralForms.return.submit}
      missing={[
        ...(reason === null ? [t.referralForms.refuse.missingReason] : []),
        ...(missing.trim().length < 3 ? [t.referralForms.return.missing.toLowerCase()] : []),
      ]}
      blocked={!mayBeSaved(missing)}
      waiting={waiting}
      sentence={sentence}
      onSubmit={submit}
      onBack={onBack}
    >
      <DigitChoices
        label={t.referralForms.return.reason}
        choices={labelledKeys('return_reason')}
        value={reason}
        onChange={setReason}
        onDigit={() => text.current?.focus()}
        columns={2}
        autoFocus
      />
      <GuardedTextarea
        ref={text}
        label={t.referralForms.return.missing}
        description={t.referralForms.return.toSender(institutionForms(directory)(referral.from).at)}
        value={missing}
        onChange={setMissing}
        rows={2}
        dialog
      />
    </FormFrame>
  )
}
