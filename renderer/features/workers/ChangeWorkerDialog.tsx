import { useState } from 'react'
import type { ListedWorker } from '#domain/worker-answers.ts'
import { useCommand } from '../../api/use-command.ts'
import { useTexts } from '../../text/use-texts.ts'
import { notify } from '../../ui/notify.tsx'
import { FormFrame } from '../referral/actions/FormFrame.tsx'
import { called } from './office-name.ts'
import { aliasFits, mayLead, type Seat, SeatFields } from './SeatFields.tsx'
import { WorkerDialog } from './WorkerDialog.tsx'
import classes from './workers-screen.module.css'

export interface ChangeWorkerDialogProps {
  readonly worker: ListedWorker
  readonly onClose: () => void
}

/** Another alias, team or role, from now on. */
export function ChangeWorkerDialog({ worker, onClose }: ChangeWorkerDialogProps) {
  const t = useTexts()
  const { code, institution } = worker
  const [seat, setSeat] = useState<Seat>(worker)
  const change = useCommand('changeWorker', {
    onDone: () => {
      notify({ text: t => t.workers.form.changed(called({ code, alias: seat.alias })) })
      onClose()
    },
  })
  const submit = (): void => {
    const { alias, team, role } = seat
    if (team === null || role === null) return
    // The lead of the office is no right of its own: it stays as it was.
    const lead = mayLead(institution, role) ? seat.lead : worker.lead
    void change.run({ worker: code, alias, team, role, lead })
  }
  return (
    <WorkerDialog title={t.workers.form.changeTitle(called(worker))} onClose={onClose}>
      <FormFrame
        submit={t.workers.form.changeSubmit}
        missing={aliasFits(seat.alias) ? [] : [t.workers.form.missingAlias]}
        waiting={change.waiting}
        sentence={change.sentence}
        onSubmit={submit}
        onBack={onClose}
      >
        <SeatFields institution={institution} seat={seat} onChange={setSeat} />
        <p className={classes.lead}>{t.workers.form.changeLead}</p>
      </FormFrame>
    </WorkerDialog>
  )
}
