import { Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import { InstitutionKey, networkKey, type TeamKey, WorkerCode } from '#domain/ids.ts'
import type { ListedWorker } from '#domain/worker-answers.ts'
import { suggestAlias, suggestCode } from '#domain/worker-suggestions.ts'
import { useSession } from '../../api/session-context.ts'
import { useCommand } from '../../api/use-command.ts'
import { useTexts } from '../../text/use-texts.ts'
import { FormFrame } from '../referral/actions/FormFrame.tsx'
import type { GivenPassphrase } from './OneTimeDialog.tsx'
import { officeName } from './office-name.ts'
import { aliasFits, mayLead, rolesAt, type Seat, SeatFields } from './SeatFields.tsx'
import { WorkerDialog } from './WorkerDialog.tsx'
import classes from './workers-screen.module.css'

export interface AddWorkerDialogProps {
  readonly workers: readonly ListedWorker[]
  /** Where the cursor of the list stands: most likely the next one joins there. */
  readonly institution: InstitutionKey
  readonly onDone: (given: GivenPassphrase) => void
  readonly onClose: () => void
}

/** A new worker: code and alias are proposed, the passphrase is made and shown once. */
export function AddWorkerDialog({ workers, institution: first, onDone, onClose }: AddWorkerDialogProps) {
  const t = useTexts()
  const { directory } = useSession()
  const places = [...directory.institutions.map(({ key }) => key), networkKey]
  const proposed = (institution: InstitutionKey): Seat & { readonly code: string } => ({
    code: suggestCode(institution, workers),
    alias:
      suggestAlias(
        institution,
        workers,
        workers.flatMap(worker => worker.formerAliases),
      ) ?? '',
    team: (directory.teams.find(team => team.institution === institution)?.key ?? null) as TeamKey | null,
    role: rolesAt(institution)[0] ?? null,
    lead: false,
  })
  const [institution, setInstitution] = useState(first)
  const [{ code, ...seat }, setSeat] = useState(() => proposed(first))
  const add = useCommand('addWorker')
  const typed = WorkerCode.safeParse(code)
  const choose = (key: string | null): void => {
    const chosen = places.find(place => place === key)
    if (chosen === undefined) return
    setInstitution(chosen)
    setSeat(proposed(chosen))
    add.clear()
  }
  const submit = async (): Promise<void> => {
    const { alias, team, role } = seat
    if (!typed.success || team === null || role === null) return
    const worker = { code: typed.data, alias, institution, team, role }
    const reply = await add.run({ ...worker, lead: seat.lead && mayLead(institution, role) })
    if (reply.ok) onDone({ ...worker, passphrase: reply.value.passphrase })
  }
  return (
    <WorkerDialog title={t.workers.form.addTitle} onClose={onClose}>
      <FormFrame
        submit={t.workers.form.addSubmit}
        missing={[
          ...(typed.success ? [] : [t.workers.form.missingCode]),
          ...(aliasFits(seat.alias) ? [] : [t.workers.form.missingAlias]),
          ...(seat.team === null ? [t.workers.form.missingTeam] : []),
          ...(seat.role === null ? [t.workers.form.missingRole] : []),
        ]}
        waiting={add.waiting}
        sentence={add.sentence}
        onSubmit={() => void submit()}
        onBack={onClose}
      >
        <p className={classes.lead}>{t.workers.form.addLead}</p>
        <div className={classes.pair}>
          <Select
            label={t.workers.form.institution}
            data={places.map(key => ({ value: key, label: officeName(t, InstitutionKey.parse(key)) }))}
            value={institution}
            onChange={choose}
            allowDeselect={false}
          />
          <TextInput
            label={t.workers.form.code}
            description={t.workers.form.codeHint}
            inputWrapperOrder={['label', 'input', 'description']}
            value={code}
            maxLength={12}
            autoComplete="off"
            spellCheck={false}
            error={!typed.success}
            onChange={event => setSeat({ ...seat, code: event.currentTarget.value.toUpperCase() })}
          />
        </div>
        <SeatFields institution={institution} seat={seat} onChange={next => setSeat({ ...next, code })} />
      </FormFrame>
    </WorkerDialog>
  )
}
