import { PasswordInput } from '@mantine/core'
import { useId, useState } from 'react'
import { useCommand } from '../../api/use-command.ts'
import { useTexts } from '../../text/use-texts.ts'
import { notify } from '../../ui/notify.tsx'
import { FormFrame } from '../referral/actions/FormFrame.tsx'
import { NewPassphrase } from '../unlock/NewPassphrase.tsx'
import { WorkerDialog } from './WorkerDialog.tsx'
import classes from './workers-screen.module.css'

/** One's own passphrase, any time; the old one is asked, so that an open window is not enough. */
export function ChangePassphraseDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTexts()
  const id = useId()
  const [from, setFrom] = useState('')
  const [to, setTo] = useState('')
  const change = useCommand('changePassphrase', {
    onDone: () => {
      notify({ text: t => t.workers.own.done })
      onClose()
    },
  })
  return (
    <WorkerDialog title={t.workers.own.title} onClose={onClose}>
      <FormFrame
        submit={t.workers.own.submit}
        missing={[
          ...(from === '' ? [t.workers.own.missingFrom] : []),
          ...(to === '' ? [t.workers.own.missingTo] : []),
        ]}
        waiting={change.waiting}
        sentence={change.sentence}
        onSubmit={() => void change.run({ from, to })}
        onBack={onClose}
      >
        <p className={classes.lead}>{t.workers.own.lead}</p>
        <PasswordInput
          label={t.workers.own.from}
          value={from}
          autoComplete="off"
          onChange={event => setFrom(event.currentTarget.value)}
          visibilityToggleButtonProps={{ 'aria-label': t.unlock.showPassphrase }}
          data-autofocus
        />
        <div>
          <label className={classes.label} htmlFor={`${id}to`}>
            {t.workers.own.to}
          </label>
          <NewPassphrase id={`${id}to`} value={to} onChange={setTo} />
        </div>
      </FormFrame>
    </WorkerDialog>
  )
}
