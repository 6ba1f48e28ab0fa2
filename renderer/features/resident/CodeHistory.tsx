import type { CodeEvent } from '#domain/answers.ts'
import { useSession } from '../../api/session-context.ts'
import { useTexts } from '../../text/use-texts.ts'
import { formatDateTime } from '../../ui/format-day.ts'
import { SectionTitle } from '../../ui/SectionTitle.tsx'
import { workerAtInstitution } from '../referral/worker-names.ts'
import { codeSentence } from './code-sentence.ts'
import classes from './resident-screen.module.css'

/** What was done to the codes of this person, by whom and when: a link that was undone stays here. */
export function CodeHistory({ history }: { readonly history: readonly CodeEvent[] }) {
  const t = useTexts()
  const { directory } = useSession()
  return (
    <section className={classes.column} aria-label={t.residents.page.history}>
      <SectionTitle>{t.residents.page.history}</SectionTitle>
      <ol className={classes.list}>
        {history.map(event => (
          <li key={event.id} className={classes.event}>
            <p>{codeSentence(t, event)}</p>
            <small>
              {formatDateTime(event.at)} · {workerAtInstitution(directory, event.actor, event.at)}
            </small>
          </li>
        ))}
      </ol>
    </section>
  )
}
