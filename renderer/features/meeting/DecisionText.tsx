import type { ShownDecision } from '#domain/meeting-answers.ts'
import { localDayOf } from '#domain/time.ts'
import { useSession } from '../../api/session-context.ts'
import { useTexts } from '../../text/use-texts.ts'
import { useNow } from '../../ui/use-now.ts'
import { whoWords } from './decision-words.ts'
import { MatterName } from './MatterName.tsx'
import classes from './meeting.module.css'

export interface DecisionTextProps {
  readonly decision: ShownDecision
  /** Restricted matters are covered on a screen that the whole room sees. */
  readonly covered?: boolean
  /** Says which meeting made it. */
  readonly dated?: boolean
}

/** One decision: what, who, by when, about which matter, and what became of it. */
export function DecisionText({ decision, covered = false, dated = false }: DecisionTextProps) {
  const t = useTexts()
  const now = useNow()
  const { directory } = useSession()
  const { what, hidden, about, dueOn, state, meetingOn, remark } = decision
  const isCovered = covered && about?.restricted === true
  const isLate = state === 'open' && dueOn < localDayOf(now)
  return (
    <span className={classes.decision}>
      <span className={classes.what} data-hidden={hidden || isCovered || undefined}>
        {isCovered ? t.meeting.restrictedText : hidden ? t.meeting.hiddenText : what}
      </span>
      <span className={classes.facts}>
        <b>{whoWords(t, directory, decision)}</b>
        <span data-late={isLate || undefined}>
          {isLate ? t.meeting.lateSince(dueOn) : t.meeting.dueBy(dueOn)}
        </span>
        {state === 'open' ? null : <b>{t.meeting.states[state]}</b>}
        {dated ? <span>{t.meeting.fromMeeting(meetingOn)}</span> : null}
      </span>
      {about === null ? null : about.opens ? (
        <span className={classes.facts}>
          <MatterName matter={about} covered={covered} />
        </span>
      ) : (
        <span className={classes.facts}>{about.gone ? t.meeting.matterGone : t.meeting.ofOthers}</span>
      )}
      {remark === '' || isCovered ? null : <span className={classes.facts}>„{remark}”</span>}
    </span>
  )
}
