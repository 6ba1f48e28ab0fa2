import { inTransaction } from '#db/database.ts'
import { directory } from '#db/queries/directory.ts'
import { runningMeeting } from '#db/stores/meeting-store.ts'
import { uuidV7 } from '#db/uuid-v7.ts'
import { openMeeting as decide } from '#domain/decide-meeting.ts'
import { type MeetingId, networkKey } from '#domain/ids.ts'
import { ok } from '#domain/result.ts'
import type { UseCase } from './acting.ts'
import { recordAtMeeting } from './acting-on-meeting.ts'

/** A coordination meeting begins: everybody who takes part in the network is expected. */
export const openMeeting: UseCase<'openMeeting'> = acting =>
  inTransaction(acting.db, () => {
    const { db, at, log } = acting
    const institutions = directory(db, at)
      .institutions.filter(({ key, takes }) => key !== networkKey && takes !== 'nothing')
      .map(({ key }) => key)
    const meetingId = uuidV7(at, log.random) as MeetingId
    const decided = decide(meetingId, { institutions, running: runningMeeting(db) }, acting)
    if (!decided.ok) return decided
    recordAtMeeting(acting, decided.value)
    return ok({ meetingId })
  })
