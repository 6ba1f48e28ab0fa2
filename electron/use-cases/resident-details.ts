import { residentDetails as query } from '#db/queries/resident-details.ts'
import { err, ok } from '#domain/result.ts'
import type { UseCase } from './acting.ts'

/** The page of one person. A code that the own institution neither gave out nor uses is not there. */
export const residentDetails: UseCase<'residentDetails'> = ({ db, by }, { resident }) => {
  const details = query(db, by, resident)
  return details === undefined ? err({ type: 'NotFound', what: 'resident' }) : ok(details)
}
