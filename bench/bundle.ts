import { join, resolve } from 'node:path'
import { build } from 'vite'

/**
 * Bundles a script of this folder as the app is bundled, and answers its path: a process that strips types while it
 * runs would be measured with its compiler.
 */
export const bundled = async (script: string): Promise<string> => {
  const project = resolve(import.meta.dirname, '..')
  const outDir = join(project, 'out/bench')
  await build({
    configFile: false,
    root: project,
    logLevel: 'warn',
    ssr: { noExternal: true, external: ['better-sqlite3', '@node-rs/argon2'] },
    build: {
      ssr: join(import.meta.dirname, `${script}.ts`),
      outDir,
      target: 'es2023',
      rolldownOptions: { output: { entryFileNames: `${script}.mjs` } },
    },
  })
  return join(outDir, `${script}.mjs`)
}
