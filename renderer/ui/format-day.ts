import { TZDate } from '@date-fns/tz'
import { format } from 'date-fns'
import { pl } from 'date-fns/locale/pl'
import {
  dayNumberOf,
  type Instant,
  instantAt,
  type LocalDay,
  type LocalMonth,
  localDayOf,
} from '#domain/time.ts'

const zone = 'Europe/Warsaw'

const inWarsaw = (when: Instant | LocalDay): TZDate => {
  const at = typeof when === 'number' ? when : instantAt(dayNumberOf(when), 12 * 60)
  return new TZDate(at, zone)
}

const shown = (when: Instant | LocalDay, pattern: string): string =>
  format(inWarsaw(when), pattern, { locale: pl }).replaceAll(' ', '\u00a0')

/** „śr. 25.11.2026” */
export const formatDay = (when: Instant | LocalDay): string => shown(when, 'EEE d.MM.yyyy')

/** „śr. 25.11” – where the year is plain from the place. */
export const formatShortDay = (when: Instant | LocalDay): string => shown(when, 'EEE d.MM')

/** „25.11” */
export const formatDayOfMonth = (when: Instant | LocalDay): string => shown(when, 'd.MM')

/** „śr.” */
export const formatWeekday = (when: Instant | LocalDay): string => shown(when, 'EEE')

/** „25.11.2026” */
export const formatDate = (when: Instant | LocalDay): string => shown(when, 'd.MM.yyyy')

/** „25.11”, and with its year where that is not the present one. */
export const formatListDay = (at: Instant, now: Instant): string =>
  localDayOf(at).slice(0, 4) === localDayOf(now).slice(0, 4) ? formatDayOfMonth(at) : formatDate(at)

/** „20:40” */
export const formatTime = (at: Instant): string => shown(at, 'H:mm')

/** „wt. 3.11 20:40” */
export const formatDayTime = (at: Instant): string => shown(at, 'EEE d.MM H:mm')

/** „25.11.2026, 15:40” – for records that are kept. */
export const formatDateTime = (at: Instant): string => shown(at, 'd.MM.yyyy, H:mm')

/** „Czwartek, 26 listopada” – the title of a day. */
export const formatDayTitle = (when: Instant | LocalDay): string => {
  const title = format(inWarsaw(when), "EEEE, d'\u00a0'MMMM", { locale: pl })
  return title.charAt(0).toUpperCase() + title.slice(1)
}

/** „listopad 2026” */
export const formatMonth = (month: LocalMonth): string => shown(`${month}-01` as LocalDay, 'LLLL yyyy')
