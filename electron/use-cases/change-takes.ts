import { findTakes } from '#db/stores/directory-store.ts'
import { err, ok } from '#domain/result.ts'
import { localDayOf } from '#domain/time.ts'
import { recordNetworkEvent, type UseCase } from './acting.ts'
import { editInstitution } from './editing-directory.ts'

/** What an institution takes from a day on, today or later: what was sent before was sent rightly. */
export const changeTakes: UseCase<'changeTakes'> = (acting, { institution, takes, validFrom }) =>
  editInstitution(acting, institution, 'everything', () => {
    const today = localDayOf(acting.at)
    if (validFrom < today) return err({ type: 'DayInPast', earliest: today })
    if (findTakes(acting.db, institution, validFrom) === takes) return err({ type: 'NothingChanged' })
    recordNetworkEvent(acting, {
      type: 'InstitutionTakesChanged',
      payload: { institution, takes, validFrom },
    })
    return ok(undefined)
  })
