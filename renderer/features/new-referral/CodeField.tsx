import { TextInput } from '@mantine/core'
import type { Ref } from 'react'
import type { ResidentSummary } from '#domain/answers.ts'
import { isResidentCode, normalResidentCode, shownResidentCode } from '#domain/resident-code.ts'
import { hrefOf } from '../../app/routes.ts'
import type { Texts } from '../../text/polish.ts'
import { useTexts } from '../../text/use-texts.ts'
import { KeyButton } from '../../ui/KeyButton.tsx'
import classes from './code-field.module.css'

export interface CodeFieldProps {
  readonly id: string
  readonly ref?: Ref<HTMLInputElement>
  readonly value: string
  readonly known: ResidentSummary | undefined
  /** In a matter without a person there is no code. */
  readonly disabled: boolean
  readonly onChange: (code: string) => void
  readonly onNext: () => void
  readonly onMint: () => void
}

/** The code: typed in any shape or sent by a scanner, checked with every key. */
export function CodeField({ id, ref, value, known, disabled, onChange, onNext, onMint }: CodeFieldProps) {
  const t = useTexts()
  const bare = normalResidentCode(value)
  const isRight = isResidentCode(bare)
  const isWrong = !disabled && bare.length >= 10 && !isRight
  return (
    <div className={classes.line}>
      <TextInput
        id={id}
        {...(ref === undefined ? {} : { ref })}
        className={classes.code}
        leftSection={<span className={classes.prefix}>AZ</span>}
        value={isRight ? shownResidentCode(bare) : value}
        onChange={event => onChange(event.currentTarget.value)}
        onKeyDown={event => {
          if (event.key !== 'Enter' || event.ctrlKey) return
          event.preventDefault()
          onNext()
        }}
        autoComplete="off"
        spellCheck={false}
        maxLength={20}
        disabled={disabled}
        error={isWrong}
        // As a plain property it would give way to what the field says of itself.
        attributes={{ input: { 'aria-describedby': `${id}-check` } }}
        autoFocus={value === ''}
      />
      <span id={`${id}-check`} className={classes.check} data-wrong={isWrong || undefined} role="status">
        {isRight && !disabled ? (
          <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
            <path d="M2.5 7.5l3 3 6-7" />
          </svg>
        ) : null}
        {disabled ? t.newReferral.codeNotNeeded : codeCheck(t, bare, isRight, known)}
        {isRight && !disabled && known?.known === true ? (
          <>
            {' · '}
            <a href={hrefOf('resident', { code: bare })}>{t.newReferral.codePerson}</a>
          </>
        ) : null}
      </span>
      <KeyButton keys="f3" onAct={onMint} disabled={disabled}>
        {t.newReferral.mint}
      </KeyButton>
    </div>
  )
}

function codeCheck(t: Texts, bare: string, isRight: boolean, known: ResidentSummary | undefined): string {
  if (bare === '') return t.newReferral.codeHint
  if (bare.length < 10) return t.newReferral.codeLeft(10 - bare.length)
  if (bare.length > 10) return t.newReferral.codeTooLong
  if (!isRight) return t.newReferral.codeWrong
  if (known === undefined) return t.newReferral.codeChecking
  const count = known.referrals.filter(({ sentAt }) => sentAt !== null).length
  return known.known && count > 0 ? t.newReferral.codeKnown(count) : t.newReferral.codeNew
}
