import { Select } from '@mantine/core'
import { useState } from 'react'
import { WorkerCode } from '#domain/ids.ts'
import { dayNumberOf, type LocalDay, localDay, localDayOf } from '#domain/time.ts'
import { isPartyWorker } from '#domain/worker.ts'
import type { ListedWorker } from '#domain/worker-answers.ts'
import { addWorkingDays } from '#domain/working-calendar.ts'
import { useSession } from '../../api/session-context.ts'
import { useCommand } from '../../api/use-command.ts'
import { useTexts } from '../../text/use-texts.ts'
import { notify } from '../../ui/notify.tsx'
import { useNow } from '../../ui/use-now.ts'
import { DayField } from '../referral/actions/DayField.tsx'
import { FormFrame } from '../referral/actions/FormFrame.tsx'
import { called } from './office-name.ts'
import { WorkerDialog } from './WorkerDialog.tsx'
import classes from './workers-screen.module.css'

export interface RemoveWorkerDialogProps {
  readonly worker: ListedWorker
  readonly workers: readonly ListedWorker[]
  readonly onClose: () => void
}

const nobody = ''

/** The end of somebody's access: from which day, and to whom goes what is still in their hands. */
export function RemoveWorkerDialog({ worker, workers, onClose }: RemoveWorkerDialogProps) {
  const t = useTexts()
  const { worker: me } = useSession()
  const today = localDayOf(useNow())
  const [on, setOn] = useState<LocalDay | null>(today)
  const [successor, setSuccessor] = useState(nobody)
  const who = called(worker)
  const remove = useCommand('removeWorker', {
    onDone: ({ assigned }) => {
      notify({
        text: t =>
          assigned === 0 ? t.workers.leaving.done(who) : t.workers.leaving.assigned({ who, count: assigned }),
      })
      onClose()
    },
  })
  const colleagues = workers.filter(
    other =>
      other.active &&
      other.institution === worker.institution &&
      other.code !== worker.code &&
      isPartyWorker(other),
  )
  const isLastLead = worker.lead && isPartyWorker(worker) && !colleagues.some(({ lead }) => lead)
  const submit = (): void => {
    if (on === null) return
    const chosen = WorkerCode.safeParse(successor)
    void remove.run({ worker: worker.code, on, successor: chosen.success ? chosen.data : null })
  }
  return (
    <WorkerDialog title={t.workers.leaving.title(who)} onClose={onClose}>
      <FormFrame
        submit={t.workers.leaving.submit}
        missing={on === null ? [t.workers.leaving.missingDay] : []}
        waiting={remove.waiting}
        sentence={remove.sentence}
        onSubmit={submit}
        onBack={onClose}
      >
        <p className={classes.lead}>{t.workers.leaving.lead}</p>
        <DayField
          label={t.workers.leaving.day}
          value={on}
          onChange={setOn}
          shortcuts={[
            { label: t.workers.leaving.today, day: today },
            {
              label: t.workers.leaving.nextWorkingDay,
              day: localDay(addWorkingDays(dayNumberOf(today), 1)),
            },
          ]}
          autoFocus
        />
        <p className={classes.lead}>
          {worker.leading === 0 ? t.workers.leaving.nothingInHand : t.workers.leaving.inHand(worker.leading)}{' '}
          {worker.leading > 0 && colleagues.length === 0 ? t.workers.leaving.noColleague : null}
        </p>
        {worker.leading === 0 || colleagues.length === 0 ? null : (
          <Select
            label={t.workers.leaving.successor}
            data={[
              { value: nobody, label: t.workers.leaving.successorNobody },
              ...colleagues.map(colleague => ({ value: colleague.code, label: called(colleague) })),
            ]}
            value={successor}
            onChange={code => setSuccessor(code ?? nobody)}
            allowDeselect={false}
          />
        )}
        {isLastLead ? <p className={classes.lead}>{t.workers.leaving.lastLead}</p> : null}
        {worker.code === me.code ? <p className={classes.lead}>{t.workers.leaving.yourself}</p> : null}
      </FormFrame>
    </WorkerDialog>
  )
}
