import { createContext, useContext } from 'react'
import type { FigureQuestion } from '#domain/network-figures.ts'

/** What the sections of the report stand on: paper, where a number is a number, or the screen, where it leads on. */
export interface PaperMedium {
  readonly onScreen: boolean
  /** The address of the referrals behind a figure, for whoever may read them. */
  readonly hrefOf: (question: FigureQuestion) => string | undefined
}

export const PaperMediumContext = createContext<PaperMedium>({ onScreen: false, hrefOf: () => undefined })

export const usePaperMedium = (): PaperMedium => useContext(PaperMediumContext)
