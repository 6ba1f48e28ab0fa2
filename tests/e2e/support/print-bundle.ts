import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { createBundle } from '#electron/security-bundle.ts'

const renderer = resolve(import.meta.dirname, '../../../renderer')

export type PrintBundle = { readonly answer: ReturnType<typeof createBundle>; readonly remove: () => void }

/** The print page alone, compiled as the app compiles it, and served as the app serves it. */
export const buildPrintBundle = async (): Promise<PrintBundle> => {
  const folder = mkdtempSync(join(tmpdir(), 'sztafeta-print-'))
  await build({
    root: renderer,
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    build: {
      outDir: folder,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: join(renderer, 'print.html') },
    },
  })
  return {
    answer: createBundle(folder),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
