import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/**
 * What a browser notes of the addresses and forms of its pages. Electron's runtime keeps no such notes; here they
 * could hold the code of a resident, so they go when the app ends, and after a crash when it starts again.
 */
const traces =
  /^(History|Sessions|Session Storage|Visited Links|Top Sites|Shortcuts|Favicons|Web Data|Network Action Predictor)/

export const forgetTraces = (profile: string): void => {
  const folder = join(profile, 'Default')
  if (!existsSync(folder)) return
  for (const name of readdirSync(folder).filter(entry => traces.test(entry))) {
    rmSync(join(folder, name), { recursive: true, force: true, maxRetries: 5 })
  }
}
