import { currentLanguage } from '../text/language.ts'
import { withEnglishNoBreaks, withNoBreakSpaces } from '../text/no-break.ts'

const noBreak = '\u00a0'
const monthNames =
  'stycz|lut|mar[zc]|kwie|maj|czerw|lip|sierp|wrze|październik|listopad|grud|' +
  'January|February|March|April|May|June|July|August|September|October|November|December'
const beforeYear = new RegExp(`((?:${monthNames})\\p{L}*) (\\d{4})`, 'gu')

/**
 * Typesetting for paper, beyond what the texts already hold: a dash never begins a line, and a month keeps
 * its year. One-letter words and numbers before their noun are tied as on the screen.
 */
export const tiedForPaper = (text: string): string =>
  (currentLanguage() === 'pl' ? withNoBreakSpaces : withEnglishNoBreaks)(text)
    .replace(/ ([–−×=+]) /g, `${noBreak}$1 `)
    .replace(beforeYear, `$1${noBreak}$2`)
    .replace(/(Tabel\p{L}|Wykres|Table|Chart) (\d)/gu, `$1${noBreak}$2`)

/** Ties every text under a node, once, after everything is drawn. */
export const tieTexts = (root: Node): void => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const tied = tiedForPaper(node.nodeValue ?? '')
    if (tied !== node.nodeValue) node.nodeValue = tied
  }
}
