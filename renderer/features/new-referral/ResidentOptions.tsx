import { Combobox } from '@mantine/core'
import type { ResidentChoice } from '#domain/answers.ts'
import { labelOf } from '../../text/label-of.ts'
import { useTexts } from '../../text/use-texts.ts'
import { formatRelativeDay } from '../../ui/format-relative-day.ts'
import { ResidentCodeText } from '../../ui/ResidentCodeText.tsx'
import { useNow } from '../../ui/use-now.ts'
import { personWords } from './person-words.ts'
import classes from './resident-options.module.css'

export interface ResidentOptionsProps {
  readonly id: string
  readonly choices: readonly ResidentChoice[]
  readonly active: ResidentChoice | undefined
}

/** The recent persons under the field: the code, who it is coarsely, what the last matter was and when it moved. */
export function ResidentOptions({ id, choices, active }: ResidentOptionsProps) {
  const t = useTexts()
  const now = useNow()
  return (
    <Combobox.Dropdown>
      <Combobox.Options id={`${id}list`} aria-label={t.residentCode.recent}>
        {choices.map(choice => {
          const { resident, attributes, need, at } = choice
          const person = personWords(attributes)
          return (
            <Combobox.Option
              key={resident}
              id={`${id}${resident}`}
              value={resident}
              className={classes.option ?? ''}
              selected={choice === active}
              aria-selected={choice === active}
              // A click must not take the focus out of the field first.
              onMouseDown={event => event.preventDefault()}
            >
              <ResidentCodeText code={resident} />
              <span className={classes.about}>
                <span>{need === null ? t.residentCode.noReferralYet : labelOf('need', need)}</span>
                {person === '' ? null : <small>{person}</small>}
              </span>
              <span className={classes.when}>{formatRelativeDay(t, at, now)}</span>
            </Combobox.Option>
          )
        })}
      </Combobox.Options>
    </Combobox.Dropdown>
  )
}
