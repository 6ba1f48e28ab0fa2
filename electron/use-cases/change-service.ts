import { canonicalJson } from '#db/event-hash.ts'
import { err, ok } from '#domain/result.ts'
import { localDayOf } from '#domain/time.ts'
import { recordNetworkEvent, type UseCase } from './acting.ts'
import { contentOf, editService } from './offer-service.ts'

/** A service is described anew; what ended stays as it was described then. */
export const changeService: UseCase<'changeService'> = (acting, { service, ...form }) =>
  editService(acting, service, 'everything', stored => {
    if (stored.endedOn !== null && stored.endedOn < localDayOf(acting.at)) {
      return err({ type: 'ServiceHasEnded' })
    }
    const content = contentOf(acting.db, stored.institution, form, stored.content.key)
    if (!content.ok) return content
    if (canonicalJson(content.value) === canonicalJson(stored.content)) return err({ type: 'NothingChanged' })
    const { institution } = stored
    recordNetworkEvent(acting, {
      type: 'ServiceChanged',
      payload: { ...content.value, service, institution },
    })
    return ok(undefined)
  })
