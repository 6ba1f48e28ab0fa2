import { Modal, SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { useCommand } from '../../api/use-command.ts'
import { useTexts } from '../../text/use-texts.ts'
import { notify } from '../../ui/notify.tsx'
import { useKeys } from '../../ui/use-keys.ts'
import { FormFrame } from '../referral/actions/FormFrame.tsx'
import classes from './residents-screen.module.css'

const counts = [8, 16, 24] as const

/** Sheets of cards for work in the street, each with a fresh code that nobody has yet. */
export function BlankCardsDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTexts()
  const [count, setCount] = useState<(typeof counts)[number]>(8)
  const print = useCommand('printBlankCards', {
    onDone: ({ path }) => {
      if (path === null) return
      notify({ text: t => t.residents.printed(path) })
      onClose()
    },
  })
  useKeys({ escape: onClose }, { dialog: true })
  return (
    <Modal
      opened
      onClose={onClose}
      title={t.residents.blankTitle}
      size={600}
      closeOnEscape={false}
      closeButtonProps={{ 'aria-label': t.shell.close }}
    >
      <FormFrame
        submit={print.waiting ? t.residents.printing : t.residents.blankSubmit}
        waiting={print.waiting}
        sentence={print.sentence}
        onSubmit={() => void print.run({ count })}
        onBack={onClose}
      >
        <p className={classes.lead}>{t.residents.blankLead}</p>
        <SegmentedControl
          aria-label={t.residents.blankCount}
          fullWidth
          value={String(count)}
          onChange={value => setCount(counts.find(known => String(known) === value) ?? 8)}
          data={counts.map(known => ({ value: String(known), label: t.residents.cards(known) }))}
        />
      </FormFrame>
    </Modal>
  )
}
