import type { Today } from '#domain/answers.ts'
import { networkKey } from '#domain/ids.ts'
import { shownResidentCode } from '#domain/resident-code.ts'
import { type Instant, localTimeOf } from '#domain/time.ts'
import { isCoordinator } from '#domain/worker.ts'
import { useSession } from '../../api/session-context.ts'
import { hrefOf } from '../../app/routes.ts'
import { useTexts } from '../../text/use-texts.ts'
import { formatDayOfMonth, formatTime } from '../../ui/format-day.ts'
import { institutionForms } from '../referral/institution-forms.ts'
import classes from './today-preview.module.css'

export interface MovedLatelyProps {
  readonly recent: Today['recent']
  readonly now: Instant
}

/** What others did in this worker's matters, newest first. */
export function MovedLately({ recent, now }: MovedLatelyProps) {
  const t = useTexts()
  const { directory, worker } = useSession()
  if (recent.length === 0) return null
  const today = localTimeOf(now).day
  const words = institutionForms(directory)
  return (
    <section className={classes.moved}>
      <h2>{isCoordinator(worker) ? t.today.movedTitleOfNetwork : t.today.movedTitle}</h2>
      <ul>
        {recent.slice(0, 5).map(({ referralId, resident, at, by, type }) => (
          <li key={`${referralId}-${at}-${type}`}>
            <time>{localTimeOf(at).day === today ? formatTime(at) : formatDayOfMonth(at)}</time>
            <span>
              <a href={hrefOf('referral', { referralId })}>
                {resident === null ? t.today.noPerson : shownResidentCode(resident)}
              </a>{' '}
              {by === networkKey ? t.today.coordination : words(by).name}: {t.today.moved[type]}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
