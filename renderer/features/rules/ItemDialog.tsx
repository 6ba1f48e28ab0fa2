import { Modal, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { EditableList } from '#domain/network-rules.ts'
import { type LocalDay, localDayOf } from '#domain/time.ts'
import { useCommand } from '../../api/use-command.ts'
import { currentLanguage } from '../../text/language.ts'
import { useTexts } from '../../text/use-texts.ts'
import { formatDay } from '../../ui/format-day.ts'
import { notify } from '../../ui/notify.tsx'
import { useNow } from '../../ui/use-now.ts'
import { FormFrame } from '../referral/actions/FormFrame.tsx'
import { EffectLines } from './EffectLines.tsx'
import type { ListRow } from './list-rows.ts'
import classes from './rules-screen.module.css'
import { ValidFromField } from './ValidFromField.tsx'

export interface ItemDialogProps {
  readonly list: EditableList
  /** The item as it stands now, also when somebody else changes it meanwhile. */
  readonly row: ListRow
  readonly step: 'change' | 'retire' | 'restore'
  readonly onClose: () => void
}

/** Another name for an item, its retirement or its return: from when, and what it touches. */
export function ItemDialog({ list, row, step, onClose }: ItemDialogProps) {
  const t = useTexts()
  const [pl, setPl] = useState(row.pl)
  const [en, setEn] = useState(row.en)
  const [validFrom, setValidFrom] = useState<LocalDay | null>(localDayOf(useNow()))
  const [seen] = useState(row.seen)
  const [metAnother, setMetAnother] = useState(false)
  const change = useCommand('changeListItem', {
    onDone: () => {
      onClose()
      if (validFrom !== null) notify({ text: t => t.rules.changed(formatDay(validFrom)) })
    },
  })
  const label = row[currentLanguage()]
  const words = {
    change: { title: t.rules.dialogChange(label), submit: t.rules.save, after: t.rules.afterChange },
    retire: { title: t.rules.dialogRetire(label), submit: t.rules.saveRetire, after: t.rules.afterRetire },
    restore: {
      title: t.rules.dialogRestore(label),
      submit: t.rules.saveRestore,
      after: t.rules.afterRestore,
    },
  }[step]
  const submit = async (): Promise<void> => {
    if (validFrom === null) return
    const active = step === 'restore' || (step === 'change' && row.active)
    const names = step === 'change' ? { pl, en } : { pl: row.pl, en: row.en }
    const reply = await change.run({
      list,
      key: row.key,
      ...names,
      active,
      validFrom,
      // Whoever was told of another change has it before their eyes now.
      seen: metAnother ? row.seen : seen,
    })
    if (!reply.ok && reply.error.type === 'RuleChangedMeanwhile') setMetAnother(true)
  }
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={words.title}
      closeButtonProps={{ 'aria-label': t.rules.close }}
    >
      <FormFrame
        submit={words.submit}
        missing={[
          ...(step === 'change' && pl.trim() === '' ? [t.rules.missingPl] : []),
          ...(step === 'change' && en.trim() === '' ? [t.rules.missingEn] : []),
          ...(validFrom === null ? [t.rules.missingDay] : []),
        ]}
        waiting={change.waiting}
        sentence={change.sentence}
        onSubmit={() => void submit()}
        onBack={onClose}
      >
        {metAnother ? <p className={classes.now}>{t.rules.nowCalled(row)}</p> : null}
        {step === 'change' ? (
          <>
            <TextInput
              data-autofocus
              label={t.rules.namePl}
              description={t.rules.nameHint}
              value={pl}
              onChange={event => setPl(event.currentTarget.value)}
            />
            <TextInput
              label={t.rules.nameEn}
              value={en}
              onChange={event => setEn(event.currentTarget.value)}
            />
          </>
        ) : null}
        <ValidFromField value={validFrom} onChange={setValidFrom} autoFocus={step !== 'change'} />
        <EffectLines about={{ kind: 'item', list, key: row.key }} after={words.after} />
      </FormFrame>
    </Modal>
  )
}
