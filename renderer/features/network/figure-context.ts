import { createContext, useContext } from 'react'

export interface FigureHold {
  /** Figures lead down to the referrals behind them; not for those who see figures alone. */
  readonly leadsDown: boolean
  /** What a figure means, by its kind. */
  readonly definitions: Readonly<Record<string, string>>
  /** Remembers which figure had the focus, so that the way back finds it. */
  readonly onFocus: (figure: string) => void
}

export const FigureContext = createContext<FigureHold>({
  leadsDown: false,
  definitions: {},
  onFocus: () => undefined,
})

export const useFigures = (): FigureHold => useContext(FigureContext)

/** Of the hidden sentence that says what figures of a kind mean. */
export const definitionId = (kind: string): string => `define-${kind}`
