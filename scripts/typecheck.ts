import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { packageScript, projectFolder, runStep } from './run-step.ts'

const layers = ['.', 'domain', 'db', 'electron', 'renderer', 'seeds', 'host', 'tests', 'bench']

/** Checks every layer with the globals of that layer only; answers the names of those that failed. */
export const typecheck = async (): Promise<ReadonlyArray<string>> => {
  const failed: string[] = []
  for (const layer of layers) {
    const config = resolve(projectFolder, layer, 'tsconfig.json')
    if (!existsSync(config)) throw new Error(`${layer} has no tsconfig.json`)
    if ((await runStep([packageScript('typescript', 'bin/tsc'), '--pretty', 'false', '-p', config])) !== 0)
      failed.push(layer)
  }
  return failed
}

if (process.argv[1] === import.meta.filename) {
  const failed = await typecheck()
  if (failed.length > 0) {
    process.stderr.write(`Type errors in: ${failed.join(', ')}\n`)
    process.exitCode = 1
  }
}
