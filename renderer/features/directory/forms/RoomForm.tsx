import { TextInput } from '@mantine/core'
import { useState } from 'react'
import type { DirectoryInstitution } from '#domain/answers.ts'
import type { OfferedService } from '#domain/directory-answers.ts'
import { longestCapacityNote } from '#domain/directory-calls.ts'
import { type CapacityState, capacityStates } from '#domain/directory-events.ts'
import { useCommand } from '../../../api/use-command.ts'
import { useTexts } from '../../../text/use-texts.ts'
import { notify } from '../../../ui/notify.tsx'
import { DigitChoices } from '../../referral/actions/DigitChoices.tsx'
import classes from '../directory.module.css'
import { serviceName } from '../service-words.ts'
import { EditFrame } from './EditFrame.tsx'
import { isClean, WordField } from './WordField.tsx'

export interface RoomFormProps {
  readonly institution: DirectoryInstitution
  /** Null for the institution as a whole. */
  readonly service: OfferedService | null
  readonly onClose: () => void
}

const wholeNumber = (text: string): number | null | undefined =>
  text.trim() === '' ? null : /^\d{1,5}$/.test(text.trim()) ? Number(text) : undefined

/** How much room there is today: one of four words, and numbers where they are counted. */
export function RoomForm({ institution, service, onClose }: RoomFormProps) {
  const t = useTexts()
  const { form } = t.directory
  const before = service === null ? institution.capacity : service.capacity
  const [state, setState] = useState<CapacityState | null>(before?.state ?? null)
  const [places, setPlaces] = useState(String(before?.places ?? ''))
  const [taken, setTaken] = useState(String(before?.taken ?? ''))
  const [note, setNote] = useState(service === null ? (institution.capacity?.note ?? '') : '')
  const onDone = (): void => {
    notify({ text: t => t.directory.done.saved })
    onClose()
  }
  const whole = useCommand('assureCapacity', { onDone })
  const one = useCommand('assureServiceCapacity', { onDone })
  const numbers = { places: wholeNumber(places), taken: wholeNumber(taken) }
  const submit = (): void => {
    if (state === null || numbers.places === undefined || numbers.taken === undefined) return
    const room = { state, places: numbers.places, taken: numbers.taken }
    if (service === null) void whole.run({ institution: institution.key, ...room, note })
    else void one.run({ service: service.service, ...room })
  }
  const clear = (): void => {
    whole.clear()
    one.clear()
  }
  const fields = [
    { label: form.places, value: places, put: setPlaces, number: numbers.places },
    { label: form.taken, value: taken, put: setTaken, number: numbers.taken },
  ]
  return (
    <EditFrame
      title={service === null ? form.roomTitle : `${form.roomTitle}: ${serviceName(service)}`}
      missing={state === null ? [form.missing.state] : []}
      blocked={numbers.places === undefined || numbers.taken === undefined || !isClean(note)}
      waiting={whole.waiting || one.waiting}
      sentence={whole.sentence ?? one.sentence}
      onSubmit={submit}
      onClose={onClose}
    >
      <DigitChoices
        label={form.state}
        choices={capacityStates.map(key => ({ key, label: t.directory.room[key] }))}
        value={state}
        onChange={next => {
          clear()
          setState(next)
        }}
        columns={2}
        autoFocus
      />
      <div className={classes.pair}>
        {fields.map(({ label, value, put, number }) => (
          <TextInput
            key={label}
            label={label}
            inputMode="numeric"
            value={value}
            maxLength={5}
            autoComplete="off"
            error={number === undefined ? form.notWhole : undefined}
            onChange={event => {
              clear()
              put(event.currentTarget.value)
            }}
          />
        ))}
      </div>
      <p className={classes.about}>{form.numbersHint}</p>
      {service === null ? (
        <WordField label={form.note} value={note} maximum={longestCapacityNote} onChange={setNote} />
      ) : null}
    </EditFrame>
  )
}
