import type { DirectoryFact } from '#domain/directory-answers.ts'
import { useSession } from '../../api/session-context.ts'
import { useTexts } from '../../text/use-texts.ts'
import { formatDateTime } from '../../ui/format-day.ts'
import { SectionTitle } from '../../ui/SectionTitle.tsx'
import { workerName } from '../referral/worker-names.ts'
import classes from './directory.module.css'
import { factSentence } from './fact-sentence.ts'

/** What was changed here, by whom and when, newest first. */
export function DirectoryHistory({ history }: { readonly history: readonly DirectoryFact[] }) {
  const t = useTexts()
  const { directory } = useSession()
  return (
    <section>
      <SectionTitle>{t.directory.history}</SectionTitle>
      {history.length === 0 ? <p className={classes.about}>{t.directory.noHistory}</p> : null}
      <ol className={classes.list}>
        {history.map(fact => (
          <li key={fact.id}>
            <span>{factSentence(t, fact)}</span>
            <small className={classes.wide}>
              {formatDateTime(fact.at)} · {workerName(directory, fact.actor)}
            </small>
          </li>
        ))}
      </ol>
    </section>
  )
}
