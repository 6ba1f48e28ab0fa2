import { createContext, useContext } from 'react'

export interface FigureHold {
  /** Figures lead down to the referrals behind them; not for those who see figures alone. */
  readonly leadsDown: boolean
  /** Remembers which figure had the focus, so that the way back finds it. */
  readonly onFocus: (figure: string) => void
}

export const FigureContext = createContext<FigureHold>({
  leadsDown: false,
  onFocus: () => undefined,
})

export const useFigures = (): FigureHold => useContext(FigureContext)
