import { Modal } from '@mantine/core'
import { useState } from 'react'
import { shortestReason } from '#domain/decide-report.ts'
import type { MonthReport } from '#domain/report.ts'
import type { ReportDrift, ReportStanding } from '#domain/report-answers.ts'
import { longestReason } from '#domain/report-calls.ts'
import { useCommand } from '../../api/use-command.ts'
import { useTexts } from '../../text/use-texts.ts'
import { GuardedTextarea, mayBeSaved } from '../../ui/GuardedTextarea.tsx'
import { notify } from '../../ui/notify.tsx'
import { useKeys } from '../../ui/use-keys.ts'
import { FormFrame } from '../referral/actions/FormFrame.tsx'
import { DifferenceTable } from './DifferenceTable.tsx'
import classes from './report-dialogs.module.css'

export interface CorrectDialogProps {
  readonly report: MonthReport
  readonly standing: ReportStanding
  readonly drift: ReportDrift
  readonly onClose: () => void
}

/** What changed since the last version, and why: saved as a correction with a number. */
export function CorrectDialog({ report, standing, drift, onClose }: CorrectDialogProps) {
  const t = useTexts()
  const [reason, setReason] = useState('')
  const number = standing.versions.length
  const correct = useCommand('correctReport', {
    onDone: ({ version }) => {
      notify({ text: t => t.reportClosing.correction.done(version - 1) })
      onClose()
    },
  })
  useKeys({ escape: onClose }, { dialog: true })
  const { differences, words } = drift
  return (
    <Modal
      opened
      onClose={onClose}
      title={t.reportClosing.correction.title(number)}
      size={640}
      closeOnEscape={false}
      closeOnClickOutside={reason === ''}
      closeButtonProps={{ 'aria-label': t.shell.close }}
    >
      <FormFrame
        submit={t.reportClosing.correction.submit}
        missing={reason.trim().length < shortestReason ? [t.reportClosing.correction.missingReason] : []}
        blocked={!mayBeSaved(reason, shortestReason, longestReason)}
        waiting={correct.waiting}
        sentence={correct.sentence}
        onSubmit={() => void correct.run({ period: standing.period, reason })}
        onBack={onClose}
      >
        <p className={classes.about}>{t.reportClosing.correction.about}</p>
        {differences.length === 0 ? null : (
          <DifferenceTable differences={differences} institutions={report.institutions} />
        )}
        {words.length === 0 ? null : (
          <p className={classes.about}>
            {t.reportClosing.correction.words(
              words.map(place => t.reportClosing.words.places[place]).join(', '),
            )}
          </p>
        )}
        <GuardedTextarea
          label={t.reportClosing.correction.reason}
          description={t.reportClosing.correction.reasonHint}
          value={reason}
          onChange={setReason}
          minimum={shortestReason}
          maximum={longestReason}
          rows={2}
          autoFocus
          dialog
        />
      </FormFrame>
    </Modal>
  )
}
