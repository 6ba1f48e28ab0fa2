import { Combobox, useCombobox } from '@mantine/core'
import { type KeyboardEvent, useEffect, useId, useState } from 'react'
import type { TypicalFlow } from '#domain/typical-flows.ts'
import { labelOf } from '../../text/label-of.ts'
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
  const store = useCombobox({ opened: true })
  const [place, setPlace] = useState<number>()
  const shown = value === '' ? flows.slice(0, most) : []
  const active = place === undefined ? undefined : shown[place]
  useEffect(() => {
    if (active !== undefined)
      document.getElementById(`${id}${active.id}`)?.scrollIntoView({ block: 'nearest' })
  }, [active, id])
  const take = (flow: TypicalFlow): void => {
    setPlace(undefined)
    onPick(flow)
  }
  const picked = (flowId: string): void => {
    const flow = shown.find(known => known.id === flowId)
    if (flow !== undefined) take(flow)
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
  const optionId = (flow: TypicalFlow): string => `${id}${flow.id}`
  return (
    <>
      <GuardedTextarea
        label={t.newReferral.text}
        labelShown="hidden"
        value={value}
        onChange={onChange}
        {...(shown.length === 0
          ? {}
          : {
              choices: {
                list: `${id}list`,
                active: active === undefined ? undefined : optionId(active),
                onKeyDown: press,
                onBlur: () => setPlace(undefined),
              },
            })}
      />
      {shown.length === 0 ? null : (
        <Combobox store={store} onOptionSubmit={picked}>
          <p className={classes.caption}>
            {t.phrases.title} <KeyCap keys="arrowdown" />
          </p>
          <Combobox.Options id={`${id}list`} aria-label={t.phrases.title} className={classes.list}>
            {shown.map(flow => (
              <Combobox.Option
                key={flow.id}
                id={optionId(flow)}
                value={flow.id}
                className={classes.phrase ?? ''}
                selected={flow === active}
                aria-selected={flow === active}
                // A click must not take the focus out of the field first.
                onMouseDown={event => event.preventDefault()}
              >
                <span>{flow.phrase}</span>
                <small className={classes.brings}>
                  <InstitutionName institution={flow.to} size={10} /> · {labelOf('service', flow.service)} ·{' '}
                  {labelOf('urgency', flow.urgency)}
                </small>
              </Combobox.Option>
            ))}
          </Combobox.Options>
        </Combobox>
      )}
    </>
  )
}
