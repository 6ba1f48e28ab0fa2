import { type Printed, printScript } from './print-script.ts'
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
