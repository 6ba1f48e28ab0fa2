import { TZDate } from '@date-fns/tz'
import { format } from 'date-fns'
import { enGB } from 'date-fns/locale/en-GB'
import { pl } from 'date-fns/locale/pl'
import {
  dayNumberOf,
  type Instant,
  instantAt,
  type LocalDay,
  type LocalMonth,
  localDayOf,
} from '#domain/time.ts'
import { currentLanguage } from '../text/language.ts'

const zone = 'Europe/Warsaw'

const inWarsaw = (when: Instant | LocalDay): TZDate => {
  const at = typeof when === 'number' ? when : instantAt(dayNumberOf(when), 12 * 60)
  return new TZDate(at, zone)
}

/** Writes a moment in the language of the screen, each with the pattern that it knows. */
const shown = (when: Instant | LocalDay, polish: string, english: string): string => {
  const written =
    currentLanguage() === 'pl'
      ? format(inWarsaw(when), polish, { locale: pl })
      : format(inWarsaw(when), english, { locale: enGB })
  return written.replaceAll(' ', '\u00a0')
}

/** „śr. 25.11.2026”, “Wed 25 Nov 2026” */
export const formatDay = (when: Instant | LocalDay): string => shown(when, 'EEE d.MM.yyyy', 'EEE d MMM yyyy')

/** „śr. 25.11”, “Wed 25 Nov” – where the year is plain from the place. */
export const formatShortDay = (when: Instant | LocalDay): string => shown(when, 'EEE d.MM', 'EEE d MMM')

/** „25.11”, “25 Nov” */
export const formatDayOfMonth = (when: Instant | LocalDay): string => shown(when, 'd.MM', 'd MMM')

/** „śr.”, “Wed” */
export const formatWeekday = (when: Instant | LocalDay): string => shown(when, 'EEE', 'EEE')

/** „25.11.2026”, “25 Nov 2026” */
export const formatDate = (when: Instant | LocalDay): string => shown(when, 'd.MM.yyyy', 'd MMM yyyy')

const isThisYear = (at: Instant, now: Instant): boolean =>
  localDayOf(at).slice(0, 4) === localDayOf(now).slice(0, 4)

/** „25.11”, and with its year where that is not the present one. */
export const formatListDay = (at: Instant, now: Instant): string =>
  isThisYear(at, now) ? formatDayOfMonth(at) : formatDate(at)

/** „śr. 25.11”, and with its year where that is not the present one. */
export const formatListShortDay = (at: Instant, now: Instant): string =>
  isThisYear(at, now) ? formatShortDay(at) : formatDay(at)

/** „wt. 3.11 20:40”, and with its year where that is not the present one. */
export const formatListDayTime = (at: Instant, now: Instant): string =>
  isThisYear(at, now) ? formatDayTime(at) : `${formatDay(at)}\u00a0${formatTime(at)}`

/** „20:40”, “20:40”; „7:30”, “07:30” */
export const formatTime = (at: Instant): string => shown(at, 'H:mm', 'HH:mm')

/** „wt. 3.11 20:40”, “Tue 3 Nov 20:40” */
export const formatDayTime = (at: Instant): string => shown(at, 'EEE d.MM H:mm', 'EEE d MMM HH:mm')

/** „25.11.2026, 15:40”, “25 Nov 2026, 15:40” – for records that are kept. */
export const formatDateTime = (at: Instant): string => shown(at, 'd.MM.yyyy, H:mm', 'd MMM yyyy, HH:mm')

/** „Czwartek, 26 listopada”, “Thursday 26 November” – the title of a day. */
export const formatDayTitle = (when: Instant | LocalDay): string => {
  const title = shown(when, 'EEEE, d MMMM', 'EEEE d MMMM').replace('\u00a0', ' ')
  return title.charAt(0).toUpperCase() + title.slice(1)
}

/** „listopad 2026”, “November 2026” */
export const formatMonth = (month: LocalMonth): string =>
  shown(`${month}-01` as LocalDay, 'LLLL yyyy', 'LLLL yyyy')
