import type { ResidentAttributes } from '#domain/network-events.ts'
import { labelOf } from '../../text/label-of.ts'

/** What is coarsely known of a person, as a few words; what is unknown is left out. */
export const personWords = (attributes: ResidentAttributes | null | undefined): string => {
  if (attributes === null || attributes === undefined) return ''
  const { ageBand, household } = attributes
  return [
    ageBand === 'unknown' ? '' : labelOf('age_band', ageBand),
    household === 'unknown' ? '' : labelOf('household', household),
  ]
    .filter(word => word !== '')
    .join(', ')
}
