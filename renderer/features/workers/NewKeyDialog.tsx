import { Button, PasswordInput } from '@mantine/core'
import { useState } from 'react'
import { useSession } from '../../api/session-context.ts'
import { useCommand } from '../../api/use-command.ts'
import { useTexts } from '../../text/use-texts.ts'
import { FailureNotice } from '../../ui/FailureNotice.tsx'
import { KeyButton } from '../../ui/KeyButton.tsx'
import { notify } from '../../ui/notify.tsx'
import { FormFrame } from '../referral/actions/FormFrame.tsx'
import keySheet from '../unlock/recovery-key-sheet.module.css'
import { WorkerDialog } from './WorkerDialog.tsx'
import classes from './workers-screen.module.css'

/** A new recovery key for a lost sheet: one's own passphrase again, then the key, shown once. */
export function NewKeyDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTexts()
  const { networkName } = useSession()
  const [passphrase, setPassphrase] = useState('')
  const [recoveryKey, setRecoveryKey] = useState<string>()
  const issue = useCommand('issueRecoveryKey', { onDone: made => setRecoveryKey(made.recoveryKey) })
  const print = useCommand('printRecoveryKey', {
    onDone: ({ path }) => {
      if (path !== null) notify({ text: t => t.workers.key.printed(path) })
    },
  })
  if (recoveryKey !== undefined) {
    return (
      <WorkerDialog title={t.workers.key.title}>
        <div className={classes.shown}>
          <p className={keySheet.key} translate="no">
            {recoveryKey.split('-').map(group => (
              <span key={group}>{group}</span>
            ))}
          </p>
          <p className={classes.lead}>{t.workers.key.shown}</p>
          {print.sentence === undefined ? null : <FailureNotice title={print.sentence} />}
          <div className={classes.foot}>
            <KeyButton
              keys="d"
              dialog
              disabled={print.waiting}
              onAct={() => void print.run({ recoveryKey, networkName })}
            >
              {t.workers.key.print}
            </KeyButton>
            <Button variant="filled" onClick={onClose}>
              {t.workers.key.close}
            </Button>
          </div>
        </div>
      </WorkerDialog>
    )
  }
  return (
    <WorkerDialog title={t.workers.key.title} onClose={onClose}>
      <FormFrame
        submit={t.workers.key.submit}
        missing={passphrase === '' ? [t.workers.key.missing] : []}
        waiting={issue.waiting}
        sentence={issue.sentence}
        onSubmit={() => void issue.run({ passphrase })}
        onBack={onClose}
      >
        <p className={classes.lead}>{t.workers.key.lead}</p>
        <PasswordInput
          label={t.workers.key.passphrase}
          value={passphrase}
          autoComplete="off"
          onChange={event => setPassphrase(event.currentTarget.value)}
          visibilityToggleButtonProps={{ 'aria-label': t.unlock.showPassphrase }}
          data-autofocus
        />
      </FormFrame>
    </WorkerDialog>
  )
}
