import { useRef, useState } from 'react'
import { useCall } from '../../../api/use-call.ts'
import { useTexts } from '../../../text/use-texts.ts'
import { GuardedTextarea, mayBeSaved } from '../../../ui/GuardedTextarea.tsx'
import { Quote } from '../../../ui/Quote.tsx'
import type { ActionFormProps } from './action-form-props.ts'
import { DigitChoices } from './DigitChoices.tsx'
import { FormFrame } from './FormFrame.tsx'
import classes from './form-frame.module.css'
import { useActionCommand } from './use-action-command.ts'

type AnswerKey = 'agree' | 'carry_on'

/** The receiver decides on a withdrawal request: withdraw, or carry on and say why. */
export function AnswerWithdrawalForm({ referral, onClose, onBack }: ActionFormProps) {
  const t = useTexts()
  const { value: details } = useCall('referralDetails', { referralId: referral.id })
  const [answer, setAnswer] = useState<AnswerKey | null>(null)
  const [reason, setReason] = useState('')
  const text = useRef<HTMLTextAreaElement>(null)
  const { run, waiting, sentence } = useActionCommand('answerWithdrawal', { onDone: onClose })
  const asked = details?.referral.withdrawalRequest ?? ''
  const needsReason = answer === 'carry_on' && reason.trim().length < 3
  return (
    <FormFrame
      submit={t.referralForms.answerWithdrawal.submit}
      missing={[
        ...(answer === null ? [t.referralForms.answerWithdrawal.missingAnswer] : []),
        ...(needsReason ? [t.referralForms.answerWithdrawal.missingReason] : []),
      ]}
      blocked={!mayBeSaved(reason)}
      waiting={waiting}
      sentence={sentence}
      onSubmit={() => run({ referralId: referral.id, agree: answer === 'agree', reason })}
      onBack={onBack}
    >
      {asked === '' ? null : (
        <div>
          <p className={classes.about}>{t.referralForms.answerWithdrawal.asked}</p>
          <Quote>{asked}</Quote>
        </div>
      )}
      <DigitChoices<AnswerKey>
        label={t.referralForms.answerWithdrawal.answer}
        choices={[
          { key: 'agree', label: t.referralForms.answerWithdrawal.agree },
          { key: 'carry_on', label: t.referralForms.answerWithdrawal.carryOn },
        ]}
        value={answer}
        onChange={setAnswer}
        onDigit={() => text.current?.focus()}
        autoFocus
      />
      <GuardedTextarea
        ref={text}
        label={
          answer === 'carry_on'
            ? t.referralForms.answerWithdrawal.reason
            : t.referralForms.answerWithdrawal.reasonOptional
        }
        value={reason}
        onChange={setReason}
        rows={2}
        dialog
      />
    </FormFrame>
  )
}
