import { useRef, useState } from 'react'
import { ContactResult, ContactType, reachedPerson } from '#domain/code-lists.ts'
import { labelledKeys } from '../../../text/label-of.ts'
import { useTexts } from '../../../text/use-texts.ts'
import { GuardedTextarea, mayBeSaved } from '../../../ui/GuardedTextarea.tsx'
import type { ActionFormProps } from './action-form-props.ts'
import { DigitChoices } from './DigitChoices.tsx'
import { FormFrame } from './FormFrame.tsx'
import classes from './form-frame.module.css'
import { useActionCommand } from './use-action-command.ts'

/** An attempt or a conversation: two digits say it, Ctrl+Enter saves it. */
export function ContactForm({ referral, onClose, onBack }: ActionFormProps) {
  const t = useTexts()
  const [type, setType] = useState<string | null>(null)
  const [result, setResult] = useState<string | null>(null)
  const [note, setNote] = useState('')
  const [listening, setListening] = useState<'type' | 'result'>('type')
  const resultList = useRef<HTMLInputElement>(null)
  const text = useRef<HTMLTextAreaElement>(null)
  const { run, waiting, sentence } = useActionCommand('recordContact', { onDone: onClose })
  const awaitsFirst = referral.deadline?.kind === 'contact'
  const submit = (): void => {
    if (type === null || result === null) return
    run({
      referralId: referral.id,
      contactType: ContactType.parse(type),
      result: ContactResult.parse(result),
      note,
    })
  }
  return (
    <FormFrame
      submit={t.referralForms.contact.submit}
      missing={[
        ...(type === null ? [t.referralForms.contact.missingType] : []),
        ...(result === null ? [t.referralForms.contact.missingResult] : []),
      ]}
      blocked={!mayBeSaved(note)}
      waiting={waiting}
      sentence={sentence}
      onSubmit={submit}
      onBack={onBack}
    >
      <DigitChoices
        label={t.referralForms.contact.type}
        choices={labelledKeys('contact_type')}
        value={type}
        onChange={setType}
        onDigit={() => resultList.current?.focus()}
        listens={listening === 'type'}
        onListen={() => setListening('type')}
        columns={2}
        autoFocus
      />
      <DigitChoices
        ref={resultList}
        label={t.referralForms.contact.result}
        choices={labelledKeys('contact_result')}
        value={result}
        onChange={setResult}
        onDigit={() => text.current?.focus()}
        listens={listening === 'result'}
        onListen={() => setListening('result')}
        columns={2}
      />
      <GuardedTextarea
        ref={text}
        label={t.referralForms.contact.note}
        value={note}
        onChange={setNote}
        rows={1}
        dialog
      />
      {awaitsFirst && type !== null && result !== null ? (
        <p className={classes.about}>
          {stopsClock(type, result) ? t.referralForms.contact.first : t.referralForms.contact.notFirst}
        </p>
      ) : null}
    </FormFrame>
  )
}

/** The rule of the domain for the first contact: the person was reached, in a contact with the person. */
const stopsClock = (type: string, result: string): boolean =>
  !['worker_to_worker', 'case_meeting', 'written'].includes(type) &&
  reachedPerson(ContactResult.parse(result))
