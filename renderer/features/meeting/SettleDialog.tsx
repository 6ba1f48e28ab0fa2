import { Modal, SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import type { ShownDecision } from '#domain/meeting-answers.ts'
import { useCommand } from '../../api/use-command.ts'
import { useTexts } from '../../text/use-texts.ts'
import { GuardedTextarea, mayBeSaved } from '../../ui/GuardedTextarea.tsx'
import { notify } from '../../ui/notify.tsx'
import { useKeys } from '../../ui/use-keys.ts'
import { FormFrame } from '../referral/actions/FormFrame.tsx'
import { DecisionText } from './DecisionText.tsx'

export interface SettleDialogProps {
  readonly decision: ShownDecision
  readonly covered?: boolean
  readonly onClose: () => void
  readonly onDone?: () => void
}

const longestRemark = 300

/** What became of a decision: done, or not done and why. */
export function SettleDialog({ decision, covered = false, onClose, onDone }: SettleDialogProps) {
  const t = useTexts()
  const [done, setDone] = useState(true)
  const [remark, setRemark] = useState('')
  const settle = useCommand('settleDecision', {
    onDone: () => {
      notify({ text: t => t.meeting.settled })
      onClose()
      onDone?.()
    },
  })
  useKeys({ escape: onClose }, { dialog: true })
  const lacksWhy = !done && remark.trim().length < 3
  const { meetingId, id: decisionId } = decision
  return (
    <Modal
      opened
      onClose={onClose}
      title={t.meeting.settleTitle}
      size={600}
      closeOnClickOutside={remark === ''}
      closeOnEscape={false}
      closeButtonProps={{ 'aria-label': t.shell.close }}
    >
      <FormFrame
        submit={t.meeting.settleSubmit}
        missing={lacksWhy ? [t.meeting.missingWhy] : []}
        blocked={!mayBeSaved(remark, 0, longestRemark)}
        waiting={settle.waiting}
        sentence={settle.sentence}
        onSubmit={() => void settle.run({ meetingId, decisionId, done, remark })}
        onBack={onClose}
      >
        <DecisionText decision={decision} covered={covered} dated />
        <SegmentedControl
          fullWidth
          aria-label={t.meeting.outcome}
          data-autofocus
          value={done ? 'done' : 'not_done'}
          onChange={value => setDone(value === 'done')}
          data={[
            { value: 'done', label: t.meeting.settleDone },
            { value: 'not_done', label: t.meeting.settleNotDone },
          ]}
        />
        <GuardedTextarea
          label={done ? t.meeting.settleRemark : t.meeting.settleWhy}
          value={remark}
          onChange={setRemark}
          maximum={longestRemark}
          rows={2}
          autoFocus
          dialog
        />
      </FormFrame>
    </Modal>
  )
}
