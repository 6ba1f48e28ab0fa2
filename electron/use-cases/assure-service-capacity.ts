import { capacityFault } from '#domain/decide-directory.ts'
import { err, ok } from '#domain/result.ts'
import { localDayOf } from '#domain/time.ts'
import { recordNetworkEvent, type UseCase } from './acting.ts'
import { editService } from './offer-service.ts'

/** How much room one form of support has, vouched for today. */
export const assureServiceCapacity: UseCase<'assureServiceCapacity'> = (acting, { service, ...room }) =>
  editService(acting, service, 'upkeep', ({ institution, endedOn }) => {
    const assuredOn = localDayOf(acting.at)
    if (endedOn !== null && endedOn < assuredOn) return err({ type: 'ServiceHasEnded' })
    const fault = capacityFault(room)
    if (fault !== undefined) return err(fault)
    recordNetworkEvent(acting, {
      type: 'ServiceCapacityAssured',
      payload: { service, institution, ...room, assuredOn },
    })
    return ok(undefined)
  })
