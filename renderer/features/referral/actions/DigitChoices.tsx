import { Fragment, type ReactNode, type Ref, useId, useState } from 'react'
import { KeyCap } from '../../../ui/KeyCap.tsx'
import { type KeyBindings, useKeys } from '../../../ui/use-keys.ts'
import classes from './digit-choices.module.css'

export interface Choice<K extends string> {
  readonly key: K
  readonly label: ReactNode
  /** A second line: what follows from this choice. */
  readonly note?: string | undefined
  /** Opens a group of choices with this heading. */
  readonly group?: string | undefined
}

export interface DigitChoicesProps<K extends string> {
  readonly label: string
  readonly choices: readonly Choice<K>[]
  readonly value: K | null
  readonly onChange: (key: K) => void
  /** After a digit was pressed, so that the next field can take the focus. */
  readonly onDigit?: () => void
  /** Whether digits belong to this list now; of two lists in one form only one listens. */
  readonly listens?: boolean
  readonly onListen?: () => void
  readonly columns?: 1 | 2 | 3
  readonly autoFocus?: boolean
  /** The first of the choices, for moving the focus here. */
  readonly ref?: Ref<HTMLInputElement>
}

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0']

/** One of a coded list: a digit picks it, arrows walk through it. */
export function DigitChoices<K extends string>({
  label,
  choices,
  value,
  onChange,
  onDigit,
  listens = true,
  onListen,
  columns = 1,
  autoFocus = false,
  ref,
}: DigitChoicesProps<K>) {
  const name = useId()
  const [atFirst] = useState(value)
  const bindings: KeyBindings = Object.fromEntries(
    digits.slice(0, choices.length).map((digit, place) => [
      digit,
      () => {
        const choice = choices[place]
        if (choice === undefined) return
        onChange(choice.key)
        onDigit?.()
      },
    ]),
  )
  useKeys(bindings, { dialog: true, enabled: listens })
  return (
    <fieldset className={classes.choices} onFocus={onListen}>
      <legend className={classes.legend}>{label}</legend>
      <div className={classes.list} data-columns={columns}>
        {choices.map((choice, place) => {
          const digit = digits[place]
          const isFocusTarget = value === null ? place === 0 : choice.key === value
          // Stays where it was at first: a mark that wandered would call the focus back from the next field.
          const isStart = atFirst === null ? place === 0 : choice.key === atFirst
          return (
            <Fragment key={choice.key}>
              {choice.group === undefined ? null : <p className={classes.group}>{choice.group}</p>}
              <label className={classes.choice} data-chosen={choice.key === value || undefined}>
                <input
                  type="radio"
                  className={classes.radio}
                  name={name}
                  value={choice.key}
                  checked={choice.key === value}
                  onChange={() => onChange(choice.key)}
                  {...(isFocusTarget ? { ref } : {})}
                  data-autofocus={(autoFocus && isStart) || undefined}
                />
                <span className={classes.words}>
                  {choice.label}
                  {choice.note === undefined ? null : <small className={classes.note}>{choice.note}</small>}
                </span>
                {digit === undefined ? null : (
                  <span className={classes.cap} data-listens={listens || undefined}>
                    <KeyCap keys={digit} />
                  </span>
                )}
              </label>
            </Fragment>
          )
        })}
      </div>
    </fieldset>
  )
}
