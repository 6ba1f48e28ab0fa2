import { join } from 'node:path'
import { app, dialog } from 'electron'
import { replaceFile } from '#db/durable-file.ts'
import type { Input, Reply } from '#domain/contract.ts'
import { err, ok } from '#domain/result.ts'
import { deskLanguage, deskWords } from './desk-language.ts'
import { printToFile, rulesOf } from './printing-desk.ts'
import type { VaultLink } from './vault-link.ts'

/** The matrix on one broad sheet, as it is laid out on the screen. */
export const printMatrix = async (
  vault: VaultLink,
  { period, layout }: Input<'printMatrix'>,
): Promise<Reply<'printMatrix'>> => {
  const view = await vault.call('matrix', { period })
  if (!view.ok) return view
  const { running, lastDay } = view.value
  return printToFile(
    {
      draw: 'renderMatrix',
      value: { view: view.value, layout },
      language: deskLanguage(),
      rules: await rulesOf(vault, running ? undefined : lastDay),
    },
    deskWords().matrixFile(period, 'pdf'),
  )
}

/** The file for another network; the person says where it goes. */
export const saveMatrix = async (
  vault: VaultLink,
  { period }: Input<'saveMatrix'>,
): Promise<Reply<'saveMatrix'>> => {
  const exported = await vault.call('exportMatrix', { period })
  if (!exported.ok) return exported
  const choice = await dialog.showSaveDialog({
    defaultPath: join(app.getPath('documents'), deskWords().matrixFile(period, 'json')),
    filters: [{ name: 'JSON', extensions: ['json'] }],
  })
  if (choice.canceled || choice.filePath === '') return ok({ path: null })
  try {
    replaceFile(choice.filePath, Buffer.from(exported.value.json))
    return ok({ path: choice.filePath })
  } catch {
    return err({ type: 'CannotWriteFile' })
  }
}
