import { closureFault } from '#domain/decide-directory.ts'
import { err, ok } from '#domain/result.ts'
import { localDayOf } from '#domain/time.ts'
import { recordNetworkEvent, type UseCase } from './acting.ts'
import { editInstitution } from './editing-directory.ts'

/** Closing days with a substitute. They stop no clock (reference §3.24); one that begins on the same day replaces. */
export const announceClosure: UseCase<'announceClosure'> = (acting, { institution, from, to, substitute }) =>
  editInstitution(acting, institution, 'upkeep', () => {
    const fault = closureFault(from, to, localDayOf(acting.at))
    if (fault !== undefined) return err(fault)
    recordNetworkEvent(acting, { type: 'InstitutionClosed', payload: { institution, from, to, substitute } })
    return ok(undefined)
  })
