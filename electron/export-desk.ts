import type { Input, Reply } from '#domain/contract.ts'
import type { ExportFormat } from '#domain/export-calls.ts'
import { reportFileName } from '#domain/report-file-name.ts'
import { err } from '#domain/result.ts'
import { deskLanguage } from './desk-language.ts'
import { writePaper } from './export/write-paper.ts'
import type { Printed } from './print-script.ts'
import { readLaidOut } from './printing.ts'
import { rulesOf } from './printing-desk.ts'
import { saveReleased } from './released-file.ts'
import type { VaultLink } from './vault-link.ts'

/**
 * The report as it is printed, in a format that an office goes on working with. It is made first and the place asked
 * for then: whoever has chosen a name finds the file there.
 */
export const exportReport = async (
  vault: VaultLink,
  { period, format }: Input<'exportReport'>,
): Promise<Reply<'exportReport'>> => {
  const report = await vault.call('monthReport', { period, edition: 'internal' })
  if (!report.ok) return report
  const { running, lastDay, edition } = report.value
  const rules = await rulesOf(vault, running ? undefined : lastDay)
  const language = deskLanguage()
  const bytes = await madeOf({ draw: 'renderReport', value: report.value, language, rules }, format)
  if (bytes === undefined) return err({ type: 'PrintFailed' })
  const suggestedName = reportFileName(report.value, format, language)
  return saveReleased(vault, { period, edition, format, bytes, suggestedName })
}

const madeOf = async (printed: Printed, format: ExportFormat): Promise<Uint8Array | undefined> => {
  try {
    return await writePaper(await readLaidOut(printed), format)
  } catch {
    return undefined
  }
}
