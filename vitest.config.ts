import { defineConfig } from 'vitest/config'

/** A suite is a folder of tests; those that start a browser run one file at a time, for the machine's sake. */
const suite = (name: string, include: ReadonlyArray<string>, exclude: ReadonlyArray<string> = []) => ({
  extends: true as const,
  test: { name, include: [...include], exclude: [...exclude] },
})

const browserSuite = (name: string) => ({
  extends: true as const,
  test: {
    name,
    include: [`tests/${name}/**/*.test.ts`],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
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
      browserSuite('e2e'),
    ],
  },
})
