/** What stands in the margins of every page: words and page numbers, outside the text. */
export type PageMargins = {
  readonly topLeft: string
  readonly topRight: string
  readonly bottomLines: readonly string[]
  readonly page: { readonly word: string; readonly of: string }
  /** Stands beside the text of every page, upright: what this print is not yet. */
  readonly mark?: string
}

/** A CSS string; a line break becomes `\a`. */
export const quotedForCss = (text: string): string =>
  `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\a ')}"`

const face = '"IBM Plex Sans"'

const rules = ({ topLeft, topRight, bottomLines, page, mark }: PageMargins): string => `
@page {
  @top-left { content: ${quotedForCss(topLeft)}; font: 500 7.4pt/10pt ${face}; color: #15202b;
    vertical-align: bottom; padding-bottom: 5mm; }
  @top-right { content: ${quotedForCss(topRight)}; font: 400 7.4pt/10pt ${face}; color: #56636f;
    vertical-align: bottom; padding-bottom: 5mm; }
  @bottom-left { content: ${quotedForCss(bottomLines.join('\n'))}; white-space: pre-wrap;
    font: 400 6.1pt/8.8pt ${face}; color: #56636f; vertical-align: top; padding-top: 4.6mm; width: 142mm; }
  @bottom-right { content: ${quotedForCss(page.word)} counter(page) ${quotedForCss(page.of)} counter(pages);
    font: 500 7.4pt/9pt ${face}; color: #15202b; vertical-align: top; padding-top: 4.6mm; width: 23mm; }
  ${
    mark === undefined
      ? ''
      : `@right-middle { content: ${quotedForCss(mark)}; writing-mode: vertical-rl; font: 600 11pt/14pt ${face};
    letter-spacing: 0.06em; color: #9aa5ad; text-align: center; }`
  }
}
@page :first {
  @top-left { content: none; }
  @top-right { content: none; }
}`

/** Sets the margin boxes of this document. A constructed sheet passes the policy that keeps inline styles out. */
export const setPageMargins = (margins: PageMargins): void => {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(rules(margins))
  document.adoptedStyleSheets = [sheet]
}

/** A sheet of cards has no words in its margins, and is wider than a page of text. */
const cardPage = `
@page { size: A4; margin: 12mm 12mm 8mm; }
body { width: 186mm; }`

/** Lays the page out for cards to be cut. */
export const setCardPage = (): void => {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(cardPage)
  document.adoptedStyleSheets = [sheet]
}

/** A slip that fits an envelope and a pocket: A5, upright, without words in its margins. */
const slipPage = `
@page { size: A5; margin: 12mm; }
body { width: 124mm; }`

/** Lays the page out for a handoff slip. */
export const setSlipPage = (): void => {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(slipPage)
  document.adoptedStyleSheets = [sheet]
}
