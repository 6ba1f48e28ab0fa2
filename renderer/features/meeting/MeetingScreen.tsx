import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { MeetingId } from '#domain/ids.ts'
import { useCall } from '../../api/use-call.ts'
import { goBack, navigate } from '../../app/router.ts'
import { refusalSentence } from '../../text/refusal-sentence.ts'
import { useTexts } from '../../text/use-texts.ts'
import { EmptyLine } from '../../ui/EmptyLine.tsx'
import { PageTitle } from '../../ui/PageTitle.tsx'
import { useKeys } from '../../ui/use-keys.ts'
import { ClosedMeeting } from './ClosedMeeting.tsx'
import { MeetingRoom } from './MeetingRoom.tsx'
import classes from './meeting.module.css'

/** One meeting by its address: the room while it runs, its frozen minutes afterwards. */
export function MeetingScreen({ meetingId }: { readonly meetingId: string }) {
  const t = useTexts()
  const parsed = MeetingId.safeParse(meetingId)
  useKeys({ escape: () => goBack('meetings') })
  return parsed.success ? <KnownMeeting meetingId={parsed.data} /> : <NoMeeting text={t.meeting.notHere} />
}

function NoMeeting({ text }: { readonly text: string }) {
  const t = useTexts()
  return (
    <div className={classes.page}>
      <PageTitle>{t.meeting.title}</PageTitle>
      <EmptyLine large action={{ label: t.meeting.toList, onAct: () => navigate('meetings') }}>
        {text}
      </EmptyLine>
    </div>
  )
}

function KnownMeeting({ meetingId }: { readonly meetingId: MeetingId }) {
  const t = useTexts()
  const client = useQueryClient()
  const { value: details, failure } = useCall('meetingDetails', { meetingId })
  // What was typed and kept meanwhile is no news of the vault: the next visit reads it anew.
  useEffect(() => () => client.removeQueries({ queryKey: ['meetingDetails'] }), [client])
  if (failure !== undefined) return <NoMeeting text={refusalSentence(t, failure)} />
  if (details === undefined) return null
  return details.closedAt === null ? <MeetingRoom details={details} /> : <ClosedMeeting details={details} />
}
