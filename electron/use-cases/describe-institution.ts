import { canonicalJson } from '#db/event-hash.ts'
import { describedCellOn } from '#db/stores/matrix-store.ts'
import { describedCell } from '#domain/describe-institution.ts'
import { err, ok } from '#domain/result.ts'
import { addDays, localDayOf } from '#domain/time.ts'
import { recordNetworkEvent, type UseCase } from './acting.ts'
import { editInstitution } from './editing-directory.ts'

/** How far ahead somebody may say how it will be. */
const mostDaysAhead = 366

/**
 * What an institution says of itself in one row of the matrix, from a day on. A day that is past is taken: a quarter
 * is described once it is over. Everything empty takes back what stood there.
 */
export const describeInstitution: UseCase<'describeInstitution'> = (
  acting,
  { institution, validFrom, ...form },
) =>
  editInstitution(acting, institution, 'upkeep', () => {
    const latest = addDays(localDayOf(acting.at), mostDaysAhead)
    if (validFrom > latest) return err({ type: 'DayTooFar', latest })
    const cell = describedCell(form)
    if (!cell.ok) return cell
    const { dimension } = form
    const before = describedCellOn(acting.db, institution, dimension, validFrom)
    const after = cell.value === null ? null : canonicalJson(cell.value)
    if (before === after) return err({ type: 'NothingChanged' })
    recordNetworkEvent(acting, {
      type: 'InstitutionDescribed',
      payload: { institution, dimension, cell: cell.value, validFrom },
    })
    return ok(undefined)
  })
