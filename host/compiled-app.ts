import { resolve } from 'node:path'

const project = resolve(import.meta.dirname, '..')

/** The compiled main process: of the usual build, or of the build in the folder that SZTAFETA_OUT names. */
export const compiledMain = (): string =>
  resolve(project, process.env.SZTAFETA_OUT ?? 'out', 'main', 'index.js')
