import { TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { useEffect, useRef, useState } from 'react'
import { longestWords } from '#domain/contract.ts'
import classes from './filters.module.css'
import { KeyCap } from './KeyCap.tsx'
import { useKeys } from './use-keys.ts'

export interface WordsFieldProps {
  readonly label: string
  readonly words: string
  readonly onChange: (words: string) => void
}

/** Words to look for; the list follows when the typing rests. */
export function WordsField({ label, words, onChange }: WordsFieldProps) {
  const field = useRef<HTMLInputElement>(null)
  const told = useRef(words)
  const [typed, setTyped] = useState(words)
  useKeys({ s: () => field.current?.focus() })
  // A chip that was taken off, or a view that was opened, changes the question from outside.
  useEffect(() => {
    if (words === told.current) return
    told.current = words
    setTyped(words)
  }, [words])
  const tell = useDebouncedCallback((text: string) => {
    const asked = text.trim()
    if (asked === told.current) return
    told.current = asked
    onChange(asked)
  }, 150)
  return (
    <TextInput
      ref={field}
      className={classes.words}
      aria-label={label}
      placeholder={label}
      aria-keyshortcuts="S"
      rightSection={<KeyCap keys="s" />}
      value={typed}
      maxLength={longestWords}
      autoComplete="off"
      spellCheck={false}
      onChange={event => {
        setTyped(event.currentTarget.value)
        tell(event.currentTarget.value)
      }}
      onKeyDown={event => {
        if (event.key !== 'Escape' && event.key !== 'ArrowDown' && event.key !== 'Enter') return
        tell.flush()
        event.currentTarget.blur()
      }}
    />
  )
}
