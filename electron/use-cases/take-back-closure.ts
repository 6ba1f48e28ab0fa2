import { readStatement } from '#db/database.ts'
import { err, ok } from '#domain/result.ts'
import type { LocalDay } from '#domain/time.ts'
import { localDayOf } from '#domain/time.ts'
import { recordNetworkEvent, type UseCase } from './acting.ts'
import { editInstitution } from './editing-directory.ts'

/** A closing that does not take place, or ends early. One that is over was so and stays. */
export const takeBackClosure: UseCase<'takeBackClosure'> = (acting, { institution, from }) =>
  editInstitution(acting, institution, 'upkeep', () => {
    const closure = readStatement<{ to: LocalDay }>(
      acting.db,
      'SELECT to_day AS "to" FROM institution_closures WHERE institution = ? AND from_day = ?',
    ).get(institution, from)
    if (closure === undefined) return err({ type: 'NotFound', what: 'closure' })
    const today = localDayOf(acting.at)
    if (closure.to < today) return err({ type: 'DayInPast', earliest: today })
    recordNetworkEvent(acting, { type: 'ClosureTakenBack', payload: { institution, from } })
    return ok(undefined)
  })
