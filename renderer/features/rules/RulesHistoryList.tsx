import { useSession } from '../../api/session-context.ts'
import { useCall } from '../../api/use-call.ts'
import { useTexts } from '../../text/use-texts.ts'
import { EmptyLine } from '../../ui/EmptyLine.tsx'
import { formatDateTime, formatDay } from '../../ui/format-day.ts'
import { SectionTitle } from '../../ui/SectionTitle.tsx'
import { workerName } from '../referral/worker-names.ts'
import { historyWords } from './rule-words.ts'
import classes from './rules-screen.module.css'

/** Who changed what and when, with the day from which it holds. */
export function RulesHistoryList() {
  const t = useTexts()
  const { directory } = useSession()
  const { value: history } = useCall('rulesHistory', {})
  return (
    <>
      <SectionTitle>{t.rules.history}</SectionTitle>
      {history?.entries.length === 0 ? (
        <EmptyLine>{t.rules.historyNone}</EmptyLine>
      ) : (
        <p className={classes.hint}>{t.rules.historyLead}</p>
      )}
      <ol className={classes.history}>
        {history?.entries.map((entry, place) => (
          <li key={entry.id}>
            <span className={classes.when}>{formatDateTime(entry.at)}</span>
            <span>
              {historyWords(t, entry, history.entries.slice(place + 1))}
              <small className={classes.small}>
                {t.rules.plannedFor(formatDay(entry.payload.validFrom))} ·{' '}
                {workerName(directory, entry.actor)}
              </small>
            </span>
          </li>
        ))}
      </ol>
      {history?.isWhole === false ? <p className={classes.hint}>{t.rules.historyPart}</p> : null}
    </>
  )
}
