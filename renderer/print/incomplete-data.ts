import { createContext, useContext } from 'react'
import type { MonthReport } from '#domain/report.ts'
import { addDays, type LocalDay } from '#domain/time.ts'
import { workingDaysFrom } from '#domain/working-calendar.ts'

/** A working day of the period has passed since the last entry; a weekend at its end is nobody's delay. */
const isBehind = (lastEntryOn: LocalDay, lastDay: LocalDay): boolean =>
  lastEntryOn < lastDay && workingDaysFrom(addDays(lastEntryOn, 1), lastDay) > 0

/** Institutions whose entries do not reach the end of the period: figures of theirs may still grow. */
export const incompleteOf = ({ coverage, lastDay, running }: MonthReport): ReadonlySet<string> =>
  running
    ? new Set()
    : new Set(
        coverage
          .filter(({ lastEntryOn }) => lastEntryOn === null || isBehind(lastEntryOn, lastDay))
          .map(({ institution }) => institution),
      )

export const IncompleteContext = createContext<ReadonlySet<string>>(new Set())

export const useIncomplete = (): ReadonlySet<string> => useContext(IncompleteContext)
