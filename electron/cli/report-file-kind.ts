import { z } from 'zod'
import { ExportFormat } from '#domain/export-calls.ts'

/** What a report is written as: the printed pages, a format that offices work with, or the figures alone. */
export const ReportFileKind = z.enum(['pdf', ...ExportFormat.options, 'json'])
export type ReportFileKind = z.output<typeof ReportFileKind>
