import { Modal, TextInput } from '@mantine/core'
import { useState } from 'react'
import { normalResidentCode, ResidentCode, shownResidentCode } from '#domain/resident-code.ts'
import { useCommand } from '../../api/use-command.ts'
import { useTexts } from '../../text/use-texts.ts'
import { notify } from '../../ui/notify.tsx'
import { useKeys } from '../../ui/use-keys.ts'
import { FormFrame } from '../referral/actions/FormFrame.tsx'
import classes from './resident-screen.module.css'

export interface LinkCodeDialogProps {
  readonly resident: ResidentCode
  readonly onClose: () => void
}

/** Two cards turned out to be one person: the other code, typed or scanned. */
export function LinkCodeDialog({ resident, onClose }: LinkCodeDialogProps) {
  const t = useTexts()
  const [typed, setTyped] = useState('')
  const link = useCommand('linkCodes', {
    onDone: () => {
      notify({ text: t => t.residents.page.linkDone })
      onClose()
    },
  })
  useKeys({ escape: onClose }, { dialog: true })
  const bare = normalResidentCode(typed)
  const other = ResidentCode.safeParse(bare)
  const isWrong = bare.length >= 10 && !other.success
  const submit = (): void => {
    if (other.success) void link.run({ resident, other: other.data })
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={t.residents.page.link.replace('…', '')}
      size={600}
      closeOnEscape={false}
      closeButtonProps={{ 'aria-label': t.shell.close }}
    >
      <FormFrame
        submit={t.residents.page.linkSubmit}
        blocked={!other.success}
        waiting={link.waiting}
        sentence={link.sentence}
        onSubmit={submit}
        onBack={onClose}
      >
        <p className={classes.lead}>{t.residents.page.linkLead}</p>
        <TextInput
          className={classes.field}
          label={t.residents.page.linkField}
          description={t.residents.page.linkFieldHint}
          leftSection="AZ"
          value={other.success ? shownResidentCode(bare) : typed}
          error={isWrong ? t.residents.page.wrongCode : undefined}
          maxLength={20}
          autoComplete="off"
          spellCheck={false}
          data-autofocus
          onChange={event => {
            link.clear()
            setTyped(event.currentTarget.value)
          }}
        />
      </FormFrame>
    </Modal>
  )
}
