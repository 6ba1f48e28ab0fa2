import { addDays, addMonths, type LocalDay, localDayOf, localMonthOf } from '#domain/time.ts'
import { useTexts } from '../../text/use-texts.ts'
import { useNow } from '../../ui/use-now.ts'
import { DayField } from '../referral/actions/DayField.tsx'

export interface ValidFromFieldProps {
  readonly label?: string
  readonly value: LocalDay | null
  readonly onChange: (day: LocalDay | null) => void
  /** A day off is agreed before it comes. */
  readonly fromTomorrow?: boolean
  readonly autoFocus?: boolean
}

/** The day from which a change holds: today, or the first of the next month, for whole months in the reports. */
export function ValidFromField({
  label,
  value,
  onChange,
  fromTomorrow = false,
  autoFocus = false,
}: ValidFromFieldProps) {
  const t = useTexts()
  const now = useNow()
  const today = localDayOf(now)
  const nextMonth = `${addMonths(localMonthOf(now), 1)}-01` as LocalDay
  return (
    <DayField
      label={label ?? t.rules.validFrom}
      value={value}
      onChange={onChange}
      autoFocus={autoFocus}
      shortcuts={
        fromTomorrow
          ? [{ label: t.days.tomorrow, day: addDays(today, 1) }]
          : [
              { label: t.rules.today, day: today },
              { label: t.rules.nextMonth, day: nextMonth },
            ]
      }
    />
  )
}
