import { Checkbox, Modal, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { EditableList } from '#domain/network-rules.ts'
import { type LocalDay, localDayOf } from '#domain/time.ts'
import { useCommand } from '../../api/use-command.ts'
import { currentLanguage } from '../../text/language.ts'
import { useTexts } from '../../text/use-texts.ts'
import { notify } from '../../ui/notify.tsx'
import { useNow } from '../../ui/use-now.ts'
import { DigitChoices } from '../referral/actions/DigitChoices.tsx'
import { FormFrame } from '../referral/actions/FormFrame.tsx'
import classes from './rules-screen.module.css'
import { ValidFromField } from './ValidFromField.tsx'

const sensitivities = ['N', 'W', 'S'] as const
const positivities = ['yes', 'partly', 'no', 'neither'] as const

export interface AddItemDialogProps {
  readonly list: EditableList
  readonly onClose: () => void
}

/** A new item with what its list asks of one; its key is made by the app and never shown. */
export function AddItemDialog({ list, onClose }: AddItemDialogProps) {
  const t = useTexts()
  const [pl, setPl] = useState('')
  const [en, setEn] = useState('')
  const [validFrom, setValidFrom] = useState<LocalDay | null>(localDayOf(useNow()))
  const [sensitivity, setSensitivity] = useState<string | null>(null)
  const [positivity, setPositivity] = useState<string | null>(null)
  const [institutionSide, setInstitutionSide] = useState(false)
  const [nextPl, setNextPl] = useState('')
  const [nextEn, setNextEn] = useState('')
  const add = useCommand('addListItem', {
    onDone: () => {
      onClose()
      const label = { pl, en }[currentLanguage()].trim()
      notify({ text: t => t.rules.added(label) })
    },
  })
  const attributes = {
    ...(list === 'need' ? { sensitivity: sensitivities.find(one => one === sensitivity) } : {}),
    ...(list === 'outcome'
      ? { positivity: positivities.find(one => one === positivity), institutionSide }
      : {}),
    ...(list === 'refusal_reason' ? { nextStep: { pl: nextPl, en: nextEn } } : {}),
  }
  const submit = (): void => {
    if (validFrom !== null) void add.run({ list, pl, en, attributes, validFrom })
  }
  const lacksNextStep = list === 'refusal_reason' && (nextPl.trim() === '' || nextEn.trim() === '')
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t.rules.dialogAdd(t.rules.lists[list])}
      closeButtonProps={{ 'aria-label': t.rules.close }}
    >
      <FormFrame
        submit={t.rules.add}
        missing={[
          ...(pl.trim() === '' ? [t.rules.missingPl] : []),
          ...(en.trim() === '' ? [t.rules.missingEn] : []),
          ...(list === 'need' && sensitivity === null ? [t.rules.missingSensitivity] : []),
          ...(list === 'outcome' && positivity === null ? [t.rules.missingPositivity] : []),
          ...(lacksNextStep ? [t.rules.missingNextStep] : []),
          ...(validFrom === null ? [t.rules.missingDay] : []),
        ]}
        waiting={add.waiting}
        sentence={add.sentence}
        onSubmit={submit}
        onBack={onClose}
      >
        <TextInput
          data-autofocus
          label={t.rules.namePl}
          description={t.rules.nameHint}
          value={pl}
          onChange={event => setPl(event.currentTarget.value)}
        />
        <TextInput label={t.rules.nameEn} value={en} onChange={event => setEn(event.currentTarget.value)} />
        {list === 'need' ? (
          <>
            <DigitChoices
              label={t.rules.sensitivity}
              choices={sensitivities.map(key => ({ key, label: t.rules.sensitivities[key] }))}
              value={sensitivity}
              onChange={setSensitivity}
            />
            <p className={classes.hint}>{t.rules.restrictedFixed}</p>
          </>
        ) : null}
        {list === 'outcome' ? (
          <>
            <DigitChoices
              label={t.rules.positivity}
              choices={positivities.map(key => ({ key, label: t.rules.positivities[key] }))}
              value={positivity}
              onChange={setPositivity}
            />
            {positivity === 'no' ? (
              <Checkbox
                label={t.rules.institutionSide}
                checked={institutionSide}
                onChange={event => setInstitutionSide(event.currentTarget.checked)}
              />
            ) : null}
          </>
        ) : null}
        {list === 'refusal_reason' ? (
          <>
            <TextInput
              label={t.rules.nextStepPl}
              description={t.rules.nextStepHint}
              value={nextPl}
              onChange={event => setNextPl(event.currentTarget.value)}
            />
            <TextInput
              label={t.rules.nextStepEn}
              value={nextEn}
              onChange={event => setNextEn(event.currentTarget.value)}
            />
          </>
        ) : null}
        {list === 'contact_type' ? <p className={classes.hint}>{t.rules.withPerson}</p> : null}
        <ValidFromField value={validFrom} onChange={setValidFrom} />
        <p className={classes.hint}>{t.rules.afterAdd}</p>
      </FormFrame>
    </Modal>
  )
}
