import { useRef, useState } from 'react'
import { type Urgency, urgencies } from '#domain/code-lists.ts'
import { useSession } from '../../../api/session-context.ts'
import { useCall } from '../../../api/use-call.ts'
import { useTexts } from '../../../text/use-texts.ts'
import { formatShortDay } from '../../../ui/format-day.ts'
import { GuardedTextarea, mayBeSaved } from '../../../ui/GuardedTextarea.tsx'
import { UrgencyBars } from '../../../ui/UrgencyBars.tsx'
import type { ActionFormProps } from './action-form-props.ts'
import { DigitChoices } from './DigitChoices.tsx'
import { FormFrame } from './FormFrame.tsx'
import classes from './form-frame.module.css'
import { recomputedDeadline } from './recomputed-deadline.ts'
import { useActionCommand } from './use-action-command.ts'

/** Another urgency; each shows the deadline that it would set. */
export function UrgencyForm({ referral, onClose, onBack }: ActionFormProps) {
  const t = useTexts()
  const { directory } = useSession()
  const { value: details } = useCall('referralDetails', { referralId: referral.id })
  const [urgency, setUrgency] = useState<Urgency | null>(null)
  const [reason, setReason] = useState('')
  const text = useRef<HTMLTextAreaElement>(null)
  const { run, waiting, sentence } = useActionCommand('changeUrgency', { onDone: onClose })
  const leg = details?.legs.find(({ id }) => id === referral.id)
  const promises = directory.institutions.find(({ key }) => key === referral.to)?.promises
  const noteOf = (choice: Urgency): string | undefined => {
    if (promises === undefined) return undefined
    const deadline = recomputedDeadline(referral, leg, promises[choice])
    if (deadline === null) return t.referralForms.urgency.noDeadline
    const day = formatShortDay(deadline.due)
    return deadline.kind === 'accept'
      ? t.referralForms.urgency.acceptBy(day)
      : t.referralForms.urgency.contactBy(day)
  }
  const submit = (): void => {
    if (urgency !== null) run({ referralId: referral.id, urgency, reason })
  }
  return (
    <FormFrame
      submit={t.referralForms.urgency.submit}
      missing={[
        ...(urgency === null ? [t.referralForms.urgency.missingUrgency] : []),
        ...(reason.trim().length < 3 ? [t.referralForms.urgency.missingReason] : []),
      ]}
      blocked={!mayBeSaved(reason)}
      waiting={waiting}
      sentence={sentence}
      onSubmit={submit}
      onBack={onBack}
    >
      <DigitChoices<Urgency>
        label={t.referralForms.urgency.urgency}
        choices={urgencies
          .filter(choice => choice !== referral.urgency)
          .map(choice => ({ key: choice, label: <UrgencyBars urgency={choice} />, note: noteOf(choice) }))}
        value={urgency}
        onChange={setUrgency}
        onDigit={() => text.current?.focus()}
        columns={2}
        autoFocus
      />
      <GuardedTextarea
        ref={text}
        label={t.referralForms.urgency.reason}
        value={reason}
        onChange={setReason}
        rows={2}
        dialog
      />
      <p className={classes.about}>{t.referralForms.urgency.about}</p>
    </FormFrame>
  )
}
