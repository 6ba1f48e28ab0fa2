import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { makeDemo } from '#seeds/demo-folder.ts'
import { azorySeed } from '#seeds/plan-azory.ts'

// A process of its own for the demo network, so that no window waits for it: it ends with 0 when the vault is there.
const { values } = parseArgs({ options: { vault: { type: 'string' } }, strict: false })
const folder = String(values.vault ?? '')

const isThere = existsSync(join(folder, 'vault.json')) || (await makeDemo(folder, { seed: azorySeed })).ok

process.exit(isThere ? 0 : 1)
