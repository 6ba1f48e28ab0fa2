import { join } from 'node:path'
import { app, dialog } from 'electron'
import { replaceFile } from '#db/durable-file.ts'
import type { Answer, Input } from '#domain/contract.ts'
import { err, ok } from '#domain/result.ts'
import { deskWords } from './desk-language.ts'

const suggestedName = (name: Input<'saveTable'>['name']): string => {
  const words = deskWords()
  return {
    importReport: words.importReportFile,
    newCodes: words.newCodesFile,
    review: words.reviewTableFile,
    directory: words.directoryFile,
  }[name]
}

/** Writes a table that the page made where the person says; it passes through here and is kept nowhere. */
export const saveTable = async ({ name, csv }: Input<'saveTable'>): Promise<Answer<'saveTable'>> => {
  const choice = await dialog.showSaveDialog({
    defaultPath: join(app.getPath('documents'), suggestedName(name)),
    filters: [
      name === 'directory' ? { name: 'JSON', extensions: ['json'] } : { name: 'CSV', extensions: ['csv'] },
    ],
  })
  if (choice.canceled || choice.filePath === '') return ok({ path: null })
  try {
    replaceFile(choice.filePath, Buffer.from(csv))
    return ok({ path: choice.filePath })
  } catch {
    return err({ type: 'CannotWriteFile' })
  }
}
