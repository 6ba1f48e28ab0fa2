import type { PlaceKind, Zone } from '#domain/code-lists.ts'
import type { Input } from '#domain/contract.ts'
import { shortestPlaceText } from '#domain/decide-place-issue.ts'
import type { InstitutionKey } from '#domain/ids.ts'
import { mayBeSavedOfPlace } from '../../ui/GuardedTextarea.tsx'

/** What was filled in so far. */
export type PlaceForm = {
  readonly to: InstitutionKey | null
  readonly kind: PlaceKind | null
  readonly zone: Zone | null
  readonly place: string
  readonly text: string
}
export const emptyPlaceForm: PlaceForm = { to: null, kind: null, zone: null, place: '', text: '' }

export type MissingOfPlace = 'kind' | 'zone' | 'to' | 'text' | 'personalData'

/** What still stands between the form and its sending, in the order of the page. */
export const missingOfPlace = ({ to, kind, zone, place, text }: PlaceForm): readonly MissingOfPlace[] => [
  ...(kind === null ? ['kind' as const] : []),
  ...(zone === null ? ['zone' as const] : []),
  ...(to === null ? ['to' as const] : []),
  ...(text.trim().length < shortestPlaceText ? ['text' as const] : []),
  ...(mayBeSavedOfPlace(text) && mayBeSavedOfPlace(place) ? [] : ['personalData' as const]),
]

/** The report, once nothing is missing. */
export const reportOf = ({
  to,
  kind,
  zone,
  place,
  text,
}: PlaceForm): Input<'reportPlaceIssue'> | undefined =>
  to === null || kind === null || zone === null ? undefined : { to, kind, zone, place, text }
