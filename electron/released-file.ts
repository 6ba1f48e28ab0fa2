import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { app, dialog } from 'electron'
import { replaceFile } from '#db/durable-file.ts'
import type { Input } from '#domain/contract.ts'
import type { ExportFailure } from '#domain/export-calls.ts'
import type { CallFailure, Refusal } from '#domain/refusal.ts'
import { err, ok, type Result } from '#domain/result.ts'
import { writeFailureOf } from './export/write-failure.ts'
import type { VaultLink } from './vault-link.ts'

export type ReleasedCopy = Omit<Input<'releaseReport'>, 'fileHash'> & {
  readonly bytes: Uint8Array
  readonly suggestedName: string
}

const filterNames = { pdf: 'PDF', csv: 'CSV', xlsx: 'Excel', docx: 'Word' } as const

type Saved = Result<{ readonly path: string | null }, Refusal | CallFailure | ExportFailure>

/**
 * Asks where a copy of a report shall lie, enters it into the register of releases and writes it: no file lies anywhere
 * that the register does not know. Of a file that could not be written the register says so.
 */
export const saveReleased = async (
  vault: VaultLink,
  { bytes, suggestedName, ...copy }: ReleasedCopy,
): Promise<Saved> => {
  const choice = await dialog.showSaveDialog({
    defaultPath: join(app.getPath('documents'), suggestedName),
    filters: [{ name: filterNames[copy.format], extensions: [copy.format] }],
  })
  if (choice.canceled || choice.filePath === '') return ok({ path: null })
  const fileHash = createHash('sha256').update(bytes).digest('hex')
  const released = await vault.call('releaseReport', { ...copy, fileHash })
  if (!released.ok) return released
  try {
    replaceFile(choice.filePath, bytes)
    return ok({ path: choice.filePath })
  } catch (thrown) {
    await vault.call('dropRelease', { period: copy.period, copy: released.value.copy })
    return err({ type: writeFailureOf(thrown) })
  }
}
