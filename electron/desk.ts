import { app } from 'electron'
import { ok } from '#domain/result.ts'
import type { VaultLink } from './vault-link.ts'
import { openWindow } from './window.ts'

type DeskCall = (input: unknown) => Promise<unknown>

/** The calls that main serves itself: windows, dialogs, printing, and the lock. */
export const createDesk = (vault: VaultLink): ((name: string) => DeskCall | undefined) => {
  const calls = new Map<string, DeskCall>([
    [
      'lock',
      async () => {
        vault.lock()
        return ok(undefined)
      },
    ],
    [
      'openWindow',
      async () => {
        await openWindow()
        return ok(undefined)
      },
    ],
    [
      'quit',
      async () => {
        app.quit()
        return ok(undefined)
      },
    ],
  ])
  return name => calls.get(name)
}
