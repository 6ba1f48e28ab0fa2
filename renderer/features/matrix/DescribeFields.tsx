import { Checkbox, TextInput } from '@mantine/core'
import { mostChoices, scaleLevels } from '#domain/matrix-cell.ts'
import { choicesOf, type DescribedKey, dimensionOf } from '#domain/matrix-dimensions.ts'
import { localDayOf } from '#domain/time.ts'
import { useTexts } from '../../text/use-texts.ts'
import { GuardedTextarea } from '../../ui/GuardedTextarea.tsx'
import { useNow } from '../../ui/use-now.ts'
import { DayField } from '../referral/actions/DayField.tsx'
import { DigitChoices } from '../referral/actions/DigitChoices.tsx'
import { amountOf, type TypedDescription } from './describe-form.ts'
import { isScaleKey } from './described-words.ts'
import classes from './description-section.module.css'

export interface DescribeFieldsProps {
  readonly dimension: DescribedKey
  readonly typed: TypedDescription
  readonly maximum: number
  readonly onChange: (typed: TypedDescription) => void
}

/** The fields that a row asks for: a degree, ticks, a number of people, and words. */
export function DescribeFields({ dimension, typed, maximum, onChange }: DescribeFieldsProps) {
  const t = useTexts()
  const { own } = t.matrix
  const today = localDayOf(useNow())
  const { kind } = dimensionOf(dimension)
  const choices = choicesOf(dimension)
  const isWords = kind === 'text' || kind === 'exchange'
  return (
    <>
      {isScaleKey(t, dimension) ? (
        <DigitChoices
          label={own.level}
          choices={scaleLevels.map(level => ({
            key: String(level),
            label: t.matrix.levels[dimension][level],
          }))}
          value={typed.level === null ? null : String(typed.level)}
          onChange={key =>
            onChange({ ...typed, level: scaleLevels.find(level => String(level) === key) ?? null })
          }
          columns={2}
          autoFocus
        />
      ) : null}
      {choices.length === 0 ? null : (
        <fieldset className={classes.choices}>
          <legend>{own.choices}</legend>
          <div className={classes.choiceList}>
            {choices.map((choice, place) => (
              <Checkbox
                key={choice}
                label={t.matrix.choices[choice]}
                checked={typed.choices.includes(choice)}
                data-autofocus={place === 0 || undefined}
                onChange={event =>
                  onChange({
                    ...typed,
                    choices: event.currentTarget.checked
                      ? [...typed.choices, choice]
                      : typed.choices.filter(known => known !== choice),
                  })
                }
              />
            ))}
          </div>
          {typed.choices.length > mostChoices ? (
            <p className={classes.error} role="alert">
              {own.tooMany}
            </p>
          ) : null}
        </fieldset>
      )}
      {kind === 'amount' ? (
        <TextInput
          label={own.amount}
          inputMode="numeric"
          value={typed.amount}
          maxLength={9}
          autoComplete="off"
          data-autofocus
          error={amountOf(typed.amount) === undefined ? own.notWhole : undefined}
          onChange={event => onChange({ ...typed, amount: event.currentTarget.value })}
        />
      ) : null}
      <GuardedTextarea
        label={isWords ? own.words : own.remark}
        value={typed.text}
        maximum={maximum}
        rows={isWords ? 3 : 2}
        autoFocus={isWords}
        dialog
        onChange={text => onChange({ ...typed, text })}
      />
      {dimension === 'stability' ? (
        <DayField
          label={own.until}
          value={typed.until}
          onChange={until => onChange({ ...typed, until })}
          shortcuts={[{ label: endOfYear(today), day: `${today.slice(0, 4)}-12-31` as typeof today }]}
        />
      ) : null}
    </>
  )
}

const endOfYear = (today: string): string => `31.12.${today.slice(0, 4)}`
