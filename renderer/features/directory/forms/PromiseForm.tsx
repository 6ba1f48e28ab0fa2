import { Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import { Urgency, urgencies } from '#domain/code-lists.ts'
import type { Span } from '#domain/deadline.ts'
import type { InstitutionDetails } from '#domain/directory-answers.ts'
import { type LocalDay, localDayOf } from '#domain/time.ts'
import { useCommand } from '../../../api/use-command.ts'
import { labelOf } from '../../../text/label-of.ts'
import { useTexts } from '../../../text/use-texts.ts'
import { formatDate } from '../../../ui/format-day.ts'
import { notify } from '../../../ui/notify.tsx'
import { useNow } from '../../../ui/use-now.ts'
import { DigitChoices } from '../../referral/actions/DigitChoices.tsx'
import classes from '../directory.module.css'
import { EditFrame } from './EditFrame.tsx'
import { FromDayField } from './FromDayField.tsx'

export interface PromiseFormProps {
  readonly details: InstitutionDetails
  readonly onClose: () => void
}

type Typed = { readonly days: string; readonly counts: Span['counts'] }
const typedOf = ({ days, counts }: Span): Typed => ({ days: String(days), counts })

/** A decimal comma is a fraction too, and the rule says so rather than the field. */
const numberOf = (text: string): number => (text.trim() === '' ? Number.NaN : Number(text.replace(',', '.')))

/** The promise for one urgency, from a day on. */
export function PromiseForm({ details, onClose }: PromiseFormProps) {
  const t = useTexts()
  const { institution, open } = details
  const [urgency, setUrgency] = useState<Urgency>('standard')
  const [accept, setAccept] = useState(typedOf(institution.promises.standard.accept))
  const [contact, setContact] = useState(typedOf(institution.promises.standard.firstContact))
  const [validFrom, setValidFrom] = useState<LocalDay | null>(localDayOf(useNow()))
  const { run, waiting, sentence, clear } = useCommand('givePromise', {
    onDone: () => {
      if (validFrom !== null) notify({ text: t => t.directory.done.savedFrom(formatDate(validFrom)) })
      onClose()
    },
  })
  const pick = (next: Urgency): void => {
    clear()
    setUrgency(next)
    setAccept(typedOf(institution.promises[next].accept))
    setContact(typedOf(institution.promises[next].firstContact))
  }
  const spans = [
    { label: t.directory.form.accept, value: accept, put: setAccept },
    { label: t.directory.form.contact, value: contact, put: setContact },
  ]
  const numbers = { accept: numberOf(accept.days), contact: numberOf(contact.days) }
  const isNumber = Object.values(numbers).every(Number.isFinite)
  return (
    <EditFrame
      title={t.directory.form.promiseTitle}
      missing={validFrom === null ? [t.directory.form.missing.day] : []}
      blocked={!isNumber}
      waiting={waiting}
      sentence={sentence}
      onSubmit={() => {
        if (validFrom === null) return
        void run({
          institution: institution.key,
          urgency,
          accept: { days: numbers.accept, counts: accept.counts },
          firstContact: { days: numbers.contact, counts: contact.counts },
          validFrom,
        })
      }}
      onClose={onClose}
    >
      <DigitChoices
        label={t.directory.form.urgency}
        choices={urgencies.toReversed().map(key => ({ key, label: labelOf('urgency', key) }))}
        value={urgency}
        onChange={key => pick(Urgency.parse(key))}
        columns={3}
        autoFocus
      />
      {spans.map(({ label, value, put }) => (
        <div key={label} className={classes.pair}>
          <TextInput
            label={label}
            inputMode="numeric"
            value={value.days}
            maxLength={8}
            autoComplete="off"
            error={Number.isFinite(numberOf(value.days)) ? undefined : t.directory.form.notNumber}
            onChange={event => {
              clear()
              put({ ...value, days: event.currentTarget.value })
            }}
          />
          <Select
            label={t.directory.form.countsLabel}
            aria-label={`${label}: ${t.directory.form.countsLabel}`}
            data={(['working', 'calendar'] as const).map(key => ({
              value: key,
              label: t.directory.form.counts[key],
            }))}
            value={value.counts}
            allowDeselect={false}
            onChange={counts => put({ ...value, counts: counts === 'calendar' ? 'calendar' : 'working' })}
          />
        </div>
      ))}
      <FromDayField value={validFrom} onChange={setValidFrom} />
      <p className={classes.about}>
        {t.directory.form.promiseAbout({
          count: open?.byUrgency[urgency] ?? 0,
          urgency: labelOf('urgency', urgency),
        })}
      </p>
    </EditFrame>
  )
}
