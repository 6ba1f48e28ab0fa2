import { Button } from '@mantine/core'
import type { KeyboardEvent, ReactNode, SubmitEvent } from 'react'
import { useTexts } from '../../../text/use-texts.ts'
import { FailureNotice } from '../../../ui/FailureNotice.tsx'
import { KeyButton } from '../../../ui/KeyButton.tsx'
import { KeyCap } from '../../../ui/KeyCap.tsx'
import classes from './form-frame.module.css'

export interface FormFrameProps {
  readonly children: ReactNode
  readonly submit: string
  /** Names of what is still missing; empty = it can be saved. */
  readonly missing?: readonly string[]
  /** Keeps the button closed without naming a reason: the field itself shows what is wrong. */
  readonly blocked?: boolean
  readonly waiting: boolean
  /** Why the last try was refused. */
  readonly sentence: string | undefined
  readonly onSubmit: () => void
  readonly onBack: () => void
}

/** The frame of every form of a step: Ctrl+Enter confirms, Esc goes back, a refusal stands above the buttons. */
export function FormFrame({
  children,
  submit,
  missing = [],
  blocked = false,
  waiting,
  sentence,
  onSubmit,
  onBack,
}: FormFrameProps) {
  const t = useTexts()
  const closed = missing.length > 0 || blocked || waiting
  const send = (event: SubmitEvent): void => {
    event.preventDefault()
    if (!closed) onSubmit()
  }
  // A select with the focus would take Enter for itself, with or without Ctrl.
  const confirm = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    event.stopPropagation()
    if (!closed) onSubmit()
  }
  return (
    // Without `autoComplete` the browser would keep what is typed for the restoring of its session, in the clear.
    <form className={classes.form} onSubmit={send} onKeyDownCapture={confirm} autoComplete="off" noValidate>
      {children}
      {sentence === undefined ? null : <FailureNotice title={sentence} />}
      <div className={classes.foot}>
        <p className={classes.missing} aria-live="polite">
          {missing.length === 0 ? null : t.referralForms.missing(missing)}
        </p>
        <Button variant="subtle" onClick={onBack} rightSection={<KeyCap keys="escape" />}>
          {t.referralForms.cancel}
        </Button>
        <KeyButton keys="ctrl+enter" variant="filled" type="submit" dialog disabled={closed} onAct={onSubmit}>
          {submit}
        </KeyButton>
      </div>
    </form>
  )
}
