import { err, ok } from '#domain/result.ts'
import { recordNetworkEvent, type UseCase } from './acting.ts'
import { editService } from './offer-service.ts'

/** Takes the end of a service back: it is offered again, and the history says both. */
export const resumeService: UseCase<'resumeService'> = (acting, { service }) =>
  editService(acting, service, 'everything', ({ institution, endedOn }) => {
    if (endedOn === null) return err({ type: 'ServiceHasNotEnded' })
    recordNetworkEvent(acting, { type: 'ServiceEnded', payload: { service, institution, lastOn: null } })
    return ok(undefined)
  })
