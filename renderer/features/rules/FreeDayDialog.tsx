import { Modal, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { LocalDay } from '#domain/time.ts'
import { useCommand } from '../../api/use-command.ts'
import { useTexts } from '../../text/use-texts.ts'
import { formatDay } from '../../ui/format-day.ts'
import { notify } from '../../ui/notify.tsx'
import { FormFrame } from '../referral/actions/FormFrame.tsx'
import { EffectLines } from './EffectLines.tsx'
import { ValidFromField } from './ValidFromField.tsx'

/** A day on which nobody of the network works: its name, and what falls on it already. */
export function FreeDayDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTexts()
  const [name, setName] = useState('')
  const [day, setDay] = useState<LocalDay | null>(null)
  const change = useCommand('changeRule', {
    onDone: () => {
      onClose()
      if (day !== null) notify({ text: t => t.rules.freeDayAdded(formatDay(day)) })
    },
  })
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t.rules.addFreeDay}
      closeButtonProps={{ 'aria-label': t.rules.close }}
    >
      <FormFrame
        submit={t.rules.addFreeDay}
        missing={[
          ...(name.trim() === '' ? [t.rules.missingFreeDayName] : []),
          ...(day === null ? [t.rules.missingFreeDay] : []),
        ]}
        waiting={change.waiting}
        sentence={change.sentence}
        onSubmit={() => {
          if (day !== null) void change.run({ rule: { kind: 'freeDay', name }, validFrom: day, seen: null })
        }}
        onBack={onClose}
      >
        <TextInput
          data-autofocus
          label={t.rules.freeDayName}
          description={t.rules.freeDayNameHint}
          value={name}
          onChange={event => setName(event.currentTarget.value)}
        />
        <ValidFromField label={t.rules.freeDayOn} value={day} onChange={setDay} fromTomorrow />
        {day === null ? null : <EffectLines about={{ kind: 'freeDay', day }} after={t.rules.freeDaysLead} />}
      </FormFrame>
    </Modal>
  )
}
