import { Button, Modal } from '@mantine/core'
import { type ReactNode, useRef, useState } from 'react'
import { useTexts } from '../../../text/use-texts.ts'
import { useKeys } from '../../../ui/use-keys.ts'
import { FormFrame, type FormFrameProps } from '../../referral/actions/FormFrame.tsx'
import classes from '../directory.module.css'

export interface EditFrameProps extends Omit<FormFrameProps, 'submit' | 'onBack' | 'children'> {
  readonly title: string
  readonly onClose: () => void
  readonly size?: number
  readonly children: ReactNode
}

/** The dialog of every change in the directory: Ctrl+Enter saves, Esc leaves, and asks first where something was typed. */
export function EditFrame({ title, size = 600, onClose, children, ...frame }: EditFrameProps) {
  const t = useTexts()
  const [typed, setTyped] = useState(false)
  const [asks, setAsks] = useState(false)
  const typedIn = useRef<Element>(null)
  const stay = (): void => {
    setAsks(false)
    if (typedIn.current instanceof HTMLElement) typedIn.current.focus()
  }
  const close = (): void => {
    if (!typed) onClose()
    else if (asks) stay()
    else {
      typedIn.current = document.activeElement
      setAsks(true)
    }
  }
  useKeys({ escape: close }, { dialog: true })
  return (
    <Modal
      opened
      onClose={close}
      title={title}
      size={size}
      closeOnEscape={false}
      closeOnClickOutside={!typed}
      closeButtonProps={{ 'aria-label': t.shell.close }}
    >
      <div
        onInput={({ target }) => {
          if (target instanceof HTMLTextAreaElement || isTextField(target)) setTyped(true)
        }}
      >
        <FormFrame submit={t.directory.form.save} onBack={close} {...frame}>
          {children}
        </FormFrame>
      </div>
      {asks ? (
        <div className={classes.unsaved} role="alertdialog" aria-label={t.referralForms.closeUnsaved}>
          <p>{t.referralForms.closeUnsaved}</p>
          <Button size="xs" onClick={onClose}>
            {t.referralForms.closeAnyway}
          </Button>
          <Button size="xs" variant="filled" onClick={stay} autoFocus>
            {t.referralForms.stay}
          </Button>
        </div>
      ) : null}
    </Modal>
  )
}

const isTextField = (target: EventTarget): boolean =>
  target instanceof HTMLInputElement && target.type === 'text'
