import { createHash } from 'node:crypto'
import { readStatement } from '#db/database.ts'
import { institutionDetails } from '#db/queries/institution-details.ts'
import { serviceRows } from '#db/stores/directory-store.ts'
import { type ExportedInstitution, hsdsDocument } from '#domain/hsds-export.ts'
import { InstitutionKey, TeamKey } from '#domain/ids.ts'
import { err, ok } from '#domain/result.ts'
import { localDayOf } from '#domain/time.ts'
import { isCoordinator } from '#domain/worker.ts'
import type { UseCase } from './acting.ts'

/** Beyond so many services nobody reads the file line by line, and it would be half spaces. */
const readByPeople = 2000

/** The directory as HSDS JSON, all of it, with what it was and will be; never a worker, never a referral. */
export const exportDirectory: UseCase<'exportDirectory'> = ({ db, by, at }) => {
  if (!isCoordinator(by)) return err({ type: 'NotPermitted', rule: 'coordinator' })
  const keys = readStatement<{ key: string; order: number; publishedAs: string | null }>(
    db,
    'SELECT key, "order", published_as AS publishedAs FROM institutions ORDER BY "order", key',
  ).all()
  const institutions = keys.flatMap(({ key, order, publishedAs }): ExportedInstitution[] => {
    const details = institutionDetails(db, by, InstitutionKey.parse(key), at)
    if (details === undefined) return []
    const { names, takes, promises, institution } = details
    return [
      {
        key: institution.key,
        order,
        publishedAs,
        names: [...names],
        takes: [...takes],
        promises: [...promises],
        closures: [...details.closures],
        teams: details.teams.map(team => ({ key: TeamKey.parse(team.key), name: team.name })),
        capacity: institution.capacity,
      },
    ]
  })
  const services = serviceRows(db, '1 ORDER BY institution, sort_name, id', [])
  const document = hsdsDocument(institutions, services, localDayOf(at), uuidOf)
  return ok({ json: `${JSON.stringify(document, null, services.length > readByPeople ? 0 : 2)}\n` })
}

/** A UUID made of a name (RFC 9562, version 8), so that the same directory is numbered the same every time. */
const uuidOf = (name: string): string => {
  const digest = createHash('sha256').update(`sztafeta ${name}`).digest('hex')
  const variant = ((Number.parseInt(digest.slice(16, 17), 16) & 3) | 8).toString(16)
  return [
    digest.slice(0, 8),
    digest.slice(8, 12),
    `8${digest.slice(13, 16)}`,
    `${variant}${digest.slice(17, 20)}`,
    digest.slice(20, 32),
  ].join('-')
}
