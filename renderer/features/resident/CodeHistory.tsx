import type { CodeEvent } from '#domain/answers.ts'
import { shownResidentCode } from '#domain/resident-code.ts'
import { useSession } from '../../api/session-context.ts'
import type { Texts } from '../../text/polish.ts'
import { useTexts } from '../../text/use-texts.ts'
import { formatDateTime } from '../../ui/format-day.ts'
import { SectionTitle } from '../../ui/SectionTitle.tsx'
import { workerAtInstitution } from '../referral/worker-names.ts'
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
            <p>{sentenceOf(t, event)}</p>
            <small>
              {formatDateTime(event.at)} · {workerAtInstitution(directory, event.actor)}
            </small>
          </li>
        ))}
      </ol>
    </section>
  )
}

const sentenceOf = (t: Texts, event: CodeEvent): string => {
  const one = shownResidentCode(event.resident)
  if (event.type === 'ResidentCodeIssued') return t.residents.page.codeIssued(one)
  const codes = { one, other: shownResidentCode(event.other) }
  return event.type === 'CodesLinked' ? t.residents.page.linked(codes) : t.residents.page.unlinked(codes)
}
