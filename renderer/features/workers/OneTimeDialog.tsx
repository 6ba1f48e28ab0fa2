import { Button } from '@mantine/core'
import type { InstitutionKey, WorkerCode } from '#domain/ids.ts'
import { useSession } from '../../api/session-context.ts'
import { useCommand } from '../../api/use-command.ts'
import { useTexts } from '../../text/use-texts.ts'
import { FailureNotice } from '../../ui/FailureNotice.tsx'
import { KeyButton } from '../../ui/KeyButton.tsx'
import { notify } from '../../ui/notify.tsx'
import { called } from './office-name.ts'
import { WorkerDialog } from './WorkerDialog.tsx'
import classes from './workers-screen.module.css'

export interface GivenPassphrase {
  readonly code: WorkerCode
  readonly alias: string
  readonly institution: InstitutionKey
  readonly passphrase: string
}

/** A one-time passphrase, shown this once: to be read out, or printed on a slip for the person alone. */
export function OneTimeDialog({
  given,
  onClose,
}: {
  readonly given: GivenPassphrase
  readonly onClose: () => void
}) {
  const t = useTexts()
  const { networkName } = useSession()
  const { code, alias, passphrase } = given
  const print = useCommand('printPassphraseSlip', {
    onDone: ({ path }) => {
      if (path !== null) notify({ text: t => t.workers.oneTime.printed(path) })
    },
  })
  return (
    <WorkerDialog title={t.workers.oneTime.title}>
      <div className={classes.shown}>
        <p className={classes.lead}>{t.workers.oneTime.lead(called(given))}</p>
        <p className={classes.secret} translate="no">
          <span className={classes.secretName}>{t.workers.oneTime.name}</span> <strong>{passphrase}</strong>
        </p>
        <p className={classes.lead}>{t.workers.oneTime.lost}</p>
        {print.sentence === undefined ? null : <FailureNotice title={print.sentence} />}
        <div className={classes.foot}>
          <KeyButton
            keys="d"
            dialog
            disabled={print.waiting}
            onAct={() => void print.run({ code, alias, passphrase, networkName })}
          >
            {t.workers.oneTime.print}
          </KeyButton>
          <Button variant="filled" onClick={onClose} data-autofocus>
            {t.workers.oneTime.close}
          </Button>
        </div>
      </div>
    </WorkerDialog>
  )
}
