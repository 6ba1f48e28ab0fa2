import { powerMonitor } from 'electron'

const idleSecondsAllowed = 5 * 60
const lookEveryMs = 5_000

/** Locks after five minutes without a hand on the machine, and at once when the screen is locked or it sleeps. */
export const lockWhenIdle = (lock: () => void): void => {
  let lockedForThisIdleness = false
  const look = (): void => {
    const idle = powerMonitor.getSystemIdleTime() >= idleSecondsAllowed
    if (idle && !lockedForThisIdleness) lock()
    lockedForThisIdleness = idle
  }
  setInterval(look, lookEveryMs).unref()
  powerMonitor.on('lock-screen', lock)
  powerMonitor.on('suspend', lock)
}
