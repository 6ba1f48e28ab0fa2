import { Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTexts } from '../../../text/use-texts.ts'
import { useKeys } from '../../../ui/use-keys.ts'
import { FormFrame, type FormFrameProps } from '../../referral/actions/FormFrame.tsx'

export interface EditFrameProps extends Omit<FormFrameProps, 'submit' | 'onBack' | 'children'> {
  readonly title: string
  readonly onClose: () => void
  readonly size?: number
  readonly children: ReactNode
}

/** The dialog of every change in the directory: Ctrl+Enter saves, Esc leaves. */
export function EditFrame({ title, size = 600, onClose, children, ...frame }: EditFrameProps) {
  const t = useTexts()
  useKeys({ escape: onClose }, { dialog: true })
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      size={size}
      closeOnEscape={false}
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': t.shell.close }}
    >
      <FormFrame submit={t.directory.form.save} onBack={onClose} {...frame}>
        {children}
      </FormFrame>
    </Modal>
  )
}
