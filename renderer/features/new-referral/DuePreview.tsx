import type { Span } from '#domain/deadline.ts'
import { addDays, dayNumberOf, type Instant, type LocalDay, localDay, localDayOf } from '#domain/time.ts'
import { clockDay, holidayOf, isWorkingDay, networkFreeDay } from '#domain/working-calendar.ts'
import { useTexts } from '../../text/use-texts.ts'
import { formatDay, formatDayOfMonth, formatTime, formatWeekday } from '../../ui/format-day.ts'
import { hueStyle } from '../../ui/hue-style.ts'
import classes from './send-panel.module.css'

export interface DuePreviewProps {
  readonly due: Instant | undefined
  readonly promised: Span | undefined
  readonly to: string | undefined
  readonly now: Instant
}

/** „Przyjęcie do czw. 3.12.2026”, and the days until then: free days are shaded, holidays named. */
export function DuePreview({ due, promised, to, now }: DuePreviewProps) {
  const t = useTexts()
  if (due === undefined || promised === undefined || to === undefined) {
    return (
      <div>
        <p className={classes.caption}>{t.newReferral.dueTitle}</p>
        <p className={classes.due} data-open>
          {t.newReferral.dueUnknown}
        </p>
        <p className={classes.quiet}>{t.newReferral.dueHint}</p>
      </div>
    )
  }
  const today = localDayOf(now)
  const last = localDayOf(due)
  const days = daysFrom(today, last)
  const free = days.flatMap(day => {
    const holiday = holidayOf(day)
    const name = holiday === undefined ? networkFreeDay(day) : t.days.holidays[holiday]
    return name === undefined ? [] : [{ day, name }]
  })
  const startsToday = localDay(clockDay(now)) === today
  return (
    <div style={hueStyle(to)}>
      <p className={classes.caption}>{t.newReferral.dueTitle}</p>
      <p className={classes.due} role="status">
        {formatDay(due)}
      </p>
      <p className={classes.lead}>
        {promised.days === 0
          ? t.newReferral.dueSameDay(formatTime(due))
          : startsToday
            ? t.newReferral.dueDays({ promised, until: formatTime(due) })
            : t.newReferral.dueAfterHours({ promised, until: formatTime(due) })}
      </p>
      <div className={classes.calendar} aria-hidden="true">
        {days.map(day => (
          <span
            key={day}
            data-kind={day === last ? 'last' : day === today ? 'today' : isWorkingDay(day) ? 'work' : 'free'}
          >
            {formatWeekday(day)}
            <br />
            {Number(day.slice(8))}
          </span>
        ))}
      </div>
      {free.map(({ day, name }) => (
        <p key={day} className={classes.caption}>
          {t.newReferral.freeDay({ day: formatDayOfMonth(day), name })}
        </p>
      ))}
    </div>
  )
}

const daysFrom = (first: LocalDay, last: LocalDay): readonly LocalDay[] =>
  Array.from({ length: dayNumberOf(last) - dayNumberOf(first) + 1 }, (_, index) => addDays(first, index))
