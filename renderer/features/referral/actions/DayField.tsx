import { Button, TextInput } from '@mantine/core'
import { type KeyboardEvent, useId, useState } from 'react'
import {
  addDays,
  dayNumberOf,
  instantAt,
  type LocalDay,
  localDay,
  localDayOf,
  weekdayOf,
} from '#domain/time.ts'
import { addWorkingDays, holidayOf, isWorkingDay, networkFreeDay } from '#domain/working-calendar.ts'
import { useTexts } from '../../../text/use-texts.ts'
import { formatDate, formatDay, formatDayOfMonth } from '../../../ui/format-day.ts'
import { formatRelativeDay } from '../../../ui/format-relative-day.ts'
import { useNow } from '../../../ui/use-now.ts'
import classes from './day-field.module.css'
import { parseDay } from './parse-day.ts'

export interface DayFieldProps {
  readonly label: string
  /** Null while what is typed is no day. */
  readonly value: LocalDay | null
  readonly onChange: (day: LocalDay | null) => void
  readonly shortcuts: readonly { readonly label: string; readonly day: LocalDay }[]
  readonly autoFocus?: boolean
}

/** A day, typed as people write it or taken from a shortcut; says at once which day of the week that is. */
export function DayField({ label, value, onChange, shortcuts, autoFocus = false }: DayFieldProps) {
  const t = useTexts()
  const now = useNow()
  const today = localDayOf(now)
  const id = useId()
  const [text, setText] = useState(value === null ? '' : formatDate(value))
  const type = (typed: string): void => {
    setText(typed)
    onChange(parseDay(typed, today) ?? null)
  }
  const put = (day: LocalDay): void => {
    setText(formatDate(day))
    onChange(day)
  }
  const step = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
    event.preventDefault()
    put(nextWorkingDay(value ?? today, event.key === 'ArrowUp' ? 1 : -1))
  }
  const example = nextWorkingDay(addDays(today, 1), 1)
  const isUnclear = text.trim() !== '' && value === null
  return (
    <div className={classes.field}>
      <label className={classes.label} htmlFor={id}>
        {label}
      </label>
      <div className={classes.row}>
        <TextInput
          id={id}
          className={classes.input}
          value={text}
          onChange={event => type(event.currentTarget.value)}
          onKeyDown={step}
          error={isUnclear}
          // As a plain property it would give way to what the field says of itself.
          attributes={{ input: { 'aria-describedby': `${id}-hint` } }}
          data-autofocus={autoFocus || undefined}
          autoComplete="off"
        />
        {value === null ? null : (
          <p className={classes.said} aria-live="polite">
            <b>{formatDay(value)}</b>{' '}
            <span className={classes.relative}>
              {howFar(value)}
              {isWorkingDay(value) ? null : <> · {freeDay(value)}</>}
            </span>
          </p>
        )}
      </div>
      <p className={classes.hint} id={`${id}-hint`} data-unclear={isUnclear || undefined}>
        {isUnclear
          ? t.referralForms.dayUnclear(formatDate(example))
          : t.referralForms.dayShape(formatDayOfMonth(example))}
      </p>
      <div className={classes.shortcuts}>
        {shortcuts.map(shortcut => (
          <Button
            key={shortcut.label}
            size="xs"
            aria-pressed={shortcut.day === value}
            data-chosen={shortcut.day === value || undefined}
            className={classes.shortcut}
            onClick={() => put(shortcut.day)}
          >
            {shortcut.label}
          </Button>
        ))}
      </div>
    </div>
  )

  function howFar(day: LocalDay): string {
    const days = dayNumberOf(day) - dayNumberOf(today)
    return Math.abs(days) > 7
      ? days > 0
        ? t.days.inDays(days)
        : t.days.daysAgo(-days)
      : formatRelativeDay(t, instantAt(dayNumberOf(day), 12 * 60), now)
  }

  function freeDay(day: LocalDay): string {
    const holiday = holidayOf(day)
    const name = holiday === undefined ? networkFreeDay(day) : t.days.holidays[holiday]
    return name === undefined ? t.referralForms.dayWeekend : t.referralForms.dayFree(name)
  }
}

const nextWorkingDay = (day: LocalDay, step: 1 | -1): LocalDay => {
  if (step === 1) return localDay(addWorkingDays(dayNumberOf(day), 1))
  let number = dayNumberOf(day) - 1
  while (weekdayOf(number) === 0 || !isWorkingDay(localDay(number))) number -= 1
  return localDay(number)
}
