import type { ReadDb } from '#db/database.ts'
import { findService, findTeam, type StoredService } from '#db/stores/directory-store.ts'
import { uuidV7 } from '#db/uuid-v7.ts'
import { isKnownKey, isOffered } from '#domain/code-lists.ts'
import type { ServiceForm } from '#domain/directory-calls.ts'
import type { ServiceContent } from '#domain/directory-events.ts'
import { type DirectoryMatter, permitDirectory } from '#domain/directory-permission.ts'
import { type InstitutionKey, networkKey, ServiceId } from '#domain/ids.ts'
import { inWeekOrder } from '#domain/opening-hours.ts'
import type { Refusal } from '#domain/refusal.ts'
import { err, ok, type Result } from '#domain/result.ts'
import { type Acting, recordNetworkEvent, type UseCase } from './acting.ts'
import { editInstitution } from './editing-directory.ts'

/** A form of support that an institution offers from a day on. */
export const offerService: UseCase<'offerService'> = (acting, { institution, validFrom, ...form }) =>
  editInstitution(acting, institution, 'everything', () => {
    const content = contentOf(acting.db, institution, form)
    if (!content.ok) return content
    const service = ServiceId.parse(uuidV7(acting.at, acting.log.random))
    recordNetworkEvent(acting, {
      type: 'ServiceOffered',
      payload: { ...content.value, service, institution, validFrom },
    })
    return ok({ service })
  })

/** The form as it is kept, when its team is one of this institution and its key is offered, or was the one before. */
export const contentOf = (
  db: ReadDb,
  institution: InstitutionKey,
  { namePl, nameEn, hours, ...form }: ServiceForm,
  before: ServiceContent['key'] = null,
): Result<ServiceContent, Refusal> => {
  const { team, key } = form
  if (team !== null && findTeam(db, team)?.institution !== institution) {
    return err({ type: 'NotFound', what: 'team' })
  }
  if (key !== null && key !== before && !isOffered('service', key)) {
    return err({ type: 'KeyNotOffered', list: 'service', key: isKnownKey('service', key) ? key : null })
  }
  return ok({ ...form, name: { pl: namePl, en: nameEn }, hours: inWeekOrder(hours) })
}

/** The way of every change of one service: it is there, and this worker may edit its institution. */
export const editService = <T>(
  acting: Acting,
  service: ServiceId,
  matter: DirectoryMatter,
  write: (stored: StoredService) => Result<T, Refusal>,
): Result<T, Refusal> => {
  const stored = findService(acting.db, service)
  if (stored === undefined) {
    // Whoever may not edit it is told the same of a service that is not there.
    const permitted = permitDirectory(acting.by, networkKey, matter)
    return permitted.ok ? err({ type: 'NotFound', what: 'service' }) : permitted
  }
  return editInstitution(acting, stored.institution, matter, () => write(stored))
}
