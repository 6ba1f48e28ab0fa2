import type { DirectoryFact } from '#domain/directory-answers.ts'
import type { ServiceId } from '#domain/ids.ts'
import { useSession } from '../../api/session-context.ts'
import { useTexts } from '../../text/use-texts.ts'
import { formatDateTime } from '../../ui/format-day.ts'
import { SectionTitle } from '../../ui/SectionTitle.tsx'
import { workerName } from '../referral/worker-names.ts'
import classes from './directory.module.css'
import { factSentence } from './fact-sentence.ts'
import { serviceName } from './service-words.ts'

/** What was changed here, by whom and when, newest first. */
export function DirectoryHistory({ history }: { readonly history: readonly DirectoryFact[] }) {
  const t = useTexts()
  const { directory } = useSession()
  // The newest description that the history holds; a service older than all of it is called by what it is.
  const nameOf = (service: ServiceId): string => {
    const described = history.find(
      fact =>
        (fact.type === 'ServiceChanged' || fact.type === 'ServiceOffered') &&
        fact.payload.service === service,
    )
    return described?.type === 'ServiceChanged' || described?.type === 'ServiceOffered'
      ? serviceName(described.payload)
      : t.directory.aService
  }
  return (
    <section>
      <SectionTitle>{t.directory.history}</SectionTitle>
      {history.length === 0 ? <p className={classes.about}>{t.directory.noHistory}</p> : null}
      <ol className={classes.list}>
        {history.map(fact => (
          <li key={fact.id}>
            <span>{factSentence(t, fact, nameOf)}</span>
            <small className={classes.wide}>
              {formatDateTime(fact.at)} · {workerName(directory, fact.actor)}
            </small>
          </li>
        ))}
      </ol>
    </section>
  )
}
