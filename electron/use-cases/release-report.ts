import { dropRelease as decideDrop, releaseReport as decideRelease } from '#domain/decide-report.ts'
import { ok } from '#domain/result.ts'
import type { UseCase } from './acting.ts'
import { stepOfReport } from './acting-on-report.ts'

/** Enters a copy into the register: who took which edition of which version, in which format, when. */
export const releaseReport: UseCase<'releaseReport'> = (acting, { period, ...copy }) => {
  const released = stepOfReport(acting, period, (hand, deciding) => decideRelease(hand, copy, deciding))
  return released.ok ? ok({ period, copy: released.value.releases.length }) : released
}

/** Says of a copy that its file could not be written. */
export const dropRelease: UseCase<'dropRelease'> = (acting, { period, copy }) => {
  const dropped = stepOfReport(acting, period, (hand, deciding) => decideDrop(hand, { copy }, deciding))
  return dropped.ok ? ok({ period }) : dropped
}
