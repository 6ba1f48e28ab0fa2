import { useSyncExternalStore } from 'react'
import { hrefOf, type Place, placeOf, type Query, type RouteName } from './routes.ts'

let entry = 0
let place = placeOf(location.hash)
const listeners = new Set<() => void>()

const entryOf = (state: unknown): number | undefined =>
  typeof state === 'object' && state !== null && 'entry' in state && typeof state.entry === 'number'
    ? state.entry
    : undefined

const arrive = (): void => {
  const known = entryOf(history.state)
  if (known === undefined) {
    entry = Date.now()
    history.replaceState({ entry }, '')
  } else {
    entry = known
  }
  place = placeOf(location.hash)
  for (const listener of listeners) listener()
}
arrive()
addEventListener('popstate', arrive)

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Where the worker is now. */
export const usePlace = (): Place => useSyncExternalStore(subscribe, () => place)

/** The number of this entry of the history: what a screen remembers of itself is kept under it. */
export const historyEntry = (): number => entry

/** Opens a screen: `navigate('referral', { referralId })`. Back returns to the same place of the old one. */
export function navigate<N extends RouteName>(...to: Parameters<typeof hrefOf<N>>): void {
  history.pushState({ entry: Date.now() }, '', hrefOf(...to))
  arrive()
}

/** Changes the query of the present address without a new step of the history, as filters do. */
export function replaceQuery(query: Query): void {
  const search = new URLSearchParams(query).toString()
  const path = location.hash.split('?')[0] ?? '#/'
  history.replaceState({ entry }, '', `${path === '' ? '#/' : path}${search === '' ? '' : `?${search}`}`)
  arrive()
}

/** One step back, as Esc does on a page opened from a list; without a past it leads to `fallback`. */
export function goBack(
  fallback: RouteName &
    (
      | 'today'
      | 'referrals'
      | 'residents'
      | 'places'
      | 'meetings'
      | 'directory'
      | 'network'
      | 'reports'
    ) = 'today',
): void {
  if (history.length > 1) history.back()
  else navigate(fallback)
}
