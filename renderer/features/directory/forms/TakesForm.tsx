import { useState } from 'react'
import type { InstitutionDetails } from '#domain/directory-answers.ts'
import { Takes } from '#domain/directory-events.ts'
import { type LocalDay, localDayOf } from '#domain/time.ts'
import { useCommand } from '../../../api/use-command.ts'
import { useTexts } from '../../../text/use-texts.ts'
import { formatDate } from '../../../ui/format-day.ts'
import { notify } from '../../../ui/notify.tsx'
import { useNow } from '../../../ui/use-now.ts'
import { DigitChoices } from '../../referral/actions/DigitChoices.tsx'
import classes from '../directory.module.css'
import { EditFrame } from './EditFrame.tsx'
import { FromDayField } from './FromDayField.tsx'

export interface TakesChoicesProps {
  readonly value: Takes | null
  readonly onChange: (takes: Takes) => void
  readonly listens?: boolean
  readonly autoFocus?: boolean
}

/** Persons, matters without a person, places alone, or nothing. */
export function TakesChoices({ value, onChange, listens = true, autoFocus = false }: TakesChoicesProps) {
  const t = useTexts()
  return (
    <DigitChoices
      label={t.directory.form.takesPick}
      choices={Takes.options.map(key => ({
        key,
        label: t.directory.takes[key],
        note: t.directory.takesNotes[key],
      }))}
      value={value}
      onChange={onChange}
      listens={listens}
      columns={2}
      autoFocus={autoFocus}
    />
  )
}

export interface TakesFormProps {
  readonly details: InstitutionDetails
  readonly onClose: () => void
}

/** What an institution takes, from a day on: how the Centrum Społeczne opens. */
export function TakesForm({ details, onClose }: TakesFormProps) {
  const t = useTexts()
  const { institution, open } = details
  const [takes, setTakes] = useState<Takes>(institution.takes)
  const [validFrom, setValidFrom] = useState<LocalDay | null>(localDayOf(useNow()))
  const { run, waiting, sentence, clear } = useCommand('changeTakes', {
    onDone: () => {
      if (validFrom !== null) notify({ text: t => t.directory.done.savedFrom(formatDate(validFrom)) })
      onClose()
    },
  })
  return (
    <EditFrame
      title={t.directory.form.takesTitle}
      missing={validFrom === null ? [t.directory.form.missing.day] : []}
      waiting={waiting}
      sentence={sentence}
      onSubmit={() => {
        if (validFrom !== null) void run({ institution: institution.key, takes, validFrom })
      }}
      onClose={onClose}
    >
      <TakesChoices
        value={takes}
        autoFocus
        onChange={next => {
          clear()
          setTakes(next)
        }}
      />
      <FromDayField value={validFrom} onChange={setValidFrom} />
      <p className={classes.about}>{t.directory.form.takesAbout(open?.total ?? 0)}</p>
    </EditFrame>
  )
}
