import { capacityFault } from '#domain/decide-directory.ts'
import { err, ok } from '#domain/result.ts'
import { localDayOf } from '#domain/time.ts'
import { recordNetworkEvent, type UseCase } from './acting.ts'
import { editInstitution } from './editing-directory.ts'

/** How much room the institution has, vouched for today. */
export const assureCapacity: UseCase<'assureCapacity'> = (acting, { institution, ...room }) =>
  editInstitution(acting, institution, 'upkeep', () => {
    const fault = capacityFault(room)
    if (fault !== undefined) return err(fault)
    recordNetworkEvent(acting, {
      type: 'CapacityAssured',
      payload: { institution, ...room, assuredOn: localDayOf(acting.at) },
    })
    return ok(undefined)
  })
