import type { PlaceIssue } from '#domain/place-issue.ts'
import { labelOf } from '../../text/label-of.ts'

/** The public place by its name; without one, the part of the estate. */
export const placeTitle = ({ place, zone }: Pick<PlaceIssue, 'place' | 'zone'>): string =>
  place === '' ? labelOf('zone', zone) : place
