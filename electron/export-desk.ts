import { join } from 'node:path'
import { app, dialog } from 'electron'
import { replaceFile } from '#db/durable-file.ts'
import type { Input, Reply } from '#domain/contract.ts'
import type { ExportFailure, ExportFormat } from '#domain/export-calls.ts'
import { reportFileName } from '#domain/report-file-name.ts'
import { err, ok, type Result } from '#domain/result.ts'
import { deskLanguage } from './desk-language.ts'
import { writePaper } from './export/write-paper.ts'
import { writeFailureOf } from './export/write-failure.ts'
import type { Printed } from './print-script.ts'
import { readLaidOut } from './printing.ts'
import { rulesOf } from './printing-desk.ts'
import type { VaultLink } from './vault-link.ts'

const filters: Readonly<Record<ExportFormat, { readonly name: string; readonly extensions: string[] }>> = {
  csv: { name: 'CSV', extensions: ['csv'] },
  xlsx: { name: 'Excel', extensions: ['xlsx'] },
  docx: { name: 'Word', extensions: ['docx'] },
}

/** The report as it is printed, in a format that an office goes on working with. */
export const exportReport = async (
  vault: VaultLink,
  { month, format }: Input<'exportReport'>,
): Promise<Reply<'exportReport'>> => {
  const report = await vault.call('monthReport', { month, edition: 'internal' })
  if (!report.ok) return report
  const { running, lastDay } = report.value
  const rules = await rulesOf(vault, running ? undefined : lastDay)
  const language = deskLanguage()
  const name = reportFileName({ ...report.value, period: month }, format, language)
  return exportToFile({ draw: 'renderReport', value: report.value, language, rules }, format, name)
}

/** Makes the file first and asks then: whoever has chosen a name finds the file there. */
const exportToFile = async (
  printed: Printed,
  format: ExportFormat,
  suggestedName: string,
): Promise<Result<{ readonly path: string | null }, ExportFailure>> => {
  const bytes = await madeOf(printed, format)
  if (bytes === undefined) return err({ type: 'PrintFailed' })
  const choice = await dialog.showSaveDialog({
    defaultPath: join(app.getPath('documents'), suggestedName),
    filters: [filters[format]],
  })
  if (choice.canceled || choice.filePath === '') return ok({ path: null })
  try {
    replaceFile(choice.filePath, bytes)
    return ok({ path: choice.filePath })
  } catch (thrown) {
    return err({ type: writeFailureOf(thrown) })
  }
}

const madeOf = async (printed: Printed, format: ExportFormat): Promise<Uint8Array | undefined> => {
  try {
    return await writePaper(await readLaidOut(printed), format)
  } catch {
    return undefined
  }
}
