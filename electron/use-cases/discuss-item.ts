import { meetingAgenda } from '#db/queries/meeting-agenda.ts'
import { discussItem as decide } from '#domain/decide-meeting.ts'
import type { UseCase } from './acting.ts'
import { stepAtMeeting } from './acting-on-meeting.ts'

/** The reasons that are written down are those of the agenda, whatever the window shows. */
export const discussItem: UseCase<'discussItem'> = (acting, { meetingId, chainId }) =>
  stepAtMeeting(acting, meetingId, (meeting, deciding) => {
    const matter = meetingAgenda(acting.db, meeting.openedAt, deciding.by).find(
      one => one.chainId === chainId,
    )
    return decide(meeting, { matter }, deciding)
  })
