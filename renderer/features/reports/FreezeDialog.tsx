import { Modal } from '@mantine/core'
import type { MonthReport } from '#domain/report.ts'
import type { ReportStanding } from '#domain/report-answers.ts'
import { periodKindOf } from '#domain/report-period.ts'
import { useCommand } from '../../api/use-command.ts'
import { useTexts } from '../../text/use-texts.ts'
import { notify } from '../../ui/notify.tsx'
import { useKeys } from '../../ui/use-keys.ts'
import { FormFrame } from '../referral/actions/FormFrame.tsx'
import classes from './report-dialogs.module.css'

export interface FreezeDialogProps {
  readonly report: MonthReport
  readonly standing: ReportStanding
  readonly equation: string
  readonly onClose: () => void
}

/** What was checked and what is to be known before a period is closed for good; then it closes. */
export function FreezeDialog({ report, standing, equation, onClose }: FreezeDialogProps) {
  const t = useTexts()
  const freeze = useCommand('freezeReport', {
    onDone: () => {
      notify({ text: t => t.reportClosing.freeze.done })
      onClose()
    },
  })
  useKeys({ escape: onClose }, { dialog: true })
  const { period, stale, unclosed, lastDay } = standing
  const short = new Map(report.institutions.map(({ key, short: name }) => [key, name]))
  const late = report.coverage
    .filter(({ lastEntryOn }) => lastEntryOn === null || lastEntryOn <= lastDay)
    .map(({ institution }) => short.get(institution) ?? institution)
  const written = Object.keys(report.closing.words).length
  const checks: readonly { readonly id: string; readonly good: boolean; readonly text: string }[] = [
    { id: 'balance', good: true, text: t.reportClosing.freeze.balance(equation) },
    late.length === 0
      ? { id: 'coverage', good: true, text: t.reportClosing.freeze.complete }
      : { id: 'coverage', good: false, text: t.reportClosing.freeze.incomplete(late.join(', ')) },
    written === 0
      ? { id: 'words', good: false, text: t.reportClosing.freeze.wordsNone }
      : { id: 'words', good: true, text: t.reportClosing.freeze.wordsThere(written) },
    ...(stale.length === 0
      ? []
      : [
          {
            id: 'stale',
            good: false,
            text: t.reportClosing.freeze.wordsStale(
              stale.map(place => t.reportClosing.words.places[place]).join(', '),
            ),
          },
        ]),
    ...(unclosed.length === 0
      ? []
      : [
          {
            id: 'unclosed',
            good: false,
            text: t.reportClosing.freeze.unclosed(
              unclosed.map(one => t.reportClosing.periodName(one)).join(', '),
            ),
          },
        ]),
  ]
  return (
    <Modal
      opened
      onClose={onClose}
      title={t.reportClosing.freeze.title({ periodKind: periodKindOf(period), period })}
      size={600}
      closeOnEscape={false}
      closeButtonProps={{ 'aria-label': t.shell.close }}
    >
      <FormFrame
        submit={t.reportClosing.freeze.submit}
        waiting={freeze.waiting}
        sentence={freeze.sentence}
        onSubmit={() => void freeze.run({ period })}
        onBack={onClose}
      >
        <ul className={classes.checks} aria-label={t.reportClosing.freeze.checks}>
          {checks.map(({ id, good, text }) => (
            <li key={id} className={classes.check} data-good={good || undefined}>
              <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
                <path d={good ? 'M2.5 7.5 5.8 10.8 11.5 3.6' : 'M7 2.4v6M7 10.8v.9'} />
              </svg>
              <span>{text}</span>
            </li>
          ))}
        </ul>
        <p className={classes.about}>{t.reportClosing.freeze.about}</p>
      </FormFrame>
    </Modal>
  )
}
