import { join } from 'node:path'
import { app, dialog } from 'electron'
import { replaceFile } from '#db/durable-file.ts'
import type { Input, PrintFailure, Reply } from '#domain/contract.ts'
import type { Result } from '#domain/result.ts'
import { err, ok } from '#domain/result.ts'
import type { Printed } from './print-script.ts'
import { printToPdf } from './printing.ts'
import type { VaultLink } from './vault-link.ts'

type Saved = Result<{ readonly path: string | null }, PrintFailure>

const tryTo = async <T>(attempt: () => Promise<T>): Promise<T | undefined> => {
  try {
    return await attempt()
  } catch {
    return undefined
  }
}

/** Prints first and asks then: whoever has chosen a name finds the file there. */
const printToFile = async (printed: Printed, suggestedName: string): Promise<Saved> => {
  const pdf = await tryTo(() => printToPdf(printed))
  if (pdf === undefined) return err({ type: 'PrintFailed' })
  const choice = await dialog.showSaveDialog({
    defaultPath: join(app.getPath('documents'), suggestedName),
    filters: [{ name: 'PDF', extensions: ['pdf'] }],
  })
  if (choice.canceled || choice.filePath === '') return ok({ path: null })
  const written = await tryTo(async () => {
    replaceFile(choice.filePath, pdf)
    return choice.filePath
  })
  return written === undefined ? err({ type: 'CannotWriteFile' }) : ok({ path: written })
}

export const printMonthReport = async (
  vault: VaultLink,
  { month }: Input<'printMonthReport'>,
): Promise<Reply<'printMonthReport'>> => {
  const report = await vault.call('monthReport', { month, edition: 'internal' })
  if (!report.ok) return report
  return printToFile({ draw: 'renderReport', value: report.value }, `sprawozdanie-${month}.pdf`)
}

export const printRecoveryKey = (input: Input<'printRecoveryKey'>): Promise<Reply<'printRecoveryKey'>> =>
  printToFile({ draw: 'renderRecoveryKey', value: input }, 'klucz-odzyskiwania.pdf')
