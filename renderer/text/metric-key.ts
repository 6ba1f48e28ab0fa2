import type { Texts } from './polish.ts'

/** Everything that the report counts and explains. */
export type MetricKey = keyof Texts['metrics']
