import type { FrozenMinutes } from '#domain/meeting-minutes.ts'
import { useTexts } from '../text/use-texts.ts'
import { PresenceFacts } from './PresenceFacts.tsx'
import classes from './report-head.module.css'

/** The beginning of page 1: what this is, of which day, who led it and who was there. */
export function MinutesHead({ minutes, hash }: FrozenMinutes) {
  const t = useTexts()
  const { networkName, openedAt, closedAt, number, ledBy } = minutes
  return (
    <header>
      <div className={classes.masthead}>
        <span>{networkName}</span>
        <span className={classes.edition}>{t.minutes.edition}</span>
      </div>
      <h1 className={classes.title}>
        {t.minutes.title} <small>{t.minutes.day(openedAt)}</small>
      </h1>
      <table className={classes.facts}>
        <colgroup>
          <col style={{ width: 'calc(33 * var(--mm))' }} />
          <col style={{ width: 'calc(66 * var(--mm))' }} />
          <col style={{ width: 'calc(25 * var(--mm))' }} />
          <col />
        </colgroup>
        <tbody>
          <tr>
            <th scope="row">{t.minutes.head.time}</th>
            <td>{t.minutes.head.hours({ from: openedAt, to: closedAt })}</td>
            <th scope="row">{t.minutes.head.number}</th>
            <td>{number}</td>
          </tr>
          <tr>
            <th scope="row">{t.minutes.head.ledBy}</th>
            <td>{`${ledBy.alias} (${ledBy.code})`}</td>
            <th scope="row">{t.minutes.head.hash}</th>
            <td>
              <span className={classes.hash}>
                {hash.slice(0, 8)} {hash.slice(8, 16)} …
              </span>
            </td>
          </tr>
          <PresenceFacts minutes={minutes} />
        </tbody>
      </table>
    </header>
  )
}
