import { useIsFetching, useIsMutating } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import classes from './waiting-line.module.css'

/** Nothing under 200 ms; then a 2 px ink line under the masthead while the old content stays at full strength. */
export function WaitingLine() {
  const waiting = useIsFetching() + useIsMutating() > 0
  const [shown, setShown] = useState(false)
  useEffect(() => {
    if (!waiting) {
      setShown(false)
      return
    }
    const timer = setTimeout(() => setShown(true), 200)
    return () => clearTimeout(timer)
  }, [waiting])
  return shown ? <div className={classes.line} role="progressbar" /> : null
}
