import { defineConfig } from 'vitest/config'

/** A suite is a folder of tests; those that start a browser come first, two files at a time, for the machine's sake. */
const suite = (name: string, include: ReadonlyArray<string>, exclude: ReadonlyArray<string> = []) => ({
  extends: true as const,
  // A passphrase is slow on purpose, and slower beside other work: a timeout is no verdict on it.
  test: {
    name,
    include: [...include],
    exclude: [...exclude],
    testTimeout: 60_000,
    maxWorkers: '100%',
    sequence: { groupOrder: 1 },
  },
})

const browserSuite = (name: string, globalSetup: ReadonlyArray<string> = []) => ({
  extends: true as const,
  test: {
    name,
    include: [`tests/${name}/**/*.test.ts`],
    globalSetup: [...globalSetup],
    maxWorkers: 2,
    sequence: { groupOrder: 0 },
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})

export default defineConfig({
  test: {
    projects: [
      suite('rules', ['tests/*.test.ts', 'tests/domain/**/*.test.ts']),
      suite(
        'parts',
        ['tests/**/*.test.{ts,tsx}'],
        ['tests/*.test.ts', 'tests/domain/**', 'tests/host/**', 'tests/e2e/**'],
      ),
      browserSuite('host'),
      browserSuite('e2e', ['tests/e2e/support/build-demo-vault.ts']),
    ],
  },
})
