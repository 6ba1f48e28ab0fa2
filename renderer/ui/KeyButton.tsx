import { Button, type ButtonProps } from '@mantine/core'
import type { ReactNode } from 'react'
import { KeyCap } from './KeyCap.tsx'
import { ariaShortcut } from './key-names.ts'
import { type UseKeysOptions, useKeys } from './use-keys.ts'

export interface KeyButtonProps {
  readonly children: ReactNode
  /** The key that does the same, shown as a cap at the right end. */
  readonly keys: string
  readonly onAct: () => void
  /** `filled` is ink and stands once per view; `subtle` is for the third choice. */
  readonly variant?: 'default' | 'filled' | 'subtle'
  readonly disabled?: boolean
  readonly fullWidth?: boolean
  /** 44 high: the single main action of a page. */
  readonly main?: boolean
  /** Set inside a dialog, where only the dialog hears keys. */
  readonly dialog?: UseKeysOptions['dialog']
  readonly type?: 'button' | 'submit'
}

/** A button with its key. With `type="submit"` the form gets the click, the key still calls `onAct`. */
export function KeyButton({
  children,
  keys,
  onAct,
  variant = 'default',
  disabled = false,
  fullWidth = false,
  main = false,
  dialog = false,
  type = 'button',
}: KeyButtonProps) {
  useKeys({ [keys]: onAct }, { enabled: !disabled, dialog })
  const size: Partial<ButtonProps> = main ? { h: 44, fz: 'lg', justify: 'space-between' } : {}
  return (
    <Button
      type={type}
      variant={variant}
      disabled={disabled}
      fullWidth={fullWidth}
      rightSection={<KeyCap keys={keys} />}
      aria-keyshortcuts={ariaShortcut(keys)}
      {...(type === 'button' ? { onClick: onAct } : {})}
      {...size}
    >
      {children}
    </Button>
  )
}
