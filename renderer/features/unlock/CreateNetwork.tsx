import { Button, Radio, TextInput } from '@mantine/core'
import { type FormEvent, useId, useState } from 'react'
import type { Value } from '../../api/client.ts'
import { useCommand } from '../../api/use-command.ts'
import { useTexts } from '../../text/use-texts.ts'
import { FormRow } from '../../ui/FormRow.tsx'
import { KeyButton } from '../../ui/KeyButton.tsx'
import { DoorPage } from './DoorPage.tsx'
import { NewPassphrase } from './NewPassphrase.tsx'
import { RecoveryKeySheet } from './RecoveryKeySheet.tsx'
import classes from './sign-in.module.css'
import { VaultFailure } from './VaultFailure.tsx'

export interface CreateNetworkProps {
  readonly onBack: () => void
  readonly onDone: () => void
}

const aliasShape = /^\p{Lu}\p{L}{1,23}$/u

/** Załóż sieć: a template, the first coordinator, a passphrase; then the recovery key, shown once. */
export function CreateNetwork({ onBack, onDone }: CreateNetworkProps) {
  const t = useTexts()
  const id = useId()
  const [name, setName] = useState<string>(t.unlock.networkNameAzory)
  const [template, setTemplate] = useState<'azory' | 'empty'>('azory')
  const [alias, setAlias] = useState('')
  const [passphrase, setPassphrase] = useState('')
  const [made, setMade] = useState<Value<'createNetwork'>>()
  const choose = useCommand('chooseVault')
  const create = useCommand('createNetwork', { onDone: setMade })
  const failed = choose.failure === undefined ? create : choose
  const aliasFits = aliasShape.test(alias)

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const place = await choose.run({ purpose: 'create' })
    if (!place.ok || !place.value.chosen) return
    await create.run({ template, name: name.trim(), coordinatorAlias: alias, passphrase })
  }
  if (made !== undefined) return <RecoveryKeySheet network={name} made={made} onDone={onDone} />
  const busy = choose.waiting || create.waiting
  return (
    <DoorPage title={t.unlock.foundTitle} lead={t.unlock.foundLead}>
      <form onSubmit={event => void submit(event)}>
        <FormRow label={t.unlock.start}>
          <Radio.Group
            value={template}
            onChange={value => setTemplate(value === 'empty' ? 'empty' : 'azory')}
            className={classes.radios}
          >
            <Radio
              size="sm"
              value="azory"
              label={t.unlock.startAzory}
              description={t.unlock.startAzoryHint}
              autoFocus
            />
            <Radio
              size="sm"
              value="empty"
              label={t.unlock.startEmpty}
              description={t.unlock.startEmptyHint}
            />
          </Radio.Group>
        </FormRow>
        <FormRow label={t.unlock.networkName} field={`${id}name`}>
          <TextInput
            id={`${id}name`}
            value={name}
            maxLength={120}
            onChange={event => setName(event.currentTarget.value)}
          />
        </FormRow>
        <FormRow label={t.unlock.alias} field={`${id}alias`}>
          <TextInput
            id={`${id}alias`}
            value={alias}
            maxLength={24}
            onChange={event => setAlias(event.currentTarget.value)}
            description={t.unlock.aliasHint}
            error={alias !== '' && !aliasFits}
            inputWrapperOrder={['input', 'description']}
          />
        </FormRow>
        <FormRow label={t.unlock.passphrase} field={`${id}word`}>
          <NewPassphrase id={`${id}word`} value={passphrase} onChange={setPassphrase} />
          <VaultFailure failure={failed.failure} sentence={failed.sentence} onAgain={failed.clear} />
          <div className={classes.acts}>
            <Button
              type="submit"
              variant="filled"
              h={44}
              fz="lg"
              disabled={busy || !aliasFits || name.trim() === '' || passphrase === ''}
            >
              {create.waiting ? t.unlock.founding : t.unlock.foundSubmit}
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
