import { Modal } from '@mantine/core'
import { useRef, useState } from 'react'
import { AgeBand, codeList, HouseholdType, HousingStatus, Zone } from '#domain/code-lists.ts'
import type { ResidentAttributes } from '#domain/network-events.ts'
import type { ResidentCode } from '#domain/resident-code.ts'
import { useCommand } from '../../api/use-command.ts'
import { labelOf } from '../../text/label-of.ts'
import { useTexts } from '../../text/use-texts.ts'
import { useKeys } from '../../ui/use-keys.ts'
import { DigitChoices } from '../referral/actions/DigitChoices.tsx'
import { FormFrame } from '../referral/actions/FormFrame.tsx'
import classes from './mint-code-dialog.module.css'

export interface MintCodeDialogProps {
  readonly onClose: () => void
  readonly onMinted: (code: ResidentCode, attributes: ResidentAttributes) => void
}

const unknown: ResidentAttributes = {
  ageBand: AgeBand.parse('unknown'),
  household: HouseholdType.parse('unknown'),
  housing: HousingStatus.parse('unknown'),
  zone: Zone.parse('unknown'),
}

const questions = [
  { list: 'age_band', field: 'ageBand' },
  { list: 'household', field: 'household' },
  { list: 'housing_status', field: 'housing' },
  { list: 'zone', field: 'zone' },
] as const

/**
 * A new code for a person whom the network does not know yet; the attributes are coarse on purpose. A digit answers
 * and leads to the next question, Enter gives out the code at any time.
 */
export function MintCodeDialog({ onClose, onMinted }: MintCodeDialogProps) {
  const t = useTexts()
  const [attributes, setAttributes] = useState(unknown)
  const [asked, setAsked] = useState(0)
  const firsts = useRef<(HTMLInputElement | null)[]>([])
  const issue = useCommand('issueResidentCode', {
    onDone: ({ resident }) => onMinted(resident, attributes),
  })
  // By the layer of keys, else the same Escape would go on to the page and leave it.
  useKeys({ escape: onClose }, { dialog: true })
  const goOn = (from: number): void => {
    const next = Math.min(from + 1, questions.length - 1)
    setAsked(next)
    firsts.current[next]?.focus()
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={t.newReferral.mintTitle}
      size={900}
      closeOnEscape={false}
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
        {questions.map(({ list, field }, place) => (
          <DigitChoices
            key={field}
            label={t.newReferral.attributes[field]}
            choices={codeList(list).map(({ key }) => ({ key, label: labelOf(list, key) }))}
            value={attributes[field]}
            onChange={key => setAttributes(now => ({ ...now, [field]: key }))}
            onDigit={() => goOn(place)}
            listens={asked === place}
            onListen={() => setAsked(place)}
            columns={3}
            autoFocus={place === 0}
            ref={element => {
              firsts.current[place] = element
            }}
          />
        ))}
      </FormFrame>
    </Modal>
  )
}
