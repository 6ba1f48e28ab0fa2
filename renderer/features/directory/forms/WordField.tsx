import { TextInput } from '@mantine/core'
import { findPersonalData } from '#domain/personal-data.ts'
import { useTexts } from '../../../text/use-texts.ts'

export interface WordFieldProps {
  readonly label: string
  readonly hint?: string
  readonly value: string
  readonly maximum?: number
  readonly autoFocus?: boolean
  readonly onChange: (value: string) => void
}

/** A short name; says at once when it holds what must never be saved. */
export function WordField({
  label,
  hint,
  value,
  maximum = 120,
  autoFocus = false,
  onChange,
}: WordFieldProps) {
  const t = useTexts()
  return (
    <TextInput
      label={label}
      {...(hint === undefined ? {} : { description: hint })}
      value={value}
      maxLength={maximum}
      error={isClean(value) ? undefined : t.directory.form.personal}
      autoComplete="off"
      data-autofocus={autoFocus || undefined}
      onChange={event => onChange(event.currentTarget.value)}
    />
  )
}

/** Free of what can be recognised with certainty; the gate asks the same. */
export const isClean = (text: string): boolean => findPersonalData(text).length === 0
