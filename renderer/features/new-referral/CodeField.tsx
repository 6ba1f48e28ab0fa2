import { Combobox, TextInput, useCombobox } from '@mantine/core'
import type { ResidentSummary } from '#domain/answers.ts'
import { codeLength, isResidentCode, normalResidentCode, shownResidentCode } from '#domain/resident-code.ts'
import { hrefOf } from '../../app/routes.ts'
import type { Texts } from '../../text/polish.ts'
import { useTexts } from '../../text/use-texts.ts'
import { KeyButton } from '../../ui/KeyButton.tsx'
import { KeyCap } from '../../ui/KeyCap.tsx'
import { CodeGuesses } from './CodeGuesses.tsx'
import classes from './code-field.module.css'
import { ResidentOptions } from './ResidentOptions.tsx'
import { useCodeGuesses } from './use-code-guesses.ts'
import { useResidentList } from './use-resident-list.ts'

export interface CodeFieldProps {
  readonly id: string
  readonly value: string
  readonly known: ResidentSummary | undefined
  /** In a matter without a person there is no code. */
  readonly disabled: boolean
  readonly onChange: (code: string) => void
  /** On to the next row: after Enter, which a scanner sends too, and after a choice. */
  readonly onNext: () => void
  readonly onMint: () => void
}

/** The whole text of a card fits, and a card that was scanned several times. */
const longestScan = 200

/** The code: typed in any shape, sent by a scanner, or chosen from the recent ones; checked with every key. */
export function CodeField({ id, value, known, disabled, onChange, onNext, onMint }: CodeFieldProps) {
  const t = useTexts()
  const bare = normalResidentCode(value)
  const isRight = isResidentCode(bare)
  // While a scanner is still typing a longer text, nothing is changed under its hands.
  const isAlone = value.replaceAll(/[^0-9A-Za-z]/g, '').length <= codeLength + 2
  const settle = (): void => {
    if (isRight && !isAlone) onChange(bare)
  }
  const isWrong = !disabled && bare.length >= codeLength && !isRight
  const guesses = useCodeGuesses(disabled ? '' : bare)
  const take = (code: string): void => {
    onChange(code)
    onNext()
  }
  const list = useResidentList(isRight ? '' : bare, take)
  const store = useCombobox({ opened: list.shown })
  const offersRecent = !disabled && bare === '' && list.choices.length > 0
  return (
    <>
      <div className={classes.line}>
        <Combobox store={store} position="bottom-start" width={620} onOptionSubmit={take}>
          <Combobox.DropdownTarget>
            <TextInput
              id={id}
              className={classes.code}
              leftSection={<span className={classes.prefix}>AZ</span>}
              rightSection={offersRecent ? <KeyCap keys="arrowdown" /> : null}
              value={isRight && isAlone ? shownResidentCode(bare) : value}
              onChange={event => {
                list.close()
                onChange(event.currentTarget.value)
              }}
              onKeyDown={event => {
                if (event.ctrlKey || event.altKey || event.nativeEvent.isComposing) return
                if (list.press(event.key)) event.preventDefault()
                else if (event.key === 'Enter') {
                  event.preventDefault()
                  // A mistake is not walked away from: the guess stands there, and the card can be scanned again.
                  settle()
                  if (isWrong) event.currentTarget.select()
                  else onNext()
                }
              }}
              onFocus={event => event.currentTarget.select()}
              onBlur={() => {
                list.close()
                settle()
              }}
              role="combobox"
              aria-autocomplete="list"
              aria-expanded={list.shown}
              aria-controls={list.shown ? `${id}list` : undefined}
              aria-activedescendant={list.active === undefined ? undefined : `${id}${list.active.resident}`}
              autoComplete="off"
              spellCheck={false}
              maxLength={longestScan}
              disabled={disabled}
              error={isWrong}
              // As a plain property it would give way to what the field says of itself.
              attributes={{ input: { 'aria-describedby': `${id}-check` } }}
              autoFocus={value === ''}
            />
          </Combobox.DropdownTarget>
          <ResidentOptions id={id} choices={list.choices} active={list.active} />
        </Combobox>
        <span id={`${id}-check`} className={classes.check} data-wrong={isWrong || undefined} role="status">
          {isRight && !disabled ? (
            <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
              <path d="M2.5 7.5l3 3 6-7" />
            </svg>
          ) : null}
          {disabled ? t.newReferral.codeNotNeeded : codeCheck(t, bare, value.trim() !== '', isRight, known)}
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
      {guesses.length === 0 ? null : <CodeGuesses typed={bare} guesses={guesses} onTake={take} />}
    </>
  )
}

/** Signs that no code has were typed too: then the count of what is missing answers, not silence. */
function codeCheck(
  t: Texts,
  bare: string,
  typed: boolean,
  isRight: boolean,
  known: ResidentSummary | undefined,
): string {
  if (bare === '' && !typed) return t.newReferral.codeHint
  if (bare.length < codeLength) return t.newReferral.codeLeft(codeLength - bare.length)
  if (bare.length > codeLength) return t.newReferral.codeTooLong
  if (!isRight) return t.newReferral.codeWrong
  if (known === undefined) return t.newReferral.codeChecking
  const count = known.referrals.filter(({ sentAt }) => sentAt !== null).length
  return known.known && count > 0 ? t.newReferral.codeKnown(count) : t.newReferral.codeNew
}
