import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'
import { aFolder } from '../../support/a-vault.ts'
import { type RunningApp, startApp } from './app.ts'

/** A copy of the vault of the demo year, in a folder of the running test. */
export const aDemoVault = (): string => {
  const vault = join(aFolder(), 'vault')
  cpSync(inject('demoVault'), vault, { recursive: true })
  return vault
}

/** The compiled app on the demo year, locked. */
export const startOnDemo = (): Promise<RunningApp> => startApp({ vaultFolder: aDemoVault() })
