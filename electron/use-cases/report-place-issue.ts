import { inTransaction } from '#db/database.ts'
import { findTakes } from '#db/stores/directory-store.ts'
import { uuidV7 } from '#db/uuid-v7.ts'
import { reportPlaceIssue as decide } from '#domain/decide-place-issue.ts'
import type { PlaceIssueId } from '#domain/ids.ts'
import { ok } from '#domain/result.ts'
import { localDayOf } from '#domain/time.ts'
import type { UseCase } from './acting.ts'
import { recordAtPlace } from './acting-on-place.ts'

/** A matter of a place begins: a bench, a lamp, a garden, and nobody's code. */
export const reportPlaceIssue: UseCase<'reportPlaceIssue'> = (acting, report) =>
  inTransaction(acting.db, () => {
    const placeIssueId = uuidV7(acting.at, acting.log.random) as PlaceIssueId
    const takes = findTakes(acting.db, report.to, localDayOf(acting.at))
    const decided = decide(placeIssueId, report, { by: acting.by, takes })
    if (!decided.ok) return decided
    recordAtPlace(acting, decided.value)
    return ok({ placeIssueId })
  })
