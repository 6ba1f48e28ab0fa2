import { z } from 'zod'
import { command } from './call.ts'
import type { CallFailure, Refusal } from './refusal.ts'
import { ReportPeriod } from './report-period.ts'

/** The formats of offices, beside the PDF: a text table, a workbook, a document. */
export const ExportFormat = z.enum(['csv', 'xlsx', 'docx'])
export type ExportFormat = z.output<typeof ExportFormat>

export type ExportFailure =
  | { readonly type: 'PrintFailed' }
  | { readonly type: 'CannotWriteFile' }
  | { readonly type: 'DiskFull' }

export const exportDeskCalls = {
  /** Writes the report to a file that the person names, as it is laid out for printing; `path` is null when they changed their mind. */
  exportReport: command(z.strictObject({ period: ReportPeriod, format: ExportFormat })).answers<
    { readonly path: string | null },
    Refusal | CallFailure | ExportFailure
  >(),
} as const
