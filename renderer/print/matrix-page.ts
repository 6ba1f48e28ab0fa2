import type { MatrixLayout } from '#domain/matrix-sheet.ts'
import { quotedForCss } from './page-margins.ts'

export type MatrixPage = {
  readonly sheet: MatrixLayout['sheet']
  readonly purpose: string
  readonly state: string
  readonly page: { readonly word: string; readonly of: string }
}

/** A3 is larger by 1.41, and holds five rows more: its type may be a little larger, not that much. */
const geometry = {
  A4: { width: 258, height: 184, scale: 1 },
  A3: { width: 381, height: 271, scale: 1.22 },
} as const

const pxOfMm = 96 / 25.4
/** Below this the smallest words could not be read on paper (design/report/notes.md §2). */
const smallestScale = 0.86

const rules = ({ sheet, purpose, state, page }: MatrixPage, smaller: number): string => {
  const { width } = geometry[sheet]
  const scale = geometry[sheet].scale * smaller
  return `
@page {
  size: ${sheet} landscape;
  margin: 13mm 14mm 13mm 25mm;
  @bottom-left { content: ${quotedForCss(purpose)}; font: 500 6.6pt/9pt "IBM Plex Sans"; color: #15202b;
    vertical-align: top; padding-top: 2mm; white-space: nowrap; }
  @bottom-right { content: ${quotedForCss(`${state}${page.word}`)} counter(page) ${quotedForCss(page.of)} counter(pages);
    font: 400 6.6pt/9pt "IBM Plex Sans"; color: #56636f; vertical-align: top; padding-top: 2mm; white-space: nowrap; }
}
:root { --mm: ${scale}mm; --pt: ${scale}pt; }
body { width: ${width}mm; }`
}

/** Lays the page out for the matrix: broad, with its purpose in the margin of every sheet. */
export const setMatrixPage = (page: MatrixPage, smaller = 1): void => {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(rules(page, smaller))
  document.adoptedStyleSheets = [sheet]
}

/**
 * Makes the drawn matrix a little smaller where a few lines would fall onto a second sheet. One that is much too
 * long keeps its size and goes on.
 */
export const fitMatrixPage = (page: MatrixPage): void => {
  const room = geometry[page.sheet].height * pxOfMm
  for (let smaller = 1; smaller >= smallestScale; smaller -= 0.02) {
    setMatrixPage(page, smaller)
    if (document.body.getBoundingClientRect().height <= room) return
  }
  setMatrixPage(page)
}
