import type { DirectoryInstitution } from '#domain/answers.ts'
import { isCapacityOld } from '#domain/capacity-age.ts'
import type { ServiceCapacity } from '#domain/directory-events.ts'
import { type Instant, localDayOf } from '#domain/time.ts'
import type { Texts } from '../../text/polish.ts'
import { useTexts } from '../../text/use-texts.ts'
import { formatDate, formatDayOfMonth } from '../../ui/format-day.ts'
import { useNow } from '../../ui/use-now.ts'
import classes from './directory.module.css'

type Room = ServiceCapacity | NonNullable<DirectoryInstitution['capacity']>

/** „7 z 30 wolne”, „lista oczekujących”: the numbers where they are given and say something. */
export const roomWords = (
  t: Texts,
  { state, places, taken }: Pick<Room, 'state' | 'places' | 'taken'>,
): string =>
  places === null || taken === null || taken >= places
    ? t.directory.room[state]
    : `${t.directory.room[state]}, ${t.directory.roomOf({ free: places - taken, all: places })}`

/** The day of the word, mildly marked when it is older than thirty days. */
export function AssuredDay({ day, now }: { readonly day: Room['assuredOn']; readonly now: Instant }) {
  const t = useTexts()
  const today = localDayOf(now)
  const shown = day.slice(0, 4) === today.slice(0, 4) ? formatDayOfMonth(day) : formatDate(day)
  return isCapacityOld(day, today) ? (
    <span className={classes.old}>{t.directory.assuredLongAgo(shown)}</span>
  ) : (
    <span className={classes.quiet}>{t.directory.assured(shown)}</span>
  )
}

/** How much room there is, and when somebody vouched for it. */
export function RoomWords({ capacity }: { readonly capacity: Room | null }) {
  const t = useTexts()
  const now = useNow()
  if (capacity === null) return <span className={classes.quiet}>{t.directory.roomUnknown}</span>
  return (
    <>
      {roomWords(t, capacity)} <AssuredDay day={capacity.assuredOn} now={now} />
    </>
  )
}
