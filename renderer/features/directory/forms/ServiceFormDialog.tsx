import { Checkbox, Select } from '@mantine/core'
import { useState } from 'react'
import { AgeBand, codeList, ServiceKey } from '#domain/code-lists.ts'
import type { InstitutionDetails, OfferedService } from '#domain/directory-answers.ts'
import { longestServiceText } from '#domain/directory-events.ts'
import { TeamKey } from '#domain/ids.ts'
import { type LocalDay, localDayOf } from '#domain/time.ts'
import { useCommand } from '../../../api/use-command.ts'
import { labelOf, optionsOf } from '../../../text/label-of.ts'
import { useTexts } from '../../../text/use-texts.ts'
import { GuardedTextarea, mayBeSaved } from '../../../ui/GuardedTextarea.tsx'
import { notify } from '../../../ui/notify.tsx'
import { SearchSelect } from '../../../ui/SearchSelect.tsx'
import { useNow } from '../../../ui/use-now.ts'
import classes from '../directory.module.css'
import { EditFrame } from './EditFrame.tsx'
import { FromDayField } from './FromDayField.tsx'
import { HoursField, readHours, type TypedHours, typedHours } from './HoursField.tsx'
import { isClean, WordField } from './WordField.tsx'

export interface ServiceFormDialogProps {
  readonly details: InstitutionDetails
  /** Null for a new one. */
  readonly service: OfferedService | null
  readonly onClose: () => void
}

/** „nieznany” and „cała rodzina” are no ages of whom a service is for. */
const bands = codeList('age_band').filter(({ key }) => key !== 'unknown')

/** A form of support: what, for whom, when. */
export function ServiceFormDialog({ details, service, onClose }: ServiceFormDialogProps) {
  const t = useTexts()
  const { form } = t.directory
  const today = localDayOf(useNow())
  const { pl, en } = service?.name ?? { pl: '', en: '' }
  const [namePl, setNamePl] = useState(pl)
  const [nameEn, setNameEn] = useState(en)
  const [key, setKey] = useState(service?.key ?? null)
  const [team, setTeam] = useState<TeamKey | null>(service?.team ?? null)
  const [description, setDescription] = useState(service?.description ?? '')
  const [eligibility, setEligibility] = useState(service?.eligibility ?? '')
  const [ageBands, setAgeBands] = useState<readonly string[]>(service?.ageBands ?? [])
  const [hours, setHours] = useState<readonly TypedHours[]>(typedHours(service?.hours ?? []))
  const [validFrom, setValidFrom] = useState<LocalDay | null>(today)
  const onDone = (): void => {
    notify({ text: t => (service === null ? t.directory.done.added(namePl) : t.directory.done.saved) })
    onClose()
  }
  const offer = useCommand('offerService', { onDone })
  const change = useCommand('changeService', { onDone })
  const read = readHours(hours)
  const submit = (): void => {
    if (read === undefined || validFrom === null) return
    const content = {
      team,
      key,
      namePl,
      nameEn,
      description,
      eligibility,
      ageBands: bands.flatMap(({ key: band }) => (ageBands.includes(band) ? [AgeBand.parse(band)] : [])),
      hours: read,
    }
    if (service === null) void offer.run({ institution: details.institution.key, ...content, validFrom })
    else void change.run({ service: service.service, ...content })
  }
  return (
    <EditFrame
      title={service === null ? form.serviceNew : form.serviceTitle}
      size={760}
      missing={[
        ...(namePl.trim() === '' ? [form.missing.name] : []),
        ...(validFrom === null ? [form.missing.day] : []),
      ]}
      blocked={
        read === undefined ||
        !isClean(namePl) ||
        !isClean(nameEn) ||
        !mayBeSaved(description, 0, longestServiceText) ||
        !mayBeSaved(eligibility, 0, longestServiceText)
      }
      waiting={offer.waiting || change.waiting}
      sentence={offer.sentence ?? change.sentence}
      onSubmit={submit}
      onClose={onClose}
    >
      <div className={classes.pair}>
        <WordField label={form.namePl} value={namePl} autoFocus onChange={setNamePl} />
        <WordField label={form.nameEn} value={nameEn} onChange={setNameEn} />
      </div>
      <div className={classes.pair}>
        <SearchSelect
          label={form.key}
          description={form.keyHint}
          data={optionsOf('service')}
          value={key}
          clearable
          onChange={picked => setKey(picked === null ? null : ServiceKey.parse(picked))}
        />
        <Select
          label={form.team}
          placeholder={form.noTeam}
          data={details.teams.map(({ key: value, name: label }) => ({ value, label }))}
          value={team}
          clearable
          onChange={picked => setTeam(picked === null ? null : TeamKey.parse(picked))}
        />
      </div>
      <GuardedTextarea
        label={form.description}
        value={description}
        onChange={setDescription}
        maximum={longestServiceText}
        rows={2}
        dialog
      />
      <Checkbox.Group label={form.ageBands} value={[...ageBands]} onChange={setAgeBands}>
        <span className={classes.ages}>
          {bands.map(({ key: band }) => (
            <Checkbox key={band} size="xs" value={band} label={labelOf('age_band', band)} />
          ))}
        </span>
      </Checkbox.Group>
      <GuardedTextarea
        label={form.eligibility}
        value={eligibility}
        onChange={setEligibility}
        maximum={longestServiceText}
        rows={2}
        quiet
        dialog
      />
      <HoursField hours={hours} onChange={setHours} />
      {service === null ? (
        <FromDayField value={validFrom} onChange={setValidFrom} />
      ) : (
        <p className={classes.about}>{form.serviceAbout(details.open?.byService[service.key ?? ''] ?? 0)}</p>
      )}
    </EditFrame>
  )
}
