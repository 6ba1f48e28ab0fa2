import { openPrintWindow } from './window.ts'

/** What the print page offers under these names, and what it is given. */
export type Printed = { readonly draw: 'renderReport' | 'renderRecoveryKey'; readonly value: unknown }

/** JSON is a subset of JavaScript but for two line separators, which would end a line of a script. */
const asScriptLiteral = (value: unknown): string =>
  JSON.stringify(value).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')

/** Waits until the page has drawn everything and holds every font, since a late font would move the lines. */
const drawingScript = ({ draw, value }: Printed): string =>
  `(async () => { await window.${draw}(${asScriptLiteral(value)}); await document.fonts.ready; return true })()`

/** Lays a document out on A4 pages and answers the PDF: tagged, with an outline, with its own page size. */
export const printToPdf = async (printed: Printed): Promise<Uint8Array> => {
  const window = await openPrintWindow()
  try {
    await window.webContents.executeJavaScript(drawingScript(printed))
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
