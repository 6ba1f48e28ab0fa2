import { z } from 'zod'
import { query } from './call.ts'
import { type NetworkView, networkSpans } from './network-view.ts'
import type { Refusal } from './refusal.ts'

/** The coordinator's view of the network; figures of all institutions, so coordinators and the data protection officer alone. */
export const networkViewCalls = {
  networkView: query(z.strictObject({ span: z.enum(networkSpans) })).answers<NetworkView, Refusal>(),
} as const
