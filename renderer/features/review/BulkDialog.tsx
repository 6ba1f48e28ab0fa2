import { Modal, Select } from '@mantine/core'
import { useState } from 'react'
import { WorkerCode } from '#domain/ids.ts'
import { shownResidentCode } from '#domain/resident-code.ts'
import type { ReviewRow } from '#domain/review-answers.ts'
import { call } from '../../api/client.ts'
import { refusalSentence } from '../../text/refusal-sentence.ts'
import { useTexts } from '../../text/use-texts.ts'
import { GuardedTextarea, mayBeSaved } from '../../ui/GuardedTextarea.tsx'
import { KeyButton } from '../../ui/KeyButton.tsx'
import { notify } from '../../ui/notify.tsx'
import { useKeys } from '../../ui/use-keys.ts'
import { FormFrame } from '../referral/actions/FormFrame.tsx'
import { useColleagues } from '../referral/actions/use-colleagues.ts'
import classes from './bulk-dialog.module.css'
import { type BulkResult, useBulk } from './use-bulk.ts'

export type BulkStep = 'assignWorker' | 'remindReferral'

export interface BulkDialogProps {
  readonly step: BulkStep
  readonly rows: readonly ReviewRow[]
  /** Closed; the rows that were refused stay marked. */
  readonly onClose: (result: BulkResult | undefined) => void
}

/** One step with all marked referrals: it says how many were done, and of every other one why not. */
export function BulkDialog({ step, rows, onClose }: BulkDialogProps) {
  const t = useTexts()
  const colleagues = useColleagues()
  const [chosen, setChosen] = useState<string | null>(colleagues[0]?.value ?? null)
  const [text, setText] = useState('')
  const { progress, result, run, stop } = useBulk()
  const close = (): void => (progress === undefined ? onClose(result) : stop())
  useKeys({ escape: close }, { dialog: true })
  const assigns = step === 'assignWorker'
  const start = async (): Promise<void> => {
    const worker = chosen === null ? undefined : WorkerCode.parse(chosen)
    const said = await run(rows, ({ id: referralId }) =>
      assigns && worker !== undefined
        ? call('assignWorker', { referralId, worker })
        : call('remindReferral', { referralId, text }),
    )
    if (said.done.length > 0) {
      notify({
        text: t => (assigns ? t.review.assigned(said.done.length) : t.review.remindedMany(said.done.length)),
        undo: () => void takeBackAll(said),
      })
    }
    if (said.refused.length === 0) onClose(said)
  }
  return (
    <Modal
      opened
      onClose={close}
      title={assigns ? t.review.assignMany(rows.length) : t.review.remindMany(rows.length)}
      size={600}
      closeOnEscape={false}
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': t.shell.close }}
    >
      {result === undefined ? (
        <FormFrame
          submit={assigns ? t.review.assignSubmit : t.review.remind.submit}
          missing={assigns && chosen === null ? [t.referralForms.accept.missingLead] : []}
          blocked={!assigns && !mayBeSaved(text)}
          waiting={progress !== undefined}
          sentence={undefined}
          onSubmit={() => void start()}
          onBack={close}
        >
          {assigns ? (
            <Select
              label={t.referralForms.assign.worker}
              data={colleagues}
              value={chosen}
              onChange={setChosen}
              allowDeselect={false}
              data-autofocus
            />
          ) : (
            <GuardedTextarea label={t.review.remind.text} value={text} onChange={setText} autoFocus dialog />
          )}
          <p className={classes.about} aria-live="polite">
            {progress === undefined
              ? assigns
                ? t.review.assignAbout
                : t.review.remindAbout
              : t.review.progress({ done: progress, of: rows.length })}
          </p>
        </FormFrame>
      ) : (
        <Refused result={result} onClose={close} />
      )}
    </Modal>
  )
}

function Refused({ result, onClose }: { readonly result: BulkResult; readonly onClose: () => void }) {
  const t = useTexts()
  return (
    <>
      <p className={classes.sum} role="status">
        {t.review.bulkDone({ done: result.done.length, refused: result.refused.length })}
      </p>
      <ul className={classes.refused}>
        {result.refused.map(({ row, refusal }) => (
          <li key={row.id}>
            <b>{row.resident === null ? t.review.noPerson : shownResidentCode(row.resident)}</b>{' '}
            {refusalSentence(t, refusal)}
          </li>
        ))}
      </ul>
      <p className={classes.about}>{t.review.stayMarked}</p>
      <KeyButton keys="ctrl+enter" variant="filled" dialog onAct={onClose}>
        {t.shell.close}
      </KeyButton>
    </>
  )
}

/** The newest first, as they were taken; whatever was seen meanwhile stays and is said. */
const takeBackAll = async ({ done }: BulkResult): Promise<void> => {
  let undone = 0
  for (const taken of done.toReversed()) if ((await call('undoStep', taken)).ok) undone += 1
  notify({ text: t => t.review.takenBack({ undone, stays: done.length - undone }) })
}
