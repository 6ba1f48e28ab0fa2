import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useId, useState } from 'react'
import type { WorkerCode } from '#domain/ids.ts'
import { useCommand } from '../../api/use-command.ts'
import { useTexts } from '../../text/use-texts.ts'
import { FormRow } from '../../ui/FormRow.tsx'
import { KeyButton } from '../../ui/KeyButton.tsx'
import { DoorPage } from './DoorPage.tsx'
import { NewPassphrase } from './NewPassphrase.tsx'
import classes from './sign-in.module.css'
import type { LockedVault } from './UnlockScreen.tsx'
import { VaultFailure } from './VaultFailure.tsx'
import { WorkerSelect } from './WorkerSelect.tsx'

export interface RecoverAccessProps {
  readonly vault: LockedVault
  readonly onBack: () => void
  readonly onDone: () => void
}

/** A forgotten passphrase: the recovery key from the safe lets in once and sets a new one. */
export function RecoverAccess({ vault, onBack, onDone }: RecoverAccessProps) {
  const t = useTexts()
  const id = useId()
  const [worker, setWorker] = useState<WorkerCode | null>(null)
  const [recoveryKey, setRecoveryKey] = useState('')
  const [passphrase, setPassphrase] = useState('')
  const recover = useCommand('recover', { onDone })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (worker !== null) void recover.run({ worker, recoveryKey, passphrase })
  }
  return (
    <DoorPage title={t.unlock.forgottenTitle} lead={t.unlock.forgottenLead} crumb={vault.networkName}>
      <form onSubmit={submit}>
        <FormRow label={t.unlock.who} field={`${id}who`}>
          <WorkerSelect
            id={`${id}who`}
            workers={vault.workers}
            value={worker}
            onChange={code => setWorker(vault.workers.find(one => one.code === code)?.code ?? null)}
            autoFocus
          />
        </FormRow>
        <FormRow label={t.unlock.recoveryKey} remark={t.unlock.recoveryKeyHint} field={`${id}key`}>
          <TextInput
            id={`${id}key`}
            value={recoveryKey}
            onChange={event => setRecoveryKey(event.currentTarget.value)}
            autoComplete="off"
            spellCheck={false}
            description={t.unlock.recoveryHelp}
            inputWrapperOrder={['input', 'description']}
          />
        </FormRow>
        <FormRow label={t.unlock.newPassphrase} field={`${id}word`}>
          <NewPassphrase id={`${id}word`} value={passphrase} onChange={setPassphrase} />
          <VaultFailure failure={recover.failure} sentence={recover.sentence} onAgain={recover.clear} />
          <div className={classes.acts}>
            <Button
              type="submit"
              variant="filled"
              h={44}
              fz="lg"
              disabled={worker === null || recoveryKey === '' || passphrase === '' || recover.waiting}
            >
              {recover.waiting ? t.unlock.unlocking : t.unlock.recover}
            </Button>
            <KeyButton keys="escape" variant="subtle" onAct={onBack}>
              {t.unlock.back}
            </KeyButton>
          </div>
        </FormRow>
      </form>
    </DoorPage>
  )
}
