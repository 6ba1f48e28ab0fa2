import { useMemo } from 'react'
import type { MeetingDetails } from '#domain/meeting-answers.ts'
import { isCoordinator } from '#domain/worker.ts'
import { useSession } from '../../api/session-context.ts'
import { useCall } from '../../api/use-call.ts'
import { useCommand } from '../../api/use-command.ts'
import { useKeyHints } from '../../app/key-hints.ts'
import { hrefOf } from '../../app/routes.ts'
import { useScreenActions } from '../../app/screen-actions.ts'
import { useScrollMemory } from '../../app/use-remembered.ts'
import { MinutesSections } from '../../print/MinutesSections.tsx'
import paper from '../../print/report.module.css'
import { refusalSentence } from '../../text/refusal-sentence.ts'
import { useTexts } from '../../text/use-texts.ts'
import { FailureNotice } from '../../ui/FailureNotice.tsx'
import { formatDateTime } from '../../ui/format-day.ts'
import { KeyButton } from '../../ui/KeyButton.tsx'
import { notify } from '../../ui/notify.tsx'
import { PageTitle } from '../../ui/PageTitle.tsx'
import frame from '../reports/report-paper.module.css'
import classes from './meeting.module.css'

/** The frozen minutes as they are printed, and the way to paper. */
export function ClosedMeeting({ details }: { readonly details: MeetingDetails }) {
  const t = useTexts()
  const { worker } = useSession()
  const { id: meetingId, openedAt, closedAt } = details
  const { value, failure } = useCall('meetingMinutes', { meetingId })
  const scroll = useScrollMemory<HTMLDivElement>()
  const print = useCommand('printMinutes', {
    onDone: ({ path }) => {
      if (path !== null) notify({ text: t => t.meeting.printed(path) })
    },
  })
  const printIt = (): void => {
    if (!print.waiting) void print.run({ meetingId })
  }
  useScreenActions('here', [{ id: 'minutes', label: t.meeting.print, keys: 'd', act: printIt }])
  const hints = useMemo(() => [{ keys: 'd', label: t.meeting.keyPrint }], [t])
  useKeyHints(hints)
  const closed = closedAt === null ? '' : formatDateTime(closedAt)
  return (
    <div className={classes.page} ref={scroll}>
      <PageTitle
        crumb={<a href={hrefOf('meetings')}>{t.meeting.title}</a>}
        lead={
          <>
            {t.meeting.closedAt} {closed}
            {value === undefined ? null : ` · ${t.meeting.hash} ${value.hash.slice(0, 16)}`}
            <br />
            {isCoordinator(worker) ? t.meeting.frozen : t.meeting.readerPart}
          </>
        }
        aside={
          <KeyButton
            keys="d"
            variant="filled"
            disabled={print.waiting || value === undefined}
            onAct={printIt}
          >
            {print.waiting ? t.meeting.printing : t.meeting.print}
          </KeyButton>
        }
      >
        {t.meeting.closedTitle(openedAt)}
      </PageTitle>
      {print.sentence === undefined ? null : <FailureNotice title={print.sentence} />}
      {failure === undefined ? null : <FailureNotice title={refusalSentence(t, failure)} />}
      {value === undefined ? null : (
        <div className={`${frame.frame} ${classes.paper}`}>
          <article className={`${frame.paper} ${paper.report}`}>
            <MinutesSections minutes={value.minutes} hash={value.hash} />
          </article>
        </div>
      )}
    </div>
  )
}
