import { err, ok } from '#domain/result.ts'
import { addDays, localDayOf } from '#domain/time.ts'
import { recordNetworkEvent, type UseCase } from './acting.ts'
import { editService } from './offer-service.ts'

/** The last day of a service, yesterday at the earliest: what was offered until now was offered. */
export const endService: UseCase<'endService'> = (acting, { service, lastOn }) =>
  editService(acting, service, 'everything', ({ institution, endedOn }) => {
    const earliest = addDays(localDayOf(acting.at), -1)
    if (endedOn !== null && endedOn <= earliest) return err({ type: 'ServiceHasEnded' })
    if (lastOn < earliest) return err({ type: 'DayInPast', earliest })
    recordNetworkEvent(acting, { type: 'ServiceEnded', payload: { service, institution, lastOn } })
    return ok(undefined)
  })
