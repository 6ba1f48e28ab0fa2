import type { InstitutionKey } from './ids.ts'
import { bandOf, isLateThen, type OpenThen } from './open-then.ts'
import {
  type DelayBand,
  type DelayCounts,
  type DelayStage,
  delayBands,
  delayStages,
  type OpenAges,
  type Unresolved,
} from './report-sections.ts'
import { type Instant, instant } from './time.ts'

/** What was open at the end of a period, by age, and what of it was overdue, by delay (reference §4.2.8). */
export const unresolvedOf = (
  open: readonly OpenThen[],
  at: Instant,
  institutions: readonly InstitutionKey[],
): Unresolved => {
  const lastMoment = instant(at - 1)
  const aged = open.map(one => ({ ...one, band: bandOf(one.sentAt, lastMoment) }))
  const late = open
    .filter(one => isLateThen(one, at))
    .map(({ receiver, stage, due }) => ({ receiver, stage, band: bandOf(due, lastMoment) }))
  const its = (institution: InstitutionKey) => (one: { readonly receiver: InstitutionKey }) =>
    one.receiver === institution
  return {
    overdue: delayCounts(late),
    ages: agesOf(aged),
    byReceiver: institutions.map(institution => {
      const mine = aged.filter(its(institution))
      return {
        institution,
        open: mine.length,
        ages: agesOf(mine),
        overdue: delayCounts(late.filter(its(institution))),
      }
    }),
  }
}

type Late = { readonly stage: DelayStage; readonly band: DelayBand }

const delayCounts = (late: readonly Late[]): DelayCounts => ({
  total: late.length,
  byStage: counted(delayStages, stage => late.filter(one => one.stage === stage).length),
  byBand: agesOf(late),
  byStageAndBand: counted(delayStages, stage => agesOf(late.filter(one => one.stage === stage))),
})

const agesOf = (banded: readonly { readonly band: DelayBand }[]): OpenAges =>
  counted(delayBands, band => banded.filter(one => one.band === band).length)

const counted = <K extends string, V>(keys: readonly K[], of: (key: K) => V): Readonly<Record<K, V>> =>
  Object.fromEntries(keys.map(key => [key, of(key)])) as Record<K, V>
