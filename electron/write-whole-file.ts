import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'

/** Writes beside the target and renames, so that nobody ever finds half a file under the name they chose. */
export const writeWholeFile = (path: string, content: Uint8Array | string): void => {
  const unfinished = `${path}.unfinished`
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content
  try {
    const file = openSync(unfinished, 'w')
    try {
      for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(unfinished, path)
  } catch (failure) {
    rmSync(unfinished, { force: true })
    throw failure
  }
}
