import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Replaces a small file as a whole: whoever reads it, even after a power cut, finds the old or the new content and
 * never a part. Only the owner may read it.
 */
export const replaceFile = (path: string, content: string | Uint8Array): void => {
  const draft = `${path}.tmp`
  try {
    const file = openSync(draft, 'w', 0o600)
    try {
      writeFileSync(file, content)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(draft, path)
  } catch (failure) {
    rmSync(draft, { force: true })
    throw failure
  }
  syncFolder(dirname(path))
}

const syncFolder = (folder: string): void => {
  // Windows cannot open a folder, and its rename is in the journal of the file system anyway.
  if (process.platform === 'win32') return
  const opened = openSync(folder, 'r')
  try {
    fsyncSync(opened)
  } finally {
    closeSync(opened)
  }
}
