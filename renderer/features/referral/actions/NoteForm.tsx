import { useState } from 'react'
import { useTexts } from '../../../text/use-texts.ts'
import { GuardedTextarea, mayBeSaved } from '../../../ui/GuardedTextarea.tsx'
import type { ActionFormProps } from './action-form-props.ts'
import { DigitChoices } from './DigitChoices.tsx'
import { FormFrame } from './FormFrame.tsx'
import { useActionCommand } from './use-action-command.ts'

type Readers = 'shared' | 'internal'

/** A short note, for both sides or for the own institution alone. */
export function NoteForm({ referral, onClose, onBack }: ActionFormProps) {
  const t = useTexts()
  const [text, setText] = useState('')
  const [readers, setReaders] = useState<Readers>('shared')
  const { run, waiting, sentence } = useActionCommand('addNote', { onDone: onClose })
  return (
    <FormFrame
      submit={t.referralForms.note.submit}
      missing={text.trim().length < 3 ? [t.referralForms.note.missingText] : []}
      blocked={!mayBeSaved(text)}
      waiting={waiting}
      sentence={sentence}
      onSubmit={() => run({ referralId: referral.id, text, shared: readers === 'shared' })}
      onBack={onBack}
    >
      <GuardedTextarea label={t.referralForms.note.text} value={text} onChange={setText} autoFocus dialog />
      <DigitChoices<Readers>
        label={t.referralForms.note.who}
        choices={[
          { key: 'shared', label: t.referralForms.note.shared },
          { key: 'internal', label: t.referralForms.note.internal },
        ]}
        value={readers}
        onChange={setReaders}
        columns={2}
      />
    </FormFrame>
  )
}
