import { Button } from '@mantine/core'
import { differingPlaces } from '#domain/guess-resident-code.ts'
import { type ResidentCode, shownResidentCode } from '#domain/resident-code.ts'
import { useTexts } from '../../text/use-texts.ts'
import { KeyButton } from '../../ui/KeyButton.tsx'
import { choiceWords } from './choice-words.ts'
import classes from './code-field.module.css'
import type { CodeGuess } from './use-code-guesses.ts'

export interface CodeGuessesProps {
  /** Ten or eleven symbols with a mistake in them. */
  readonly typed: string
  readonly guesses: readonly CodeGuess[]
  readonly onTake: (code: ResidentCode) => void
}

/** „Czy chodziło o AZ 7K3F9-Q5T2M?”: offered, never taken by itself; the symbols that differ are underlined. */
export function CodeGuesses({ typed, guesses, onTake }: CodeGuessesProps) {
  const t = useTexts()
  return (
    <ul className={classes.guesses} aria-label={t.residentCode.guesses}>
      {guesses.map(({ code, choice }, place) => {
        const words = choice === undefined ? '' : choiceWords(choice)
        return (
          <li key={code} className={classes.guess}>
            <span>
              {place === 0 ? t.residentCode.didYouMean : t.residentCode.orElse}{' '}
              <MarkedCode typed={typed} code={code} />
              {place === 0 ? '?' : null}
              {words === '' ? null : <small className={classes.who}>{words}</small>}
            </span>
            {place === 0 ? (
              <KeyButton keys="f2" onAct={() => onTake(code)}>
                {t.residentCode.yesThis}
              </KeyButton>
            ) : (
              <Button variant="subtle" onClick={() => onTake(code)}>
                {t.residentCode.ratherThis}
              </Button>
            )}
          </li>
        )
      })}
    </ul>
  )
}

function MarkedCode({ typed, code }: { readonly typed: string; readonly code: ResidentCode }) {
  const differing = differingPlaces(typed, code)
  return (
    <span className={classes.guessed}>
      <span className={classes.prefix}>AZ</span>{' '}
      {[...shownResidentCode(code)].map((symbol, index) => {
        const place = index > 5 ? index - 1 : index
        return symbol !== '-' && differing.includes(place) ? (
          <mark key={`${place}${symbol}`} className={classes.differs}>
            {symbol}
          </mark>
        ) : (
          symbol
        )
      })}
    </span>
  )
}
