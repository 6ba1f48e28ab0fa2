import { type KeyboardEvent, useId, useState } from 'react'
import { labelOf } from '#domain/code-lists.ts'
import type { TypicalFlow } from '#domain/typical-flows.ts'
import { useTexts } from '../../text/use-texts.ts'
import { GuardedTextarea } from '../../ui/GuardedTextarea.tsx'
import { InstitutionName } from '../../ui/InstitutionName.tsx'
import { KeyCap } from '../../ui/KeyCap.tsx'
import classes from './phrase-field.module.css'

export interface PhraseFieldProps {
  readonly value: string
  /** Typical referrals that fit what was chosen; offered while nothing is written. */
  readonly flows: readonly TypicalFlow[]
  readonly onChange: (text: string) => void
  readonly onPick: (flow: TypicalFlow) => void
}

const most = 4

/** The description. While it is empty, ready phrases stand under it: ↓ walks to them, Enter takes one, to be edited. */
export function PhraseField({ value, flows, onChange, onPick }: PhraseFieldProps) {
  const t = useTexts()
  const id = useId()
  const [place, setPlace] = useState<number>()
  const shown = value === '' ? flows.slice(0, most) : []
  const active = place === undefined ? undefined : shown[place]
  const take = (flow: TypicalFlow): void => {
    setPlace(undefined)
    onPick(flow)
  }
  const press = (event: KeyboardEvent): void => {
    if (shown.length === 0 || event.ctrlKey || event.altKey || event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown') setPlace(place === undefined ? 0 : Math.min(place + 1, shown.length - 1))
    else if (event.key === 'ArrowUp' && place !== undefined) setPlace(place === 0 ? undefined : place - 1)
    else if (event.key === 'Enter' && active !== undefined) take(active)
    else if (event.key === 'Escape' && active !== undefined) setPlace(undefined)
    else return
    event.preventDefault()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the text field inside
    <div onKeyDown={press} onBlur={() => setPlace(undefined)}>
      <GuardedTextarea
        label={t.newReferral.text}
        labelShown="hidden"
        value={value}
        onChange={onChange}
        choices={shown.length === 0 ? undefined : { list: `${id}list`, active: active && `${id}${active.id}` }}
      />
      {shown.length === 0 ? null : (
        <div className={classes.phrases}>
          <p className={classes.caption}>
            {t.phrases.title} <KeyCap keys="arrowdown" />
          </p>
          <ul id={`${id}list`} className={classes.list} role="listbox" aria-label={t.phrases.title}>
            {shown.map(flow => (
              <li
                key={flow.id}
                id={`${id}${flow.id}`}
                role="option"
                aria-selected={flow === active}
                className={classes.phrase}
                // A click must not take the focus out of the field first.
                onMouseDown={event => event.preventDefault()}
                onClick={() => take(flow)}
              >
                <span>{flow.phrase}</span>
                <small className={classes.brings}>
                  <InstitutionName institution={flow.to} size={10} /> · {labelOf('service', flow.service)} ·{' '}
                  {labelOf('urgency', flow.urgency)}
                </small>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}
