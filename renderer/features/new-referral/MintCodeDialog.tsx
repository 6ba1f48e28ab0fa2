import { Modal, Select } from '@mantine/core'
import { useState } from 'react'
import { AgeBand, HouseholdType, HousingStatus, Zone } from '#domain/code-lists.ts'
import type { ResidentAttributes } from '#domain/network-events.ts'
import type { ResidentCode } from '#domain/resident-code.ts'
import { useCommand } from '../../api/use-command.ts'
import { optionsOf } from '../../text/label-of.ts'
import { useTexts } from '../../text/use-texts.ts'
import { FormFrame } from '../referral/actions/FormFrame.tsx'
import classes from './mint-code-dialog.module.css'

export interface MintCodeDialogProps {
  readonly opened: boolean
  readonly onClose: () => void
  readonly onMinted: (code: ResidentCode) => void
}

const unknown: ResidentAttributes = {
  ageBand: AgeBand.parse('unknown'),
  household: HouseholdType.parse('unknown'),
  housing: HousingStatus.parse('unknown'),
  zone: Zone.parse('unknown'),
}

/** A new code for a person whom the network does not know yet; the attributes are coarse on purpose. */
export function MintCodeDialog({ opened, onClose, onMinted }: MintCodeDialogProps) {
  const t = useTexts()
  const [attributes, setAttributes] = useState(unknown)
  const issue = useCommand('issueResidentCode', { onDone: ({ resident }) => onMinted(resident) })
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t.newReferral.mintTitle}
      size={520}
      closeButtonProps={{ 'aria-label': t.newReferral.cancel }}
    >
      <FormFrame
        submit={t.newReferral.mintSubmit}
        waiting={issue.waiting}
        sentence={issue.sentence}
        onSubmit={() => void issue.run(attributes)}
        onBack={onClose}
      >
        <p className={classes.lead}>{t.newReferral.mintLead}</p>
        <Select
          label={t.newReferral.ageBand}
          data={optionsOf('age_band')}
          value={attributes.ageBand}
          allowDeselect={false}
          data-autofocus
          onChange={key => setAttributes({ ...attributes, ageBand: AgeBand.parse(key) })}
        />
        <Select
          label={t.newReferral.household}
          data={optionsOf('household')}
          value={attributes.household}
          allowDeselect={false}
          onChange={key => setAttributes({ ...attributes, household: HouseholdType.parse(key) })}
        />
        <Select
          label={t.newReferral.housing}
          data={optionsOf('housing_status')}
          value={attributes.housing}
          allowDeselect={false}
          onChange={key => setAttributes({ ...attributes, housing: HousingStatus.parse(key) })}
        />
        <Select
          label={t.newReferral.zone}
          data={optionsOf('zone')}
          value={attributes.zone}
          allowDeselect={false}
          onChange={key => setAttributes({ ...attributes, zone: Zone.parse(key) })}
        />
      </FormFrame>
    </Modal>
  )
}
