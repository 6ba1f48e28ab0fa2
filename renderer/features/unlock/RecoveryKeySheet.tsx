import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useId, useState } from 'react'
import type { Value } from '../../api/client.ts'
import { useCommand } from '../../api/use-command.ts'
import { RichText } from '../../text/RichText.tsx'
import { useTexts } from '../../text/use-texts.ts'
import { FormRow } from '../../ui/FormRow.tsx'
import { notify } from '../../ui/notify.tsx'
import { DoorPage } from './DoorPage.tsx'
import classes from './recovery-key-sheet.module.css'
import rows from './sign-in.module.css'
import { VaultFailure } from './VaultFailure.tsx'

export interface RecoveryKeySheetProps {
  readonly network: string
  readonly made: Value<'createNetwork'>
  readonly onDone: () => void
}

const bare = (typed: string): string => typed.toUpperCase().replaceAll(/[\s-]/g, '')

/** The recovery key, shown this once: print it, prove that it is in your hand, go on. */
export function RecoveryKeySheet({ network, made, onDone }: RecoveryKeySheetProps) {
  const t = useTexts()
  const id = useId()
  const [typed, setTyped] = useState('')
  const print = useCommand('printRecoveryKey', {
    onDone: ({ path }) => {
      if (path !== null) notify({ text: t => t.unlock.keyPrinted })
    },
  })
  const groups = made.recoveryKey.split('-')
  const confirmed = bare(typed) === groups.at(-1)
  const wrong = bare(typed).length >= 5 && !confirmed
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (confirmed) onDone()
  }
  return (
    <DoorPage title={t.unlock.keyTitle} lead={t.unlock.keyLead} crumb={network}>
      <p className={classes.key} translate="no">
        {groups.map(group => (
          <span key={group}>{group}</span>
        ))}
      </p>
      <p className={classes.store}>{t.unlock.keyStore}</p>
      <p className={classes.store}>
        <RichText>{t.unlock.keyYou(made.coordinator)}</RichText>
      </p>
      <div className={rows.acts}>
        <Button
          disabled={print.waiting}
          onClick={() => void print.run({ recoveryKey: made.recoveryKey, networkName: network })}
        >
          {t.unlock.keyPrint}
        </Button>
      </div>
      <VaultFailure failure={print.failure} sentence={print.sentence} onAgain={print.clear} />
      <form onSubmit={submit} className={classes.confirm}>
        <FormRow label={t.unlock.keyConfirm} remark={t.unlock.keyConfirmHint} field={`${id}group`}>
          <TextInput
            id={`${id}group`}
            w={180}
            value={typed}
            maxLength={12}
            autoComplete="off"
            spellCheck={false}
            onChange={event => setTyped(event.currentTarget.value)}
            error={wrong ? t.unlock.keyConfirmWrong : undefined}
          />
          <div className={rows.acts}>
            <Button type="submit" variant="filled" h={44} fz="lg" disabled={!confirmed}>
              {t.unlock.keyDone}
            </Button>
          </div>
        </FormRow>
      </form>
    </DoorPage>
  )
}
