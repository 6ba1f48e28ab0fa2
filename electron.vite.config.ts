import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

const here = (path: string) => resolve(import.meta.dirname, path)

/** Runs beside each other (the tests, the demo, the app) must not empty each other's folder. */
const outFolder = (part: string) => here(`${process.env.SZTAFETA_OUT ?? 'out'}/${part}`)

/** Three bundles: the processes of the desktop (main and vault), the preload, and the screens. */
export default defineConfig({
  main: {
    // Its build for Node declares a `require` of its own, beside the one that the bundler puts into each chunk.
    resolve: { alias: [{ find: /^fflate$/, replacement: 'fflate/browser' }] },
    build: {
      outDir: outFolder('main'),
      // Only what carries native code stays outside: everything else is bundled, so the package needs little of node_modules.
      externalizeDeps: true,
      lib: {
        entry: {
          index: here('electron/main.ts'),
          vault: here('electron/vault/vault-process.ts'),
          demo: here('electron/vault/build-demo.ts'),
        },
        formats: ['es'],
      },
      rolldownOptions: { output: { chunkFileNames: 'chunks/[name]-[hash].js' } },
    },
  },
  preload: {
    build: {
      outDir: outFolder('preload'),
      externalizeDeps: false,
      // A sandboxed preload cannot load an ES module.
      lib: { entry: { index: here('electron/preload.ts') }, formats: ['cjs'] },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [react()],
    build: {
      outDir: outFolder('renderer'),
      emptyOutDir: true,
      // Fonts and pictures stay files: the Content-Security-Policy lets no data: font in.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: { index: here('renderer/index.html'), print: here('renderer/print.html') } },
    },
  },
})
