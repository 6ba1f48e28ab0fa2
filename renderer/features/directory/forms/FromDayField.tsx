import { addDays, addMonths, LocalDay, localDayOf, localMonthOf } from '#domain/time.ts'
import { useTexts } from '../../../text/use-texts.ts'
import { useNow } from '../../../ui/use-now.ts'
import { DayField } from '../../referral/actions/DayField.tsx'

export interface FromDayFieldProps {
  readonly value: LocalDay | null
  readonly onChange: (day: LocalDay | null) => void
}

/** The day from which something holds. */
export function FromDayField({ value, onChange }: FromDayFieldProps) {
  const t = useTexts()
  const now = useNow()
  const today = localDayOf(now)
  return (
    <DayField
      label={t.directory.form.from}
      value={value}
      onChange={onChange}
      shortcuts={[
        { label: t.directory.form.today, day: today },
        { label: t.directory.form.tomorrow, day: addDays(today, 1) },
        {
          label: t.directory.form.nextMonth,
          day: LocalDay.parse(`${addMonths(localMonthOf(now), 1)}-01`),
        },
      ]}
    />
  )
}
