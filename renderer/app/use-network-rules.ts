import { useLayoutEffect, useState } from 'react'
import { type Instant, localDayOf } from '#domain/time.ts'
import { useCall } from '../api/use-call.ts'
import { followRules } from '../text/rules-in-force.ts'

/** Takes up the lists and rules of the open vault and every change of them; false until it has them. */
export function useNetworkRules(now: Instant): boolean {
  const { value } = useCall('networkRules', {})
  const [ready, setReady] = useState(false)
  const rows = value?.rows
  const day = localDayOf(now)
  // Before anything below is painted, so that nothing is ever shown under an old name.
  useLayoutEffect(() => {
    if (rows === undefined) return
    followRules({ rows, day })
    setReady(true)
  }, [rows, day])
  return ready
}
