import { useState } from 'react'
import { longestSubstitute } from '#domain/directory-calls.ts'
import type { InstitutionKey } from '#domain/ids.ts'
import { addDays, type LocalDay, localDayOf } from '#domain/time.ts'
import { call } from '../../../api/client.ts'
import { useCommand } from '../../../api/use-command.ts'
import { useTexts } from '../../../text/use-texts.ts'
import { notify } from '../../../ui/notify.tsx'
import { useNow } from '../../../ui/use-now.ts'
import { DayField } from '../../referral/actions/DayField.tsx'
import classes from '../directory.module.css'
import { EditFrame } from './EditFrame.tsx'
import { isClean, WordField } from './WordField.tsx'

export interface ClosureFormProps {
  readonly institution: InstitutionKey
  readonly onClose: () => void
}

/** Closing days and who stands in; announcing them can be undone. */
export function ClosureForm({ institution, onClose }: ClosureFormProps) {
  const t = useTexts()
  const { form } = t.directory
  const today = localDayOf(useNow())
  const [from, setFrom] = useState<LocalDay | null>(addDays(today, 1))
  const [to, setTo] = useState<LocalDay | null>(addDays(today, 1))
  const [substitute, setSubstitute] = useState('')
  const { run, waiting, sentence, clear } = useCommand('announceClosure', {
    onDone: () => {
      const first = from
      notify({
        text: t => t.directory.done.closure,
        ...(first === null ? {} : { undo: () => void call('takeBackClosure', { institution, from: first }) }),
      })
      onClose()
    },
  })
  const start = from ?? today
  const last = to !== null && to < start ? start : to
  return (
    <EditFrame
      title={form.closureTitle}
      missing={from === null || to === null ? [form.missing.day] : []}
      blocked={!isClean(substitute)}
      waiting={waiting}
      sentence={sentence}
      onSubmit={() => {
        if (from !== null && last !== null) void run({ institution, from, to: last, substitute })
      }}
      onClose={onClose}
    >
      <DayField
        label={form.firstDay}
        value={from}
        onChange={day => {
          clear()
          setFrom(day)
        }}
        shortcuts={[
          { label: form.today, day: today },
          { label: form.tomorrow, day: addDays(today, 1) },
        ]}
        autoFocus
      />
      <DayField
        key={start}
        label={form.lastDay}
        value={last}
        onChange={day => {
          clear()
          setTo(day)
        }}
        shortcuts={[
          { label: form.week, day: addDays(start, 6) },
          { label: form.twoWeeks, day: addDays(start, 13) },
        ]}
      />
      <WordField
        label={form.substitute}
        hint={form.substituteHint}
        value={substitute}
        maximum={longestSubstitute}
        onChange={setSubstitute}
      />
      <p className={classes.about}>{form.closureAbout}</p>
    </EditFrame>
  )
}
