import type { ListedWorker } from '#domain/worker-answers.ts'
import { useCommand } from '../../api/use-command.ts'
import { useTexts } from '../../text/use-texts.ts'
import { notify } from '../../ui/notify.tsx'
import { FormFrame } from '../referral/actions/FormFrame.tsx'
import type { GivenPassphrase } from './OneTimeDialog.tsx'
import { called } from './office-name.ts'
import { WorkerDialog } from './WorkerDialog.tsx'
import classes from './workers-screen.module.css'

export interface GivePassphraseDialogProps {
  readonly worker: ListedWorker
  readonly onDone: (given: GivenPassphrase) => void
  readonly onClose: () => void
}

/** A forgotten passphrase: the old one goes, a one-time one is given. */
export function ReplacePassphraseDialog({ worker, onDone, onClose }: GivePassphraseDialogProps) {
  const t = useTexts()
  const replace = useCommand('replacePassphrase', {
    onDone: ({ passphrase }) => onDone({ ...worker, passphrase }),
  })
  return (
    <WorkerDialog title={t.workers.replacing.title(called(worker))} onClose={onClose}>
      <FormFrame
        submit={t.workers.replacing.submit}
        waiting={replace.waiting}
        sentence={replace.sentence}
        onSubmit={() => void replace.run({ worker: worker.code })}
        onBack={onClose}
      >
        <p className={classes.lead}>{t.workers.replacing.lead}</p>
      </FormFrame>
    </WorkerDialog>
  )
}

/** Somebody comes back, or does not leave after all. */
export function BringBackDialog({ worker, onDone, onClose }: GivePassphraseDialogProps) {
  const t = useTexts()
  const back = useCommand('bringBackWorker', {
    onDone: ({ passphrase }) => {
      notify({ text: t => t.workers.back.done(called(worker)) })
      if (passphrase === null) onClose()
      else onDone({ ...worker, passphrase })
    },
  })
  return (
    <WorkerDialog title={t.workers.back.title(called(worker))} onClose={onClose}>
      <FormFrame
        submit={t.workers.back.submit}
        waiting={back.waiting}
        sentence={back.sentence}
        onSubmit={() => void back.run({ worker: worker.code })}
        onBack={onClose}
      >
        <p className={classes.lead}>{worker.active ? t.workers.back.stays : t.workers.back.lead}</p>
      </FormFrame>
    </WorkerDialog>
  )
}
