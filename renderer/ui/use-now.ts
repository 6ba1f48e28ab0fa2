import { createContext, useContext, useEffect, useState } from 'react'
import { type Instant, instant } from '#domain/time.ts'

/** Where a screen reads the time; the demo network and the specimen bring a clock of their own. */
export const ClockContext = createContext<() => Instant>(() => instant(Date.now()))

/** The present moment, renewed once a minute: clocks on screen step, they never run. */
export function useNow(): Instant {
  const clock = useContext(ClockContext)
  const [now, setNow] = useState(clock)
  useEffect(() => {
    setNow(clock())
    const timer = setInterval(() => setNow(clock()), 60_000)
    return () => clearInterval(timer)
  }, [clock])
  return now
}
