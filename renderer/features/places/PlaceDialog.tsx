import { Modal } from '@mantine/core'
import { useState } from 'react'
import type { PlaceIssueDetails } from '#domain/answers.ts'
import type { Input } from '#domain/contract.ts'
import { shortestPlaceText } from '#domain/decide-place-issue.ts'
import { answersFor, type PlaceIssueAction } from '#domain/place-issue-permission.ts'
import { useSession } from '../../api/session-context.ts'
import { useCommand } from '../../api/use-command.ts'
import { useTexts } from '../../text/use-texts.ts'
import { GuardedTextarea, mayBeSavedOfPlace } from '../../ui/GuardedTextarea.tsx'
import { notify } from '../../ui/notify.tsx'
import { useKeys } from '../../ui/use-keys.ts'
import { useNow } from '../../ui/use-now.ts'
import { FormFrame } from '../referral/actions/FormFrame.tsx'
import classes from './places.module.css'

/** Every step that takes a word. */
export type DialogStep = Exclude<PlaceIssueAction, 'confirmPlaceIssue'>

export interface PlaceDialogProps {
  readonly step: DialogStep
  readonly issue: PlaceIssueDetails['issue']
  readonly receiverIsAbsent: boolean
  readonly onClose: () => void
}

/** The words of a step: the first always asked for, the second what happens next. */
type Words = {
  readonly first: 'answer' | 'reason' | 'text' | null
  readonly next: 'needed' | 'free' | 'none'
}

const wordsOf: Readonly<Record<DialogStep, Words>> = {
  takePlaceIssue: { first: null, next: 'free' },
  resolvePlaceIssue: { first: 'answer', next: 'none' },
  declinePlaceIssue: { first: 'reason', next: 'needed' },
  dropPlaceIssue: { first: 'reason', next: 'none' },
  notePlaceIssue: { first: 'text', next: 'free' },
}

/** One step with one matter of a place: one or two sentences, Ctrl+Enter. */
export function PlaceDialog({ step, issue, receiverIsAbsent, onClose }: PlaceDialogProps) {
  const t = useTexts()
  const at = useNow()
  const { worker: by } = useSession()
  const [first, setFirst] = useState('')
  const [nextStep, setNextStep] = useState('')
  const onDone = (): void => {
    notify({ text: t => t.places.done[step] })
    onClose()
  }
  const { run, waiting, sentence } = useCommand(step, { onDone })
  useKeys({ escape: onClose }, { dialog: true })
  const words = wordsOf[step]
  const setsNext =
    words.next !== 'none' &&
    (step !== 'notePlaceIssue' ||
      (issue.status === 'taken' && answersFor(issue, { by, at, receiverIsAbsent })))
  const minimum = step === 'declinePlaceIssue' ? shortestPlaceText : 3
  const isShort = words.first !== null && first.trim().length < minimum
  const lacksNext = words.next === 'needed' && nextStep.trim().length < 3
  const input = {
    placeIssueId: issue.id,
    ...(words.first === null ? {} : { [words.first]: first }),
    ...(words.next === 'none' ? {} : { nextStep }),
  } as Input<typeof step>
  return (
    <Modal
      opened
      onClose={onClose}
      title={t.places.steps[step].replace('…', '')}
      size={600}
      closeOnClickOutside={first === '' && nextStep === ''}
      closeOnEscape={false}
      closeButtonProps={{ 'aria-label': t.shell.close }}
    >
      <FormFrame
        submit={t.places.submits[step]}
        missing={[
          ...(isShort ? [t.places.missingWords[step]] : []),
          ...(lacksNext ? [t.places.missingNext] : []),
        ]}
        blocked={!mayBeSavedOfPlace(first) || !mayBeSavedOfPlace(nextStep)}
        waiting={waiting}
        sentence={sentence}
        onSubmit={() => void run(input)}
        onBack={onClose}
      >
        <p className={classes.about}>{t.places.hints[step]}</p>
        {words.first === null ? null : (
          <GuardedTextarea
            label={t.places.firstWords[step]}
            value={first}
            onChange={setFirst}
            about="place"
            minimum={minimum > 3 ? minimum : 0}
            quiet={setsNext}
            autoFocus
            dialog
          />
        )}
        {setsNext ? (
          <GuardedTextarea
            label={words.next === 'needed' ? t.places.nextStepNeeded : t.places.nextStepFree}
            description={t.places.nextStepHint}
            value={nextStep}
            onChange={setNextStep}
            about="place"
            rows={2}
            autoFocus={words.first === null}
            dialog
          />
        ) : null}
      </FormFrame>
    </Modal>
  )
}
