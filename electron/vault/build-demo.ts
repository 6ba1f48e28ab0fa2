import { existsSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { makeDemo } from '#seeds/demo-folder.ts'
import { azorySeed } from '#seeds/plan-azory.ts'

// A process of its own for the demo network, so that no window waits for it: it ends with 0 when the vault is there.
// It builds beside the folder and renames, so that a demo of which half was built is never opened.
const { values } = parseArgs({ options: { vault: { type: 'string' } }, strict: false })
const folder = String(values.vault ?? '')
const unfinished = `${folder}.unfinished`

const build = async (): Promise<number> => {
  if (existsSync(join(folder, 'vault.json'))) return 0
  const made = await makeDemo(unfinished, { seed: azorySeed })
  if (!made.ok) return 1
  renameSync(unfinished, folder)
  return 0
}

process.exit(await build())
