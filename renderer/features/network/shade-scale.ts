import type { FlowMeasure, SpanDays } from '#domain/network-view.ts'
import { heatStepOf, heatSteps } from '#domain/report-figures.ts'
import { dayNumberOf } from '#domain/time.ts'

/** The shading of the monthly report, stretched to the months of the span, so that a year is not dark all over. */
export interface ShadeScale {
  readonly stepOf: (count: number) => number
  /** The least count of each step. */
  readonly leasts: readonly number[]
}

const daysOfMonth = 31

export const shadeScale = (measure: FlowMeasure, { from, to }: SpanDays): ShadeScale => {
  const days = dayNumberOf(to) - dayNumberOf(from) + 1
  const months = measure === 'open' ? 1 : Math.max(1, Math.round(days / daysOfMonth))
  return {
    stepOf: count => (count === 0 ? 0 : Math.max(1, heatStepOf(count / months))),
    leasts: heatSteps.map((least, step) => (step === 0 ? 1 : least * months)),
  }
}
