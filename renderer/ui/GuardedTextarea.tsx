import { Button } from '@mantine/core'
import { useMergedRef } from '@mantine/hooks'
import { Fragment, type Ref, useEffect, useId, useRef } from 'react'
import { findPersonalData } from '#domain/personal-data.ts'
import type { PersonalDataFinding } from '#domain/personal-data-kinds.ts'
import { useTexts } from '../text/use-texts.ts'
import classes from './guarded-textarea.module.css'
import { KeyCap } from './KeyCap.tsx'
import { useKeys } from './use-keys.ts'

export interface GuardedTextareaProps {
  readonly label: string
  /** `hidden` where the label stands beside the field as text of the page. */
  readonly labelShown?: 'above' | 'hidden'
  /** One line under the label: for whom this is written. */
  readonly description?: string | undefined
  readonly value: string
  readonly onChange: (value: string) => void
  readonly maximum?: number
  /** Fewer characters than this are refused; the counter says how many there are. */
  readonly minimum?: number
  readonly placeholder?: string | undefined
  readonly rows?: number
  readonly autoFocus?: boolean
  readonly disabled?: boolean
  /** Leaves out the reminder of what not to write, where it already stands on the page. */
  readonly quiet?: boolean
  readonly ref?: Ref<HTMLTextAreaElement>
  /** Set inside a dialog, where only the dialog hears keys. */
  readonly dialog?: boolean
}

/** Whether a text may be saved: short enough, long enough, and free of recognisable personal data. */
export const mayBeSaved = (text: string, minimum = 0, maximum = 500): boolean =>
  text.trim().length >= minimum && text.length <= maximum && findPersonalData(text).length === 0

/** A short text that is checked for personal data while it is typed: the place is marked, and one key removes it. */
export function GuardedTextarea({
  label,
  labelShown = 'above',
  description,
  value,
  onChange,
  maximum = 500,
  minimum = 0,
  placeholder,
  rows = 3,
  autoFocus = false,
  disabled = false,
  quiet = false,
  ref,
  dialog = false,
}: GuardedTextareaProps) {
  const t = useTexts()
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const merged = useMergedRef(field, ref)
  useEffect(() => {
    if (autoFocus) field.current?.focus()
  }, [autoFocus])
  const findings = findPersonalData(value)
  const first = findings[0]
  const length = value.trim().length
  const isShort = length > 0 && length < minimum
  const remove = (): void => {
    if (first !== undefined) onChange(without(value, first))
  }
  useKeys({ 'alt+u': remove }, { enabled: first !== undefined, dialog })
  return (
    <div className={classes.field}>
      {labelShown === 'above' ? (
        <label className={classes.label} htmlFor={id}>
          {label}
        </label>
      ) : null}
      {description === undefined ? null : (
        <p className={classes.description} id={`${id}-description`}>
          {description}
        </p>
      )}
      <div className={classes.box} data-invalid={first !== undefined || undefined}>
        <div className={classes.mirror} aria-hidden="true">
          {marked(value, findings)}{' '}
        </div>
        <textarea
          id={id}
          ref={merged}
          className={classes.input}
          rows={rows}
          value={value}
          maxLength={maximum}
          placeholder={placeholder}
          disabled={disabled}
          data-autofocus={autoFocus || undefined}
          spellCheck
          onChange={event => onChange(event.currentTarget.value)}
          aria-invalid={first !== undefined}
          aria-describedby={`${id}-counter${description === undefined ? '' : ` ${id}-description`}`}
          {...(labelShown === 'hidden' ? { 'aria-label': label } : {})}
          {...(first === undefined ? {} : { 'aria-errormessage': `${id}-guard` })}
        />
      </div>
      {first === undefined ? null : (
        <div className={classes.guard} role="alert" id={`${id}-guard`}>
          <svg width="18" height="16" viewBox="0 0 18 16" className={classes.sign} aria-hidden="true">
            <path d="M9 1.2 16.8 14.8H1.2z" />
            <path d="M9 6v4.2M9 12.5v.1" />
          </svg>
          <span>
            <b>{t.guard.found(first.kind)}</b> {t.guard.wayOut}
          </span>
          <Button size="xs" onClick={remove} rightSection={<KeyCap keys="alt+u" />}>
            {t.guard.remove}
          </Button>
        </div>
      )}
      <p className={classes.under} id={`${id}-counter`}>
        <span>{quiet ? null : t.guard.hint}</span>
        <span className={classes.counter} data-short={isShort || undefined}>
          {length < minimum ? t.guard.tooShort({ length, minimum }) : t.guard.length({ length, maximum })}
        </span>
      </p>
    </div>
  )
}

const without = (text: string, { from, to }: PersonalDataFinding): string =>
  `${text.slice(0, from).trimEnd()} ${text.slice(to).trimStart()}`.trimStart()

/** The text again behind the field, with the findings marked; it also gives the field its height. */
const marked = (text: string, findings: readonly PersonalDataFinding[]) => {
  const places = [0, ...findings.flatMap(({ from, to }) => [from, to]), text.length]
  return places.slice(0, -1).map((from, index) => {
    const part = text.slice(from, places[index + 1])
    return index % 2 === 1 ? (
      <mark key={from} className={classes.mark}>
        {part}
      </mark>
    ) : (
      <Fragment key={`${from}-plain`}>{part}</Fragment>
    )
  })
}
