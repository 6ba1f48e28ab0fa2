import { useRef, useState } from 'react'
import { codeList, RefusalReason } from '#domain/code-lists.ts'
import { useSession } from '../../../api/session-context.ts'
import { labelledKeys, labelOf } from '../../../text/label-of.ts'
import { currentLanguage } from '../../../text/language.ts'
import { useTexts } from '../../../text/use-texts.ts'
import { GuardedTextarea, mayBeSaved } from '../../../ui/GuardedTextarea.tsx'
import type { ActionFormProps } from './action-form-props.ts'
import { DigitChoices } from './DigitChoices.tsx'
import { FormFrame } from './FormFrame.tsx'
import classes from './form-frame.module.css'
import { useActionCommand } from './use-action-command.ts'

const nextStepIn = { pl: 'next_step_pl', en: 'next_step_en' } as const
const shortestJustification = 20

/** A reason, why, and what happens next: nobody is left at a dead end (DESIGN §2.4). */
export function RefuseForm({ referral, onClose, onBack }: ActionFormProps) {
  const t = useTexts()
  const { worker } = useSession()
  const [reason, setReason] = useState<string | null>(null)
  const [justification, setJustification] = useState('')
  const [nextStep, setNextStep] = useState('')
  const text = useRef<HTMLTextAreaElement>(null)
  const goesToLead = (referral.urgency === 'urgent' || referral.urgency === 'immediate') && !worker.lead
  const { run, waiting, sentence } = useActionCommand('refuseReferral', {
    onDone: onClose,
    notice: goesToLead ? t => t.referralActions.doneProposal : undefined,
  })
  const suggestion = codeList('refusal_reason').find(({ key }) => key === reason)?.[
    nextStepIn[currentLanguage()]
  ]
  const submit = (): void => {
    if (reason === null) return
    run({ referralId: referral.id, reason: RefusalReason.parse(reason), justification, nextStep })
  }
  return (
    <FormFrame
      submit={goesToLead ? t.referralForms.refuse.propose : t.referralForms.refuse.submit}
      missing={[
        ...(reason === null ? [t.referralForms.refuse.missingReason] : []),
        ...(justification.trim().length < shortestJustification
          ? [t.referralForms.refuse.missingJustification]
          : []),
        ...(nextStep.trim().length < 3 ? [t.referralForms.refuse.missingNextStep] : []),
      ]}
      blocked={!mayBeSaved(justification) || !mayBeSaved(nextStep)}
      waiting={waiting}
      sentence={sentence}
      onSubmit={submit}
      onBack={onBack}
    >
      <DigitChoices
        label={t.referralForms.refuse.reason}
        choices={labelledKeys('refusal_reason')}
        value={reason}
        onChange={setReason}
        onDigit={() => text.current?.focus()}
        columns={2}
        autoFocus
      />
      <GuardedTextarea
        ref={text}
        label={t.referralForms.refuse.justification}
        value={justification}
        onChange={setJustification}
        minimum={shortestJustification}
        rows={2}
        quiet
        dialog
      />
      <GuardedTextarea
        label={t.referralForms.refuse.nextStep}
        description={t.referralForms.refuse.nextStepHint}
        placeholder={suggestion === undefined ? undefined : t.referralForms.refuse.suggestion(suggestion)}
        value={nextStep}
        onChange={setNextStep}
        rows={2}
        dialog
      />
      <p className={classes.about}>
        {goesToLead && referral.urgency !== null
          ? `${t.referralForms.refuse.toLead(labelOf('urgency', referral.urgency))} `
          : null}
        {t.referralForms.refuse.rights}
      </p>
    </FormFrame>
  )
}
