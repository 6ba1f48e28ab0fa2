import { useMemo } from 'react'
import type { MeetingId, WorkerCode } from '#domain/ids.ts'
import type { AgendaItem } from '#domain/meeting-answers.ts'
import { useSession } from '../../api/session-context.ts'
import { useCall } from '../../api/use-call.ts'
import { useLanguage } from '../../text/language.ts'
import { useTexts } from '../../text/use-texts.ts'
import { DueText } from '../../ui/DueText.tsx'
import { dueStateOf } from '../../ui/due-state.ts'
import { StateWord } from '../../ui/StateWord.tsx'
import { RelayTrack } from '../../ui/track/RelayTrack.tsx'
import { UrgencyBars } from '../../ui/UrgencyBars.tsx'
import { useNow } from '../../ui/use-now.ts'
import { trackLegs } from '../referral/track-legs.ts'
import { MatterName } from './MatterName.tsx'
import classes from './meeting.module.css'

export interface MatterPanelProps {
  readonly meetingId: MeetingId
  readonly item: AgendaItem
  readonly covered: boolean
}

/** The matter that is talked about: why it is here, what it is about as far as one may see, and its relay track. */
export function MatterPanel({ meetingId, item, covered }: MatterPanelProps) {
  const t = useTexts()
  const now = useNow()
  const [strongest, ...others] = item.reasons
  if (item.restricted && covered) {
    return (
      <div className={classes.current}>
        <h2 className={classes.name}>{t.meeting.restrictedMatter}</h2>
        <p className={classes.why}>{t.meeting.reasons[strongest]}</p>
        <p className={classes.line}>{t.meeting.restrictedHidden}</p>
      </div>
    )
  }
  return (
    <div className={classes.current}>
      <h2 className={classes.name}>
        <MatterName matter={item} covered={covered} />
      </h2>
      <p className={classes.why}>
        <b>{t.meeting.reasons[strongest]}</b> {t.meeting.sinceDay(item.since)}
        {others.length === 0 ? null : (
          <span> · {t.meeting.also(others.map(reason => t.meeting.reasons[reason]).join(', '))}</span>
        )}
      </p>
      <p className={classes.facts}>
        <StateWord status={item.status} />
        <UrgencyBars urgency={item.urgency} />
        {item.hop > 1 ? <span>{t.meeting.leg(item.hop)}</span> : null}
        {item.deadline === null ? null : <DueText due={dueStateOf({ dueAt: item.deadline.due }, now)} />}
      </p>
      <MatterTrack meetingId={meetingId} item={item} />
    </div>
  )
}

function MatterTrack({ meetingId, item }: Omit<MatterPanelProps, 'covered'>) {
  const t = useTexts()
  const now = useNow()
  const language = useLanguage()
  const { directory } = useSession()
  const { value, failure } = useCall('agendaItem', { meetingId, chainId: item.chainId })
  const institutionOf = useMemo(() => {
    const places = new Map(directory.workers.map(({ code, institution }) => [code, institution]))
    return (code: WorkerCode): string | undefined => places.get(code)
  }, [directory])
  const legs = useMemo(
    () => (value === undefined ? [] : trackLegs(value.legs, institutionOf, language)),
    [value, institutionOf, language],
  )
  if (failure !== undefined || value === undefined) return <div className={classes.track} />
  return (
    <>
      <p className={classes.line} data-hidden={value.line === '' || undefined}>
        {value.line === '' ? t.meeting.lineHidden : `„${value.line}”`}
      </p>
      <div className={classes.track}>
        <RelayTrack legs={legs} now={now} size="card" />
      </div>
    </>
  )
}
