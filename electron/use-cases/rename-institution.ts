import { err, ok } from '#domain/result.ts'
import { localDayOf } from '#domain/time.ts'
import { recordNetworkEvent, type UseCase } from './acting.ts'
import { isNameTaken } from './add-institution.ts'
import { editInstitution } from './editing-directory.ts'

/** A name that holds from a day on; before it the old one stays, in reports too. */
export const renameInstitution: UseCase<'renameInstitution'> = (acting, { institution, names, validFrom }) =>
  editInstitution(acting, institution, 'everything', () => {
    if (isNameTaken(acting.db, names.short, localDayOf(acting.at), institution)) {
      return err({ type: 'InstitutionNameTaken', short: names.short })
    }
    recordNetworkEvent(acting, { type: 'InstitutionRenamed', payload: { institution, names, validFrom } })
    return ok(undefined)
  })
