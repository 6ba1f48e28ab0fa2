import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { buildAzory } from '#seeds/build-azory.ts'
import { azorySeed } from '#seeds/plan-azory.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the vault of the demo year; tests work on copies of it. */
    readonly demoVault: string
  }
}

/** Builds the demo year once for all end-to-end tests of this run; removed after the last one. */
export const setup = async (project: TestProject): Promise<() => void> => {
  const folder = mkdtempSync(join(tmpdir(), 'sztafeta-demo-year-'))
  const vault = join(folder, 'vault')
  const built = await buildAzory(vault, { seed: azorySeed })
  if (!built.ok) throw new Error(`The demo year was not built: ${built.error.type}`)
  project.provide('demoVault', vault)
  return () => rmSync(folder, { recursive: true, force: true })
}
