import { promiseFrom } from '#domain/decide-directory.ts'
import { err, ok } from '#domain/result.ts'
import { localDayOf } from '#domain/time.ts'
import { recordNetworkEvent, type UseCase } from './acting.ts'
import { editInstitution } from './editing-directory.ts'

/** A promise from a day on, today or later: the deadlines of what was sent before stay as they were promised. */
export const givePromise: UseCase<'givePromise'> = (acting, { institution, urgency, validFrom, ...typed }) =>
  editInstitution(acting, institution, 'everything', () => {
    const today = localDayOf(acting.at)
    if (validFrom < today) return err({ type: 'DayInPast', earliest: today })
    const promise = promiseFrom(urgency, typed)
    if (!promise.ok) return promise
    recordNetworkEvent(acting, {
      type: 'PromiseGiven',
      payload: { institution, urgency, promise: promise.value, validFrom },
    })
    return ok(undefined)
  })
