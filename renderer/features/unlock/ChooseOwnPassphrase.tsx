import { Button } from '@mantine/core'
import { type FormEvent, useId, useState } from 'react'
import type { WorkerCode } from '#domain/ids.ts'
import { useCommand } from '../../api/use-command.ts'
import { useTexts } from '../../text/use-texts.ts'
import { FormRow } from '../../ui/FormRow.tsx'
import { KeyButton } from '../../ui/KeyButton.tsx'
import { DoorPage } from './DoorPage.tsx'
import { NewPassphrase } from './NewPassphrase.tsx'
import classes from './sign-in.module.css'
import { VaultFailure } from './VaultFailure.tsx'

export interface ChooseOwnPassphraseProps {
  readonly network: string
  readonly worker: WorkerCode
  /** The one-time passphrase that was typed; kept in this page alone, and only until the new one is taken. */
  readonly oneTime: string
  readonly onBack: () => void
  readonly onDone: () => void
}

/** The first unlock: the one-time passphrase was right, and nothing opens before one's own is chosen. */
export function ChooseOwnPassphrase({ network, worker, oneTime, onBack, onDone }: ChooseOwnPassphraseProps) {
  const t = useTexts()
  const id = useId()
  const [chosen, setChosen] = useState('')
  const choose = useCommand('chooseOwnPassphrase', { onDone })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (!choose.waiting) void choose.run({ worker, passphrase: oneTime, chosen })
  }
  return (
    <DoorPage title={t.unlock.ownTitle} lead={t.unlock.ownLead} crumb={network}>
      <form onSubmit={submit}>
        <FormRow label={t.unlock.newPassphrase} field={`${id}word`}>
          <NewPassphrase id={`${id}word`} value={chosen} onChange={setChosen} autoFocus />
          <VaultFailure failure={choose.failure} sentence={choose.sentence} onAgain={choose.clear} />
          <div className={classes.acts}>
            <Button type="submit" variant="filled" h={44} fz="lg" disabled={chosen === '' || choose.waiting}>
              {choose.waiting ? t.unlock.unlocking : t.unlock.ownSubmit}
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
