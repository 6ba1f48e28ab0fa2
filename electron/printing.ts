import { openPrintWindow } from './window.ts'

/** JSON is a subset of JavaScript but for two line separators, which would end a line of a script. */
const asScriptLiteral = (value: unknown): string =>
  JSON.stringify(value).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')

/** Waits until the page has drawn the report and holds every font, since a late font would move the lines. */
const drawingScript = (report: unknown): string =>
  `(async () => { await window.renderReport(${asScriptLiteral(report)}); await document.fonts.ready; return true })()`

/** Lays a report out on A4 pages and answers the PDF: tagged, with an outline, with its own page size. */
export const printToPdf = async (report: unknown): Promise<Uint8Array> => {
  const window = await openPrintWindow()
  try {
    await window.webContents.executeJavaScript(drawingScript(report))
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
