import { PaperDocument } from '#domain/paper-document.ts'
import { type Printed, printScript, readingScript } from './print-script.ts'
import { openPrintWindow } from './window.ts'

/** Lays a document out on A4 pages and answers the PDF: tagged, with an outline, with its own page size. */
export const printToPdf = async (printed: Printed): Promise<Uint8Array> => {
  const window = await openPrintWindow()
  try {
    await window.webContents.executeJavaScript(printScript(printed))
    return await window.webContents.printToPDF({
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    })
  } finally {
    window.destroy()
  }
}

/** Lays a document out in the same way and answers what stands on its pages, for the formats of offices. */
export const readLaidOut = async (printed: Printed): Promise<PaperDocument> => {
  const window = await openPrintWindow()
  try {
    return PaperDocument.parse(await window.webContents.executeJavaScript(readingScript(printed)))
  } finally {
    window.destroy()
  }
}
