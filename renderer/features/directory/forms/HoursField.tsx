import { Button, Chip, TextInput } from '@mantine/core'
import { mostOpeningHours, OpeningHours, Weekday, weekdays } from '#domain/opening-hours.ts'
import { useTexts } from '../../../text/use-texts.ts'
import classes from '../directory.module.css'

/** A line of hours as it is being typed; its number keeps the fields apart. */
export type TypedHours = {
  readonly id: number
  readonly days: readonly Weekday[]
  readonly from: string
  readonly to: string
}

export const typedHours = (hours: readonly OpeningHours[]): readonly TypedHours[] =>
  hours.map((line, id) => ({ ...line, id }))

/** `8`, `8:30` and `08.30` are times as people write them. */
const clockOf = (text: string): string => {
  const [, hour, minute = '00'] = /^(\d{1,2})(?:[:.](\d{2}))?$/.exec(text.trim()) ?? []
  return hour === undefined ? text : `${hour.padStart(2, '0')}:${minute}`
}

const lineOf = ({ days, from, to }: TypedHours) =>
  OpeningHours.safeParse({ days: [...days], from: clockOf(from), to: clockOf(to) })

/** The hours, or undefined while a line is none. */
export const readHours = (hours: readonly TypedHours[]): OpeningHours[] | undefined => {
  const read = hours.map(lineOf)
  return read.every(line => line.success) ? read.map(line => line.data) : undefined
}

export interface HoursFieldProps {
  readonly hours: readonly TypedHours[]
  readonly onChange: (hours: readonly TypedHours[]) => void
}

/** Hours that repeat every week, as many lines as are needed; none means by appointment. */
export function HoursField({ hours, onChange }: HoursFieldProps) {
  const t = useTexts()
  const { form } = t.directory
  const put = (id: number, part: Partial<TypedHours>): void =>
    onChange(hours.map(line => (line.id === id ? { ...line, ...part } : line)))
  const add = (): void =>
    onChange([
      ...hours,
      {
        id: (hours.at(-1)?.id ?? 0) + 1,
        days: ['MO', 'TU', 'WE', 'TH', 'FR'],
        from: '8:00',
        to: '16:00',
      },
    ])
  const isWrong = readHours(hours) === undefined
  return (
    <fieldset className={classes.hours}>
      <legend>{form.hours}</legend>
      {hours.map((line, place) => (
        <fieldset
          key={line.id}
          className={`${classes.hours} ${classes.hoursLine}`}
          aria-label={form.hoursLine(place + 1)}
        >
          <Chip.Group
            multiple
            value={[...line.days]}
            onChange={days => put(line.id, { days: weekdays.filter(day => days.includes(day)) })}
          >
            <span className={classes.days}>
              {weekdays.map(day => (
                <Chip key={day} value={Weekday.parse(day)} size="xs" radius="sm">
                  {t.directory.weekdays[day]}
                </Chip>
              ))}
            </span>
          </Chip.Group>
          <TextInput
            className={classes.time}
            aria-label={form.hoursFrom}
            value={line.from}
            maxLength={5}
            autoComplete="off"
            onChange={event => put(line.id, { from: event.currentTarget.value })}
          />
          –
          <TextInput
            className={classes.time}
            aria-label={form.hoursTo}
            value={line.to}
            maxLength={5}
            autoComplete="off"
            onChange={event => put(line.id, { to: event.currentTarget.value })}
          />
          <Button
            size="xs"
            variant="subtle"
            onClick={() => onChange(hours.filter(({ id }) => id !== line.id))}
          >
            {form.removeHours}
          </Button>
        </fieldset>
      ))}
      {isWrong ? <p className={classes.error}>{form.hoursWrong}</p> : null}
      {hours.length >= mostOpeningHours ? null : (
        <span>
          <Button size="xs" onClick={add}>
            {form.addHours}
          </Button>
        </span>
      )}
    </fieldset>
  )
}
