import { Button, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { type ConfirmationReason, confirmationReasons } from '#domain/confirmation.ts'
import type { PersonalDataFinding, SuspectedFinding } from '#domain/personal-data-kinds.ts'
import { useTexts } from '../text/use-texts.ts'
import classes from './guarded-textarea.module.css'
import { KeyCap } from './KeyCap.tsx'
import { useKeys } from './use-keys.ts'

export interface GuardNoticeProps {
  readonly id: string
  /** Cannot be saved. */
  readonly blocked: readonly PersonalDataFinding[]
  /** Can be kept once their writer says what they are. */
  readonly asked: readonly SuspectedFinding[]
  readonly onRemove: () => void
  readonly onKeep: (reason: ConfirmationReason) => void
  readonly dialog: boolean
}

/** What the guard found, and the two ways out: one key removes it, one key says that it is no personal data. */
export function GuardNotice({ id, blocked, asked, onRemove, onKeep, dialog }: GuardNoticeProps) {
  const t = useTexts()
  const [chosen, setChosen] = useState<ConfirmationReason>()
  const [stop] = blocked
  const [ask] = asked
  const reason = chosen ?? (ask?.kind === 'address' ? 'institution_or_place' : 'not_personal')
  const mayKeep = stop === undefined && ask !== undefined
  useKeys({ 'alt+u': onRemove }, { enabled: stop !== undefined || ask !== undefined, dialog })
  useKeys({ 'alt+z': () => onKeep(reason) }, { enabled: mayKeep, dialog })
  if (stop === undefined && ask === undefined) return null
  return (
    <div className={stop === undefined ? classes.question : classes.guard} role="alert" id={id}>
      <svg width="18" height="16" viewBox="0 0 18 16" className={classes.sign} aria-hidden="true">
        <path d="M9 1.2 16.8 14.8H1.2z" />
        <path d="M9 6v4.2M9 12.5v.1" />
      </svg>
      <span>
        <b>
          {stop === undefined && ask !== undefined
            ? t.guard.suspected([...new Set(asked.map(({ kind }) => kind))])
            : null}
        </b>
        <b>{stop === undefined ? null : t.guard.found(stop.kind)}</b>{' '}
        {stop === undefined ? t.guard.suspectedWayOut : t.guard.wayOut}
      </span>
      <Button size="xs" onClick={onRemove} rightSection={<KeyCap keys="alt+u" />}>
        {t.guard.remove}
      </Button>
      {mayKeep ? (
        <div className={classes.keep}>
          <NativeSelect
            size="xs"
            aria-label={t.guard.reason}
            value={reason}
            data={confirmationReasons.map(value => ({ value, label: t.guard.reasonName(value) }))}
            onChange={event =>
              setChosen(confirmationReasons.find(value => value === event.currentTarget.value))
            }
          />
          <Button size="xs" onClick={() => onKeep(reason)} rightSection={<KeyCap keys="alt+z" />}>
            {t.guard.keep}
          </Button>
        </div>
      ) : null}
    </div>
  )
}
