import { registerHooks } from 'node:module'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { compiledMain } from './compiled-app.ts'

// Starts a compiled app with the stand-in in place of the runtime: node host/run.ts [app.js] [switches…]
const standIn = new URL('./electron.ts', import.meta.url).href
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' ? { url: standIn, shortCircuit: true } : next(specifier, context),
})

const [first] = process.argv.slice(2)
const entry = first?.endsWith('.js') ? resolve(first) : compiledMain()
await import(pathToFileURL(entry).href)
