import { useMemo } from 'react'
import type { MeetingRow } from '#domain/meeting-answers.ts'
import { readsMeetings } from '#domain/meeting-permission.ts'
import { isCoordinator } from '#domain/worker.ts'
import { useSession } from '../../api/session-context.ts'
import { useCall } from '../../api/use-call.ts'
import { useCommand } from '../../api/use-command.ts'
import { useKeyHints } from '../../app/key-hints.ts'
import { navigate } from '../../app/router.ts'
import { hrefOf } from '../../app/routes.ts'
import { useScrollMemory } from '../../app/use-remembered.ts'
import { useTexts } from '../../text/use-texts.ts'
import { EmptyLine } from '../../ui/EmptyLine.tsx'
import { formatDay } from '../../ui/format-day.ts'
import { KeyButton } from '../../ui/KeyButton.tsx'
import { PageTitle } from '../../ui/PageTitle.tsx'
import { SectionTitle } from '../../ui/SectionTitle.tsx'
import classes from './meeting.module.css'
import { StandingDecisions } from './StandingDecisions.tsx'
import { useWalkedLinks } from './use-walked-links.ts'

/** Spotkanie: what was decided and not done yet, the meetings so far, and the way into the next one. */
export function MeetingsScreen() {
  const t = useTexts()
  const { worker } = useSession()
  if (readsMeetings(worker)) return <MeetingsPage />
  return (
    <div className={classes.page}>
      <PageTitle>{t.meeting.title}</PageTitle>
      <EmptyLine large action={{ label: t.meeting.toToday, onAct: () => navigate('today') }}>
        {t.meeting.notYours}
      </EmptyLine>
    </div>
  )
}

function MeetingsPage() {
  const t = useTexts()
  const { worker } = useSession()
  const { value: list } = useCall('listMeetings', {})
  const scroll = useScrollMemory<HTMLDivElement>()
  const walked = useWalkedLinks<HTMLUListElement>()
  const begin = useCommand('openMeeting', {
    asNotice: true,
    onDone: ({ meetingId }) => navigate('meeting', { meetingId }),
  })
  const hints = useMemo(
    () => [
      { keys: 'arrowup arrowdown', label: t.meeting.keyWalk },
      { keys: 'enter', label: t.meeting.keyOpen },
    ],
    [t],
  )
  useKeyHints(hints)
  if (list === undefined) return null
  const running = list.meetings.find(({ closedAt }) => closedAt === null)
  const runs = isCoordinator(worker)
  const open = (): void => {
    if (running !== undefined) navigate('meeting', { meetingId: running.id })
    else if (!begin.waiting) void begin.run({})
  }
  return (
    <div className={classes.page} ref={scroll}>
      <PageTitle
        lead={list.nextOn === null ? t.meeting.noNext : t.meeting.next(list.nextOn)}
        {...(runs || running !== undefined
          ? {
              aside: (
                <KeyButton keys="o" variant="filled" onAct={open}>
                  {running === undefined ? t.meeting.open : t.meeting.goOn}
                </KeyButton>
              ),
            }
          : {})}
      >
        {t.meeting.title}
      </PageTitle>
      <section className={classes.section}>
        <SectionTitle size="group" count={list.meetings.length}>
          {t.meeting.listTitle}
        </SectionTitle>
        {list.meetings.length === 0 ? (
          <EmptyLine {...(runs ? { action: { label: t.meeting.openFirst, onAct: open } } : {})}>
            {t.meeting.none}
          </EmptyLine>
        ) : (
          <ul className={classes.list} aria-label={t.meeting.listName} ref={walked}>
            {list.meetings.map(meeting => (
              <MeetingLine key={meeting.id} meeting={meeting} />
            ))}
          </ul>
        )}
      </section>
      <section className={classes.section}>
        <SectionTitle size="group" count={list.standing.length}>
          {t.meeting.standing}
        </SectionTitle>
        {list.standing.length === 0 ? (
          <EmptyLine>{t.meeting.noStanding}</EmptyLine>
        ) : (
          <StandingDecisions decisions={list.standing} name={t.meeting.standingName} />
        )}
      </section>
    </div>
  )
}

function MeetingLine({ meeting }: { readonly meeting: MeetingRow }) {
  const t = useTexts()
  const { id, openedAt, closedAt } = meeting
  return (
    <li>
      <a className={classes.meetingRow} href={hrefOf('meeting', { meetingId: id })} data-walked>
        <span className={classes.day}>{formatDay(openedAt)}</span>
        <span>
          {closedAt === null ? (
            <>
              <b>{t.meeting.running}</b> {t.meeting.startedAt(openedAt)}
            </>
          ) : (
            t.meeting.heldFrom({ openedAt, closedAt })
          )}
        </span>
        <span>{t.meeting.present(meeting)}</span>
        <span>{t.meeting.discussed(meeting.discussed)}</span>
        <span data-late={meeting.late > 0 || undefined}>{t.meeting.decisionCounts(meeting)}</span>
      </a>
    </li>
  )
}
