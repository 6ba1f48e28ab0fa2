import type { PlaceIssueEntry } from '#domain/answers.ts'
import { useSession } from '../../api/session-context.ts'
import type { Texts } from '../../text/polish.ts'
import { useTexts } from '../../text/use-texts.ts'
import { formatDateTime } from '../../ui/format-day.ts'
import { institutionWords } from '../../ui/institution-words.ts'
import { Quote } from '../../ui/Quote.tsx'
import { SectionTitle } from '../../ui/SectionTitle.tsx'
import { workerAtInstitution } from '../referral/worker-names.ts'
import classes from './places.module.css'

/** What happened so far, newest first. */
export function PlaceTimeline({ entries }: { readonly entries: readonly PlaceIssueEntry[] }) {
  const t = useTexts()
  const { directory } = useSession()
  return (
    <section aria-label={t.timeline.title}>
      <SectionTitle>{t.timeline.title}</SectionTitle>
      <ol className={classes.events}>
        {entries.map(entry => (
          <li key={entry.id} className={classes.event}>
            <p>{sentenceOf(t, entry)}</p>
            {quotesOf(entry).map(quote => (
              <Quote key={quote} size="small">
                {quote}
              </Quote>
            ))}
            <small>
              {formatDateTime(entry.at)} · {workerAtInstitution(directory, entry.actor, entry.at)}
            </small>
          </li>
        ))}
      </ol>
    </section>
  )
}

const sentenceOf = (t: Texts, entry: PlaceIssueEntry): string => {
  switch (entry.type) {
    case 'PlaceIssueReported':
      return t.places.events.reported(institutionWords(entry.payload.to).to)
    case 'PlaceIssueTaken':
      return t.places.events.taken
    case 'PlaceIssueResolved':
      return t.places.events.resolved
    case 'PlaceIssueDeclined':
      return t.places.events.declined
    case 'PlaceIssueDropped':
      return t.places.events.dropped
    case 'PlaceIssueNoted':
      return t.places.events.noted
    case 'PlaceIssueAnswerSeen':
      return t.places.events.seen
    case 'PlaceIssueWarningConfirmed':
      return t.places.events.warning
  }
}

/** What was written; the text of the report stands on the page already. */
const quotesOf = (entry: PlaceIssueEntry): readonly string[] => {
  switch (entry.type) {
    case 'PlaceIssueTaken':
      return said(entry.payload.nextStep)
    case 'PlaceIssueResolved':
      return said(entry.payload.answer)
    case 'PlaceIssueDeclined':
      return said(entry.payload.reason, entry.payload.nextStep)
    case 'PlaceIssueDropped':
      return said(entry.payload.reason)
    case 'PlaceIssueNoted':
      return said(entry.payload.text, entry.payload.nextStep)
    default:
      return []
  }
}

const said = (...texts: readonly string[]): readonly string[] => texts.filter(text => text !== '')
