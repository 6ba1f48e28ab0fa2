import { createContext, useContext } from 'react'
import type { MonthReport } from '#domain/report.ts'

/** Institutions whose entries do not reach the end of the period: figures of theirs may still grow. */
export const incompleteOf = ({ coverage, lastDay, running }: MonthReport): ReadonlySet<string> =>
  running
    ? new Set()
    : new Set(
        coverage
          .filter(({ lastEntryOn }) => lastEntryOn === null || lastEntryOn < lastDay)
          .map(({ institution }) => institution),
      )

export const IncompleteContext = createContext<ReadonlySet<string>>(new Set())

export const useIncomplete = (): ReadonlySet<string> => useContext(IncompleteContext)
