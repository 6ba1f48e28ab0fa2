import { Button, PasswordInput } from '@mantine/core'
import { type FormEvent, useId, useRef, useState } from 'react'
import type { WorkerCode } from '#domain/ids.ts'
import { useCommand } from '../../api/use-command.ts'
import { navigate } from '../../app/router.ts'
import { useTexts } from '../../text/use-texts.ts'
import { FormRow } from '../../ui/FormRow.tsx'
import { KeyCap } from '../../ui/KeyCap.tsx'
import { ChooseOwnPassphrase } from './ChooseOwnPassphrase.tsx'
import { DemoDoor } from './DemoDoor.tsx'
import { DoorPage } from './DoorPage.tsx'
import classes from './sign-in.module.css'
import type { LockedVault } from './UnlockScreen.tsx'
import { VaultFailure } from './VaultFailure.tsx'
import { WorkerSelect } from './WorkerSelect.tsx'

export interface SignInProps {
  readonly vault: LockedVault
  readonly onDone: () => void
  readonly onForgotten: () => void
  readonly onFound: () => void
}

const lastWorkerKey = 'sztafeta.last-worker'

/** Odblokuj: who, the passphrase, and what to do when it is forgotten. */
export function SignIn({ vault, onDone, onForgotten, onFound }: SignInProps) {
  const t = useTexts()
  const id = useId()
  const passphraseField = useRef<HTMLInputElement>(null)
  const [worker, setWorker] = useState<WorkerCode | null>(
    () => vault.workers.find(({ code }) => code === localStorage.getItem(lastWorkerKey))?.code ?? null,
  )
  const [passphrase, setPassphrase] = useState('')
  const unlock = useCommand('unlock', { onDone })
  const choose = useCommand('chooseVault', { onDone: ({ chosen }) => chosen && onDone() })

  const enter = async (as: WorkerCode, word: string): Promise<void> => {
    // Whoever comes back goes on where they were; another person begins at Dziś, not in the other's search.
    if (localStorage.getItem(lastWorkerKey) !== as) navigate('today')
    localStorage.setItem(lastWorkerKey, as)
    const reply = await unlock.run({ worker: as, passphrase: word })
    if (!reply.ok) passphraseField.current?.select()
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (worker !== null && !unlock.waiting) void enter(worker, passphrase)
  }
  const pick = (code: string | null): void => {
    setWorker(vault.workers.find(candidate => candidate.code === code)?.code ?? null)
    unlock.clear()
    if (code !== null) passphraseField.current?.focus()
  }
  const { demoPassphrase } = vault
  if (worker !== null && unlock.failure?.type === 'OneTimePassphrase') {
    const back = (): void => {
      setPassphrase('')
      unlock.clear()
    }
    return (
      <ChooseOwnPassphrase
        network={vault.networkName}
        worker={worker}
        oneTime={passphrase}
        onBack={back}
        onDone={onDone}
      />
    )
  }
  const aside =
    demoPassphrase === null ? undefined : (
      <DemoDoor
        workers={vault.workers}
        passphrase={demoPassphrase}
        busy={unlock.waiting}
        onEnter={code => {
          setWorker(code)
          setPassphrase(demoPassphrase)
          void enter(code, demoPassphrase)
        }}
      />
    )
  return (
    <DoorPage
      title={vault.networkName}
      lead={t.unlock.lockedLead}
      crumb={t.unlock.lockedCrumb}
      {...(aside === undefined ? {} : { aside })}
    >
      <form onSubmit={submit}>
        <FormRow label={t.unlock.who} field={`${id}who`}>
          <WorkerSelect
            id={`${id}who`}
            workers={vault.workers}
            value={worker}
            onChange={pick}
            autoFocus={worker === null}
          />
        </FormRow>
        <FormRow label={t.unlock.passphrase} field={`${id}word`}>
          <PasswordInput
            id={`${id}word`}
            ref={passphraseField}
            value={passphrase}
            onChange={event => setPassphrase(event.currentTarget.value)}
            autoFocus={worker !== null}
            autoComplete="off"
            error={unlock.failure?.type === 'WrongPassphrase'}
            visibilityToggleButtonProps={{ 'aria-label': t.unlock.showPassphrase }}
          />
          <VaultFailure
            failure={unlock.failure ?? choose.failure}
            sentence={unlock.sentence ?? choose.sentence}
            onAgain={() => {
              unlock.clear()
              onDone()
            }}
            onForgotten={onForgotten}
          />
          <div className={classes.acts}>
            <Button
              type="submit"
              variant="filled"
              h={44}
              fz="lg"
              disabled={worker === null || passphrase === '' || unlock.waiting}
              rightSection={<KeyCap keys="enter" />}
            >
              {unlock.waiting ? t.unlock.unlocking : t.unlock.unlock}
            </Button>
            {unlock.failure === undefined ? (
              <Button variant="subtle" onClick={onForgotten}>
                {t.unlock.forgotten}
              </Button>
            ) : null}
          </div>
        </FormRow>
      </form>
      <div className={classes.others}>
        <Button variant="subtle" onClick={() => void choose.run({ purpose: 'open' })}>
          {t.unlock.chooseOther}
        </Button>
        <Button variant="subtle" onClick={onFound}>
          {t.unlock.foundOther}
        </Button>
      </div>
    </DoorPage>
  )
}
