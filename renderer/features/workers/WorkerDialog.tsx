import { Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTexts } from '../../text/use-texts.ts'
import { useKeys } from '../../ui/use-keys.ts'

export interface WorkerDialogProps {
  readonly title: string
  /** Left out where what is shown must be put away on purpose: it is shown once. */
  readonly onClose?: () => void
  readonly children: ReactNode
}

/** The frame of every dialog about people; Esc closes it unless it shows something for the only time. */
export function WorkerDialog({ title, onClose, children }: WorkerDialogProps) {
  const t = useTexts()
  useKeys({ escape: onClose ?? (() => undefined) }, { dialog: true })
  return (
    <Modal
      opened
      onClose={onClose ?? (() => undefined)}
      title={title}
      size={600}
      closeOnEscape={false}
      closeOnClickOutside={false}
      withCloseButton={onClose !== undefined}
      closeButtonProps={{ 'aria-label': t.shell.close }}
    >
      {children}
    </Modal>
  )
}
