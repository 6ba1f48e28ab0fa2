import { Button } from '@mantine/core'
import type { MeetingDetails, ShownDecision } from '#domain/meeting-answers.ts'
import { useCommand } from '../../api/use-command.ts'
import { useTexts } from '../../text/use-texts.ts'
import { EmptyLine } from '../../ui/EmptyLine.tsx'
import { notify } from '../../ui/notify.tsx'
import { SectionTitle } from '../../ui/SectionTitle.tsx'
import { DecisionText } from './DecisionText.tsx'
import classes from './meeting.module.css'

export interface MadeDecisionsProps {
  readonly details: MeetingDetails
  readonly covered: boolean
  readonly onChange: (decision: ShownDecision) => void
}

/** What this meeting has decided so far; until it closes each can be said anew or taken out. */
export function MadeDecisions({ details, covered, onChange }: MadeDecisionsProps) {
  const t = useTexts()
  const { id: meetingId, decisions, runs } = details
  const drop = useCommand('dropDecision', {
    asNotice: true,
    onDone: () => notify({ text: t => t.meeting.dropped }),
  })
  return (
    <section className={classes.section}>
      <SectionTitle size="group" count={decisions.length}>
        {t.meeting.made}
      </SectionTitle>
      {decisions.length === 0 ? (
        <EmptyLine>{t.meeting.noneMade}</EmptyLine>
      ) : (
        <ol className={classes.list} aria-label={t.meeting.made}>
          {decisions.map(decision => (
            <li key={decision.id} className={classes.row}>
              <DecisionText decision={decision} covered={covered} />
              {runs && decision.state === 'open' && !(covered && decision.about?.restricted === true) ? (
                <span className={classes.rowActions}>
                  <Button size="xs" onClick={() => onChange(decision)}>
                    {t.meeting.change}
                  </Button>
                  <Button
                    size="xs"
                    variant="subtle"
                    disabled={drop.waiting}
                    onClick={() => void drop.run({ meetingId, decisionId: decision.id })}
                  >
                    {t.meeting.drop}
                  </Button>
                </span>
              ) : null}
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
