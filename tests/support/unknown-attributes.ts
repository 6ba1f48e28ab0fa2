import { ResidentAttributes } from '#domain/network-events.ts'

/** What is said of a person of whom nothing is known yet. */
export const unknownAttributes = ResidentAttributes.parse({
  ageBand: 'unknown',
  household: 'unknown',
  housing: 'unknown',
  zone: 'unknown',
})
