import { useState } from 'react'
import type { DirectoryInstitution } from '#domain/answers.ts'
import type { InstitutionKey } from '#domain/ids.ts'
import type { InstitutionNames } from '#domain/network-events.ts'
import { type LocalDay, localDayOf } from '#domain/time.ts'
import { useCommand } from '../../../api/use-command.ts'
import { useTexts } from '../../../text/use-texts.ts'
import { formatDate } from '../../../ui/format-day.ts'
import { notify } from '../../../ui/notify.tsx'
import { useNow } from '../../../ui/use-now.ts'
import classes from '../directory.module.css'
import { EditFrame } from './EditFrame.tsx'
import { FromDayField } from './FromDayField.tsx'
import { TakesChoices } from './TakesForm.tsx'
import { isClean, WordField } from './WordField.tsx'

export interface NamesDialogProps {
  /** Null for an institution that is new in the network. */
  readonly institution: DirectoryInstitution | null
  readonly onClose: () => void
  readonly onAdded?: (institution: InstitutionKey) => void
}

const noNames: InstitutionNames = { short: '', full: '', english: '', to: '', at: '', fromWhere: '' }

/** The names of an institution from a day on, with the Polish forms that no program can make. */
export function NamesDialog({ institution, onClose, onAdded }: NamesDialogProps) {
  const t = useTexts()
  const { form } = t.directory
  const today = localDayOf(useNow())
  const [names, setNames] = useState(institution?.names ?? noNames)
  const [takes, setTakes] = useState<DirectoryInstitution['takes']>('persons')
  const [validFrom, setValidFrom] = useState<LocalDay | null>(today)
  const add = useCommand('addInstitution', {
    onDone: added => {
      const { short } = names
      notify({ text: t => t.directory.done.added(short) })
      onClose()
      onAdded?.(added.institution)
    },
  })
  const rename = useCommand('renameInstitution', {
    onDone: () => {
      const day = validFrom ?? today
      notify({ text: t => t.directory.done.savedFrom(formatDate(day)) })
      onClose()
    },
  })
  const change = (part: Partial<InstitutionNames>): void => {
    add.clear()
    rename.clear()
    setNames({ ...names, ...part })
  }
  const submit = (): void => {
    if (validFrom === null) return
    if (institution === null) void add.run({ names, takes, validFrom })
    else void rename.run({ institution: institution.key, names, validFrom })
  }
  const blank = (text: string): boolean => text.trim() === ''
  return (
    <EditFrame
      title={institution === null ? form.addTitle : form.renameTitle}
      size={720}
      missing={[
        ...(blank(names.short) ? [form.missing.short] : []),
        ...(blank(names.full) ? [form.missing.full] : []),
        ...(blank(names.english) ? [form.missing.english] : []),
        ...(blank(names.to) || blank(names.at) || blank(names.fromWhere) ? [form.missing.forms] : []),
        ...(validFrom === null ? [form.missing.day] : []),
      ]}
      blocked={!Object.values(names).every(isClean)}
      waiting={add.waiting || rename.waiting}
      sentence={add.sentence ?? rename.sentence}
      onSubmit={submit}
      onClose={onClose}
    >
      {institution === null ? <p className={classes.about}>{form.addLead}</p> : null}
      <div className={classes.pair}>
        <WordField
          label={form.short}
          hint={form.shortHint}
          value={names.short}
          maximum={40}
          autoFocus
          onChange={short => change({ short })}
        />
        <WordField label={form.english} value={names.english} onChange={english => change({ english })} />
      </div>
      <WordField label={form.full} value={names.full} onChange={full => change({ full })} />
      <div className={classes.pair}>
        <WordField label={form.to} hint={form.toHint} value={names.to} onChange={to => change({ to })} />
        <WordField label={form.at} hint={form.atHint} value={names.at} onChange={at => change({ at })} />
        <WordField
          label={form.fromWhere}
          hint={form.fromWhereHint}
          value={names.fromWhere}
          onChange={fromWhere => change({ fromWhere })}
        />
      </div>
      <p className={classes.about}>{form.formsAbout}</p>
      {institution === null ? <TakesChoices value={takes} onChange={setTakes} listens={false} /> : null}
      <FromDayField value={validFrom} onChange={setValidFrom} />
    </EditFrame>
  )
}
