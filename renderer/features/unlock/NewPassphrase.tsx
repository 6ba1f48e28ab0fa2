import { Button, PasswordInput } from '@mantine/core'
import { useState } from 'react'
import { call } from '../../api/client.ts'
import { useTexts } from '../../text/use-texts.ts'
import classes from './new-passphrase.module.css'
import { passphraseHint } from './passphrase-hint.ts'

export interface NewPassphraseProps {
  readonly id: string
  readonly value: string
  readonly onChange: (passphrase: string) => void
  readonly autoFocus?: boolean
}

/** A new passphrase, what it still lacks, and one drawn at random on request. The vault judges it in the end. */
export function NewPassphrase({ id, value, onChange, autoFocus = false }: NewPassphraseProps) {
  const t = useTexts()
  const [suggested, setSuggested] = useState<string>()
  const suggest = async (): Promise<void> => {
    const reply = await call('suggestPassphrase', {})
    if (!reply.ok) return
    setSuggested(reply.value.passphrase)
    onChange(reply.value.passphrase)
  }
  const isSuggested = suggested !== undefined && value === suggested
  return (
    <div>
      <div className={classes.row}>
        <PasswordInput
          id={id}
          className={classes.field}
          value={value}
          onChange={event => onChange(event.currentTarget.value)}
          autoComplete="off"
          autoFocus={autoFocus}
          attributes={{ innerInput: { 'aria-describedby': `${id}-hint` } }}
          {...(isSuggested ? { visible: true } : {})}
          visibilityToggleButtonProps={{ 'aria-label': t.unlock.showPassphrase }}
        />
        <Button onClick={() => void suggest()}>{t.unlock.suggest}</Button>
      </div>
      <p id={`${id}-hint`} className={classes.hint} role="status">
        {isSuggested ? t.unlock.suggested : passphraseHint(t, value)}
      </p>
    </div>
  )
}
