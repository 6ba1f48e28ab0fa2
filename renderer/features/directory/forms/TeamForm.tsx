import { useState } from 'react'
import type { InstitutionDetails } from '#domain/directory-answers.ts'
import { type InstitutionKey, TeamKey } from '#domain/ids.ts'
import { useCommand } from '../../../api/use-command.ts'
import { useTexts } from '../../../text/use-texts.ts'
import { notify } from '../../../ui/notify.tsx'
import { EditFrame } from './EditFrame.tsx'
import { isClean, WordField } from './WordField.tsx'

export interface TeamFormProps {
  readonly institution: InstitutionKey
  /** Null for a new one. */
  readonly team: InstitutionDetails['teams'][number] | null
  readonly onClose: () => void
}

/** A new team, or a new name of one; a new name can be taken back. */
export function TeamForm({ institution, team, onClose }: TeamFormProps) {
  const t = useTexts()
  const [name, setName] = useState(team?.name ?? '')
  const again = useCommand('renameTeam', { asNotice: true })
  const add = useCommand('addTeam', {
    onDone: () => {
      notify({ text: t => t.directory.done.added(name) })
      onClose()
    },
  })
  const rename = useCommand('renameTeam', {
    onDone: () => {
      notify({
        text: t => t.directory.done.saved,
        ...(team === null
          ? {}
          : { undo: () => void again.run({ team: TeamKey.parse(team.key), name: team.name }) }),
      })
      onClose()
    },
  })
  const submit = (): void => {
    if (team === null) void add.run({ institution, name })
    else void rename.run({ team: TeamKey.parse(team.key), name })
  }
  return (
    <EditFrame
      title={t.directory.form.teamTitle}
      missing={name.trim() === '' ? [t.directory.form.missing.name] : []}
      blocked={!isClean(name)}
      waiting={add.waiting || rename.waiting}
      sentence={add.sentence ?? rename.sentence}
      onSubmit={submit}
      onClose={onClose}
    >
      <WordField label={t.directory.form.teamName} value={name} autoFocus onChange={setName} />
    </EditFrame>
  )
}
