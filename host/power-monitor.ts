import { EventEmitter } from 'node:events'
import type { Page } from 'playwright-core'

type PowerEvents = { 'lock-screen': []; 'unlock-screen': []; suspend: []; resume: [] }

class HostPowerMonitor extends EventEmitter<PowerEvents> {
  #lastActivity = performance.now()

  /** Idle as far as the pages of the app can tell; the system outside is not asked. */
  getSystemIdleTime(): number {
    return Math.floor((performance.now() - this.#lastActivity) / 1000)
  }

  noteActivity(): void {
    this.#lastActivity = performance.now()
  }

  /** For tests: as if nobody had touched the machine for so long. */
  pretendIdle(seconds: number): void {
    this.#lastActivity = performance.now() - seconds * 1000
  }
}

export const powerMonitor = new HostPowerMonitor()

const binding = '__hostActivity'

const activityScript = `(() => {
  const note = window.${binding}
  delete window.${binding}
  let last = 0
  const heard = () => {
    const now = performance.now()
    if (now - last < 1000) return
    last = now
    void note()
  }
  for (const type of ['keydown', 'pointerdown', 'pointermove', 'wheel'])
    window.addEventListener(type, heard, { capture: true, passive: true })
})()`

export const watchActivity = async (page: Page): Promise<void> => {
  await page.exposeBinding(binding, () => powerMonitor.noteActivity())
  await page.addInitScript({ content: activityScript })
}
