import { createHash } from 'node:crypto'
import { inTransaction } from '#db/database.ts'
import { canonicalJson } from '#db/event-hash.ts'
import { minutesOf } from '#db/queries/minutes-of.ts'
import { keepDraft } from '#db/stores/meeting-store.ts'
import { closeMeeting as decide } from '#domain/decide-meeting.ts'
import type { UseCase } from './acting.ts'
import { stepAtMeeting } from './acting-on-meeting.ts'

/** Ends the meeting: what its minutes say from now on is written down whole, with its hash. */
export const closeMeeting: UseCase<'closeMeeting'> = (acting, { meetingId, nextOn }) =>
  inTransaction(acting.db, () => {
    const closed = stepAtMeeting(acting, meetingId, (meeting, deciding) =>
      decide(
        meeting,
        {
          nextOn,
          freeze: () => {
            const minutes = canonicalJson(
              minutesOf(acting.db, meeting, { nextOn, closedAt: deciding.at, ledBy: deciding.by }),
            )
            return { minutes, hash: createHash('sha256').update(minutes).digest('hex') }
          },
        },
        deciding,
      ),
    )
    if (closed.ok) keepDraft(acting.db, meetingId, null)
    return closed
  })
