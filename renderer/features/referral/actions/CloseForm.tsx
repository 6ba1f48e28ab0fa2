import { useRef, useState } from 'react'
import { isInstitutionSideNegative, OutcomeKey, positivityOf } from '#domain/code-lists.ts'
import { useSession } from '../../../api/session-context.ts'
import { labelledKeys } from '../../../text/label-of.ts'
import type { Texts } from '../../../text/polish.ts'
import { useTexts } from '../../../text/use-texts.ts'
import { GuardedTextarea, mayBeSaved } from '../../../ui/GuardedTextarea.tsx'
import type { ActionFormProps } from './action-form-props.ts'
import { type Choice, DigitChoices } from './DigitChoices.tsx'
import { FormFrame } from './FormFrame.tsx'
import classes from './form-frame.module.css'
import { useActionCommand } from './use-action-command.ts'

/** The outcome and one sentence for the sender, who closes the loop by seeing it. */
export function CloseForm({ referral, onClose, onBack }: ActionFormProps) {
  const t = useTexts()
  const { worker } = useSession()
  const [outcome, setOutcome] = useState<string | null>(null)
  const [feedback, setFeedback] = useState('')
  const text = useRef<HTMLTextAreaElement>(null)
  const goesToLead = outcome !== null && isInstitutionSideNegative(OutcomeKey.parse(outcome)) && !worker.lead
  const { run, waiting, sentence } = useActionCommand('closeReferral', {
    onDone: onClose,
    notice: goesToLead ? t => t.referralActions.doneProposal : undefined,
  })
  const submit = (): void => {
    if (outcome === null) return
    run({ referralId: referral.id, outcome: OutcomeKey.parse(outcome), feedback })
  }
  return (
    <FormFrame
      submit={goesToLead ? t.referralForms.close.propose : t.referralForms.close.submit}
      missing={[
        ...(outcome === null ? [t.referralForms.close.missingOutcome] : []),
        ...(feedback.trim().length < 3 ? [t.referralForms.close.missingFeedback] : []),
      ]}
      blocked={!mayBeSaved(feedback)}
      waiting={waiting}
      sentence={sentence}
      onSubmit={submit}
      onBack={onBack}
    >
      <DigitChoices
        label={t.referralForms.close.outcome}
        choices={outcomes(t)}
        value={outcome}
        onChange={setOutcome}
        onDigit={() => text.current?.focus()}
        columns={2}
        autoFocus
      />
      <GuardedTextarea
        ref={text}
        label={t.referralForms.close.feedback}
        description={t.referralForms.close.feedbackHint}
        value={feedback}
        onChange={setFeedback}
        rows={2}
        dialog
      />
      {goesToLead ? <p className={classes.about}>{t.referralForms.close.toLead}</p> : null}
    </FormFrame>
  )
}

const outcomes = (t: Texts): readonly Choice<string>[] => {
  const headings = new Map<string | undefined, string>([
    ['yes', t.referralForms.close.positive],
    ['partly', t.referralForms.close.partly],
    ['no', t.referralForms.close.negative],
    [undefined, t.referralForms.close.neither],
  ])
  const opened = new Set<string | undefined>()
  return labelledKeys('outcome').map(({ key, label }) => {
    const positivity = positivityOf(key)
    const group = opened.has(positivity) ? undefined : headings.get(positivity)
    opened.add(positivity)
    return { key, label, group }
  })
}
