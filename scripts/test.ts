import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { lint } from './lint.ts'
import { build, packageScript, projectFolder, runStep } from './run-step.ts'
import { typecheck } from './typecheck.ts'

type Tally = { readonly passed: number; readonly failed: number }

const asSuite = (failures: ReadonlyArray<string>): Tally =>
  failures.length === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }

const say = (line: string) => process.stdout.write(`${line}\n`)

/** A run that breaks before it can count (a crash, a file that does not load) is one failure more. */
const readTally = (reportFile: string, exitCode: number): Tally => {
  try {
    const report: unknown = JSON.parse(readFileSync(reportFile, 'utf8'))
    const count = (key: string): number => {
      const value: unknown =
        typeof report === 'object' && report !== null ? Reflect.get(report, key) : undefined
      return typeof value === 'number' ? value : 0
    }
    const failed = count('numFailedTests')
    return { passed: count('numPassedTests'), failed: failed === 0 && exitCode !== 0 ? 1 : failed }
  } catch {
    return { passed: 0, failed: 1 }
  }
}

const runVitest = async (args: ReadonlyArray<string>): Promise<Tally> => {
  const folder = mkdtempSync(join(tmpdir(), 'sztafeta-test-'))
  const reportFile = join(folder, 'report.json')
  try {
    const code = await runStep([
      packageScript('vitest', 'vitest.mjs'),
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${reportFile}`,
      ...args,
    ])
    return readTally(reportFile, code)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

say('Type check')
const types = asSuite(await typecheck())
say('Lint')
const style = asSuite(await lint())
say('Build')
const outFolder = `out/test-${process.pid}`
const bundle = asSuite((await build(outFolder)) === 0 ? [] : ['build'])
const tests = await runVitest(process.argv.slice(2))
rmSync(resolve(projectFolder, outFolder), { recursive: true, force: true })

const suites = [types, style, bundle, tests]
const passed = suites.reduce((sum, suite) => sum + suite.passed, 0)
const failed = suites.reduce((sum, suite) => sum + suite.failed, 0)
process.exitCode = failed === 0 ? 0 : 1
say(`${passed} passed, ${failed} failed`)
