import { useState } from 'react'
import type { InstitutionDetails } from '#domain/directory-answers.ts'
import { mostChoices } from '#domain/matrix-cell.ts'
import { type DescribedKey, describedDimensions, dimensionOf } from '#domain/matrix-dimensions.ts'
import { type LocalDay, localDayOf } from '#domain/time.ts'
import { useCommand } from '../../api/use-command.ts'
import { useTexts } from '../../text/use-texts.ts'
import { mayBeSaved } from '../../ui/GuardedTextarea.tsx'
import { notify } from '../../ui/notify.tsx'
import { useNow } from '../../ui/use-now.ts'
import { EditFrame } from '../directory/forms/EditFrame.tsx'
import { DayField } from '../referral/actions/DayField.tsx'
import { DescribeFields } from './DescribeFields.tsx'
import { amountOf, emptyDescription, isEmpty, longestOf, quarterStarts, typedFrom } from './describe-form.ts'
import classes from './description-section.module.css'

export interface DescribeDialogProps {
  readonly details: InstitutionDetails
  /** The row to begin with; null: all that are missing, one after another. */
  readonly dimension: DescribedKey | null
  readonly onClose: () => void
}

/** One row of the matrix after another, or one alone. */
export function DescribeDialog({ details, dimension, onClose }: DescribeDialogProps) {
  const today = localDayOf(useNow())
  const [missing] = useState(() => missingRows(details, today))
  const [place, setPlace] = useState(0)
  const [validFrom, setValidFrom] = useState<LocalDay | null>(today)
  const row = dimension ?? missing[place] ?? describedDimensions[0]?.key
  if (row === undefined) return null
  const left = dimension === null ? Math.max(0, missing.length - place - 1) : 0
  return (
    <DescribeRow
      key={row}
      details={details}
      dimension={row}
      left={left}
      validFrom={validFrom}
      onValidFrom={setValidFrom}
      onSaved={() => (left > 0 ? setPlace(place + 1) : onClose())}
      onClose={onClose}
    />
  )
}

const missingRows = (details: InstitutionDetails, today: LocalDay): readonly DescribedKey[] =>
  describedDimensions
    .map(({ key }) => key)
    .filter(
      key =>
        !details.descriptions.some(
          ({ dimension, cell, validFrom }) => dimension === key && cell !== null && validFrom <= today,
        ),
    )

interface DescribeRowProps {
  readonly details: InstitutionDetails
  readonly dimension: DescribedKey
  readonly left: number
  readonly validFrom: LocalDay | null
  readonly onValidFrom: (day: LocalDay | null) => void
  readonly onSaved: () => void
  readonly onClose: () => void
}

function DescribeRow({
  details,
  dimension,
  left,
  validFrom,
  onValidFrom,
  onSaved,
  onClose,
}: DescribeRowProps) {
  const t = useTexts()
  const { own } = t.matrix
  const now = useNow()
  const today = localDayOf(now)
  const said = details.descriptions.find(
    description => description.dimension === dimension && description.validFrom <= today,
  )
  const [typed, setTyped] = useState(() => typedFrom(said))
  /** Fields that hold what is typed themselves begin anew when everything is cleared. */
  const [clearings, setClearings] = useState(0)
  const { run, waiting, sentence, clear } = useCommand('describeInstitution', {
    onDone: () => {
      notify({ text: t => t.matrix.own.saved })
      onSaved()
    },
  })
  const amount = amountOf(typed.amount)
  const maximum = longestOf(dimension)
  const wasSaid = said !== undefined && said.cell !== null
  const quarters = quarterStarts(now)
  const clearAll = (): void => {
    clear()
    setTyped(emptyDescription)
    setClearings(clearings + 1)
  }
  return (
    <EditFrame
      title={`${dimensionOf(dimension).number} ${t.matrix.names[dimension]}`}
      {...(left > 0 ? { submit: own.next } : {})}
      missing={validFrom === null ? [own.missingDay] : []}
      blocked={
        amount === undefined ||
        typed.choices.length > mostChoices ||
        !mayBeSaved(typed.text, 0, maximum) ||
        (isEmpty(typed) && !wasSaid)
      }
      waiting={waiting}
      sentence={sentence}
      onSubmit={() => {
        if (validFrom === null || amount === undefined) return
        const { institution } = details
        void run({ ...typed, amount, institution: institution.key, dimension, validFrom })
      }}
      onClose={onClose}
    >
      <p className={classes.ask}>{t.matrix.asks[dimension]}</p>
      <DescribeFields
        key={clearings}
        dimension={dimension}
        typed={typed}
        maximum={maximum}
        onChange={next => {
          clear()
          setTyped(next)
        }}
      />
      <DayField
        label={own.from}
        value={validFrom}
        onChange={onValidFrom}
        shortcuts={[
          { label: own.today, day: today },
          { label: own.thisQuarter, day: quarters.current },
          { label: own.lastQuarter, day: quarters.last },
        ]}
      />
      <p className={classes.under}>
        <span>{isEmpty(typed) && wasSaid ? own.cleared : left > 0 ? own.left(left) : null}</span>
        {wasSaid && !isEmpty(typed) ? (
          <button type="button" className={classes.link} onClick={clearAll}>
            {own.clear}
          </button>
        ) : null}
      </p>
    </EditFrame>
  )
}
