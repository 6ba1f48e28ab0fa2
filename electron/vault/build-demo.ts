import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildAzory } from '#seeds/build-azory.ts'
import { azorySeed } from '#seeds/plan-azory.ts'

// A process of its own for the demo network, so that no window waits for it: it ends with 0 when the vault is there.
const { values } = parseArgs({ options: { vault: { type: 'string' } }, strict: false })
const folder = String(values.vault ?? '')
if (!existsSync(join(folder, 'vault.json'))) {
  const built = await buildAzory(folder, { seed: azorySeed })
  if (!built.ok) process.exitCode = 1
}
process.exit()
