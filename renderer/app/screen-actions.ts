import { useEffect, useRef } from 'react'

/** Something that can be done now, as the palette offers it. */
export interface ScreenAction {
  readonly id: string
  readonly label: string
  /** The key that does the same without the palette. */
  readonly keys?: string | undefined
  readonly act: () => void
}

/** `here`: of this screen and its matter. `app`: wherever one is. */
export type ActionScope = 'here' | 'app'
type Offer = { scope: ActionScope; actions: readonly ScreenAction[] }

const offers: Offer[] = []

/** Offers steps to the palette while the component is mounted; always those of its last drawing. */
export function useScreenActions(scope: ActionScope, actions: readonly ScreenAction[]): void {
  const offer = useRef<Offer>({ scope, actions })
  useEffect(() => {
    offer.current.actions = actions
  })
  useEffect(() => {
    const mine = offer.current
    offers.push(mine)
    return () => {
      offers.splice(offers.indexOf(mine), 1)
    }
  }, [])
}

/** What can be done at this moment. */
export const screenActions = (scope: ActionScope): readonly ScreenAction[] =>
  offers.filter(offer => offer.scope === scope).flatMap(({ actions }) => actions)
