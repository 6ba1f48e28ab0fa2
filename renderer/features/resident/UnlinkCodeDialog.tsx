import { Modal, Radio } from '@mantine/core'
import { useState } from 'react'
import type { ResidentDetails } from '#domain/answers.ts'
import { useCommand } from '../../api/use-command.ts'
import { useTexts } from '../../text/use-texts.ts'
import { notify } from '../../ui/notify.tsx'
import { ResidentCodeText } from '../../ui/ResidentCodeText.tsx'
import { useKeys } from '../../ui/use-keys.ts'
import { FormFrame } from '../referral/actions/FormFrame.tsx'
import classes from './resident-screen.module.css'

export interface UnlinkCodeDialogProps {
  readonly details: ResidentDetails
  readonly onClose: () => void
}

/** The link was a mistake: which of the codes linked with this one is somebody else's. */
export function UnlinkCodeDialog({ details, onClose }: UnlinkCodeDialogProps) {
  const t = useTexts()
  const { resident, linkedCodes } = details
  const codes = linkedCodes.filter(({ direct }) => direct).map(({ code }) => code)
  const [chosen, setChosen] = useState(codes[0])
  const unlink = useCommand('unlinkCodes', {
    onDone: () => {
      notify({ text: t => t.residents.page.unlinkDone })
      onClose()
    },
  })
  useKeys({ escape: onClose }, { dialog: true })
  return (
    <Modal
      opened
      onClose={onClose}
      title={t.residents.page.unlink.replace('…', '')}
      size={600}
      closeOnEscape={false}
      closeButtonProps={{ 'aria-label': t.shell.close }}
    >
      <FormFrame
        submit={t.residents.page.unlinkSubmit}
        blocked={chosen === undefined}
        waiting={unlink.waiting}
        sentence={unlink.sentence}
        onSubmit={() => {
          if (chosen !== undefined) void unlink.run({ resident, other: chosen })
        }}
        onBack={onClose}
      >
        <p className={classes.lead}>{t.residents.page.unlinkLead}</p>
        <Radio.Group
          label={t.residents.page.unlinkField}
          value={chosen ?? ''}
          onChange={value => setChosen(codes.find(code => code === value))}
        >
          <div className={classes.choices}>
            {codes.map((code, place) => (
              <Radio
                key={code}
                value={code}
                label={<ResidentCodeText code={code} />}
                data-autofocus={place === 0 || undefined}
              />
            ))}
          </div>
        </Radio.Group>
      </FormFrame>
    </Modal>
  )
}
