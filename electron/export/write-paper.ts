import type { ExportFormat } from '#domain/export-calls.ts'
import type { PaperDocument } from '#domain/paper-document.ts'

/** The bytes of a paper in a format that offices work with. Each writer is large, so it is loaded when it is asked for. */
export const writePaper = async (paper: PaperDocument, format: ExportFormat): Promise<Uint8Array> => {
  switch (format) {
    case 'csv':
      return (await import('./write-csv.ts')).writeCsv(paper)
    case 'xlsx':
      return (await import('./write-xlsx.ts')).writeXlsx(paper)
    case 'docx':
      return (await import('./write-docx.ts')).writeDocx(paper)
  }
}
