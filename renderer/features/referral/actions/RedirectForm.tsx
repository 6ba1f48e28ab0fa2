import { useRef, useState } from 'react'
import { InstitutionKey, networkKey } from '#domain/ids.ts'
import { takesReferrals } from '#domain/network-events.ts'
import { useSession } from '../../../api/session-context.ts'
import { useCall } from '../../../api/use-call.ts'
import { navigate } from '../../../app/router.ts'
import { useTexts } from '../../../text/use-texts.ts'
import { GuardedTextarea, mayBeSaved } from '../../../ui/GuardedTextarea.tsx'
import { InstitutionName } from '../../../ui/InstitutionName.tsx'
import { visitWords } from '../../new-referral/visit-words.ts'
import { visitsOf } from '../../new-referral/visits.ts'
import { institutionForms } from '../institution-forms.ts'
import type { ActionFormProps } from './action-form-props.ts'
import { DigitChoices } from './DigitChoices.tsx'
import { FormFrame } from './FormFrame.tsx'
import classes from './form-frame.module.css'
import { useActionCommand } from './use-action-command.ts'

/** On to a third institution; the sender is told, and the draft to the new receiver opens for sending. */
export function RedirectForm({ referral, onClose, onBack }: ActionFormProps) {
  const t = useTexts()
  const { directory } = useSession()
  const { value: details } = useCall('referralDetails', { referralId: referral.id })
  const [to, setTo] = useState<string | null>(null)
  const [information, setInformation] = useState('')
  const text = useRef<HTMLTextAreaElement>(null)
  const { run, waiting, sentence } = useActionCommand('redirectReferral', {
    onDone: ({ childId }) => {
      onClose()
      navigate('newReferral', undefined, { draft: childId })
    },
  })
  const visits = visitsOf(details?.legs ?? [])
  const visitAt = (key: string) => visits.find(({ institution }) => institution === key)
  const receivers = directory.institutions.filter(
    ({ key, takes }) =>
      key !== referral.to &&
      key !== referral.from &&
      key !== networkKey &&
      takesReferrals(takes) &&
      (takes === 'persons' || referral.resident === null),
  )
  const submit = (): void => {
    if (to === null) return
    run({ referralId: referral.id, to: InstitutionKey.parse(to), information })
  }
  return (
    <FormFrame
      submit={t.referralForms.redirect.submit}
      missing={[
        ...(to === null ? [t.referralForms.redirect.missingTo] : []),
        ...(information.trim().length < 3 ? [t.referralForms.redirect.missingInformation] : []),
      ]}
      blocked={!mayBeSaved(information)}
      waiting={waiting}
      sentence={sentence}
      onSubmit={submit}
      onBack={onBack}
    >
      <DigitChoices
        label={t.referralForms.redirect.to}
        choices={receivers.map(({ key }) => {
          const visit = visitAt(key)
          const note = visit === undefined ? institutionForms(directory)(key).full : visitWords(t, visit)
          return { key, label: <InstitutionName institution={key} />, note }
        })}
        value={to}
        onChange={setTo}
        onDigit={() => text.current?.focus()}
        columns={2}
        autoFocus
      />
      <GuardedTextarea
        ref={text}
        label={t.referralForms.redirect.information}
        value={information}
        onChange={setInformation}
        rows={2}
        dialog
      />
      <p className={classes.about}>
        {t.referralForms.redirect.told(institutionForms(directory)(referral.from).name)}
      </p>
    </FormFrame>
  )
}
