import type { Minutes } from '#domain/meeting-minutes.ts'
import { useTexts } from '../text/use-texts.ts'
import { formatDay } from '../ui/format-day.ts'
import { nameOnThatDay } from './minutes-names.ts'

/** Rows of the head: who was there, who was not, and when the next meeting is. */
export function PresenceFacts({ minutes }: { readonly minutes: Minutes }) {
  const t = useTexts()
  const namesOf = (wanted: 'present' | 'absent' | 'unknown'): string =>
    minutes.presence
      .filter(({ presence }) => presence === wanted)
      .map(({ institution }) => nameOnThatDay(t, minutes, institution))
      .join(', ')
  const unknown = namesOf('unknown')
  const rows = [
    { name: t.minutes.head.present, said: namesOf('present') },
    { name: t.minutes.head.absent, said: namesOf('absent') },
    ...(unknown === '' ? [] : [{ name: t.minutes.head.unknown, said: unknown }]),
    {
      name: t.minutes.head.next,
      said: minutes.nextOn === null ? t.minutes.head.nextOpen : formatDay(minutes.nextOn),
    },
  ]
  return rows.map(({ name, said }) => (
    <tr key={name}>
      <th scope="row">{name}</th>
      <td colSpan={3}>{said === '' ? t.minutes.head.nobody : said}</td>
    </tr>
  ))
}
