import { useMergedRef } from '@mantine/hooks'
import { type KeyboardEvent, type Ref, useContext, useEffect, useId, useMemo, useRef, useState } from 'react'
import type { ConfirmationReason } from '#domain/confirmation.ts'
import { keptText } from '#domain/kept-text.ts'
import { findInPlaceText, findPersonalData, guardText } from '#domain/personal-data.ts'
import { confirmText } from '../api/confirmed-texts.ts'
import { SessionContext } from '../api/session-context.ts'
import { useTexts } from '../text/use-texts.ts'
import { GuardNotice } from './GuardNotice.tsx'
import classes from './guarded-textarea.module.css'
import { markedText } from './marked-text.tsx'
import { WordAdviceLine } from './WordAdviceLine.tsx'

export type GuardedAbout = 'person' | 'place'

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
  /** A text about a place names no resident code either. */
  readonly about?: GuardedAbout
  readonly ref?: Ref<HTMLTextAreaElement>
  /** Set inside a dialog, where only the dialog hears keys. */
  readonly dialog?: boolean
  /** A list beside the field that is walked through from it: its id, and the id of the marked line. */
  readonly choices?: {
    readonly list: string
    readonly active: string | undefined
    readonly onKeyDown: (event: KeyboardEvent) => void
    readonly onBlur: () => void
  }
}

/** Whether a text may be saved: short enough, long enough, and free of recognisable personal data. */
export const mayBeSaved = (text: string, minimum = 0, maximum = 500): boolean =>
  text.trim().length >= minimum && text.length <= maximum && findPersonalData(text).length === 0

/** The same for a text about a place. */
export const mayBeSavedOfPlace = (text: string): boolean => findInPlaceText(text).length === 0

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
  about = 'person',
  ref,
  dialog = false,
  choices,
}: GuardedTextareaProps) {
  const t = useTexts()
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const merged = useMergedRef(field, ref)
  useEffect(() => {
    if (autoFocus) field.current?.focus()
  }, [autoFocus])
  const aliases = useAliases()
  const [kept, setKept] = useState<ReadonlyMap<string, ConfirmationReason>>(new Map())
  const { blocked, suspected } = useMemo(() => {
    const found = guardText(value, aliases)
    return about === 'place' ? { ...found, blocked: findInPlaceText(value) } : found
  }, [value, aliases, about])
  const asked = suspected.filter(({ from, to }) => !kept.has(keyOf(value, from, to)))
  const first = blocked[0] ?? asked[0]
  useEffect(() => {
    const answer = [...kept.values()].at(-1)
    if (suspected.length > 0 && asked.length === 0 && answer !== undefined) confirmText(value, answer)
  }, [value, suspected, asked.length, kept])
  useEffect(() => {
    // Made ready before the first key: the names take a moment to read.
    const idle = requestIdleCallback(() => guardText('Anna, ul. Długa 1, lat 4'))
    return () => cancelIdleCallback(idle)
  }, [])
  const length = value.trim().length
  const isLong = value.length > maximum
  const isShort = length > 0 && length < minimum
  const remove = (): void => {
    if (first !== undefined) onChange(without(value, first))
  }
  /** One answer for all that is asked about now; what is typed later is asked about again. */
  const keep = (reason: ConfirmationReason): void =>
    setKept(new Map([...kept, ...asked.map(({ from, to }) => [keyOf(value, from, to), reason] as const)]))
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
      <div
        className={classes.box}
        data-invalid={blocked.length > 0 || isLong || undefined}
        data-asked={(blocked.length === 0 && asked.length > 0) || undefined}
      >
        <div className={classes.mirror} aria-hidden="true">
          {markedText(value, [...blocked, ...asked], blocked)}{' '}
        </div>
        <textarea
          id={id}
          ref={merged}
          className={classes.input}
          rows={rows}
          value={value}
          // Room enough to see what has to go: what was pasted is not cut off behind anyone's back.
          maxLength={maximum * 20}
          placeholder={placeholder}
          disabled={disabled}
          data-autofocus={autoFocus || undefined}
          spellCheck
          onChange={event => onChange(keptText(event.currentTarget.value))}
          aria-invalid={blocked.length > 0 || isLong}
          aria-controls={choices?.list}
          aria-activedescendant={choices?.active}
          onKeyDown={choices?.onKeyDown}
          onBlur={choices?.onBlur}
          aria-describedby={`${id}-counter${description === undefined ? '' : ` ${id}-description`}`}
          {...(labelShown === 'hidden' ? { 'aria-label': label } : {})}
          {...(first === undefined ? {} : { 'aria-errormessage': `${id}-guard` })}
        />
      </div>
      <GuardNotice
        id={`${id}-guard`}
        blocked={blocked}
        asked={asked}
        onRemove={remove}
        onKeep={keep}
        dialog={dialog}
      />
      <WordAdviceLine text={value} />
      <p className={classes.under} id={`${id}-counter`}>
        <span>{quiet ? null : about === 'place' ? t.guard.hintOfPlace : t.guard.hint}</span>
        <span className={classes.counter} data-short={isShort || undefined} data-long={isLong || undefined}>
          {isLong
            ? t.guard.tooLong({ length: value.length, maximum })
            : length < minimum
              ? t.guard.tooShort({ length, minimum })
              : t.guard.length({ length, maximum })}
        </span>
      </p>
    </div>
  )
}

const noAliases: readonly string[] = []

/** The aliases of the network's workers are no names; before a vault is open there are none. */
const useAliases = (): readonly string[] => {
  const workers = useContext(SessionContext)?.directory.workers
  return useMemo(() => workers?.map(({ alias }) => alias) ?? noAliases, [workers])
}

/** What was asked about stays answered wherever it moves in the text. */
const keyOf = (text: string, from: number, to: number): string => text.slice(from, to).toLowerCase()

const without = (text: string, { from, to }: { readonly from: number; readonly to: number }): string =>
  `${text.slice(0, from).trimEnd()} ${text.slice(to).trimStart()}`.trimStart()
