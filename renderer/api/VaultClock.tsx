import { type ReactNode, useCallback } from 'react'
import { type Instant, instant } from '#domain/time.ts'
import { ClockContext } from '../ui/use-now.ts'

/** The clock of the vault for everything below: a demo network lives in its own time. */
export function VaultClock({ offset, children }: { readonly offset: number; readonly children: ReactNode }) {
  const clock = useCallback((): Instant => instant(Date.now() + offset), [offset])
  return <ClockContext value={clock}>{children}</ClockContext>
}
