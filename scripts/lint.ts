import { packageScript, runStep } from './run-step.ts'

const steps: ReadonlyArray<readonly [string, ReadonlyArray<string>]> = [
  ['biome', [packageScript('@biomejs/biome', 'bin/biome'), 'check', '--error-on-warnings', '.']],
  ['knip', [packageScript('knip', 'bin/knip.js')]],
]

/** Style, layer arrows (biome) and code that nobody uses (knip); answers the names of those that failed. */
export const lint = async (): Promise<ReadonlyArray<string>> => {
  const failed: string[] = []
  for (const [name, args] of steps) if ((await runStep(args)) !== 0) failed.push(name)
  return failed
}

if (process.argv[1] === import.meta.filename) {
  const failed = await lint()
  if (failed.length > 0) process.exitCode = 1
}
