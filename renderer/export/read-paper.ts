import type { Language } from '#domain/code-lists.ts'
import type { PaperBlock, PaperDocument, PaperRun, PaperStamp } from '#domain/paper-document.ts'
import { isDrawing, isShown, runsOf, textOf, trimmed } from './paper-text.ts'
import { readTable } from './read-table.ts'

/**
 * Reads a laid-out paper into plain data: headings, sentences and tables in the order in which they stand there.
 * Exports are made of this and of nothing else, so that no export can say anything that the paper does not say.
 * Charts stay on paper: what they show stands in the tables beside them. `data-paper-only` marks what explains them,
 * `data-signature` a line to sign on.
 */
export const readPaper = (root: HTMLElement, stamp: PaperStamp, language: Language): PaperDocument => ({
  language,
  title: document.title,
  stamp,
  blocks: blocksOf(root, language),
})

const blocksOf = (element: HTMLElement, language: Language): PaperBlock[] => {
  if (!isShown(element) || element.dataset.paperOnly !== undefined) return []
  if (element instanceof HTMLTableElement) return [readTable(element, language)]
  const heading = /^H([1-4])$/.exec(element.tagName)
  if (heading !== null) return [{ kind: 'heading', level: Number(heading[1]), text: textOf(element) }]
  if (element.tagName === 'FIGURE') return []
  if (element.dataset.signature !== undefined) return [signature(element)]
  if (isParagraph(element)) return paragraph(element, runsOf([...element.childNodes]))
  return [...element.childNodes].reduce<PaperBlock[]>((blocks, node) => {
    if (node instanceof HTMLElement) blocks.push(...blocksOf(node, language))
    else if (node instanceof Text && node.data.trim() !== '')
      blocks.push(...paragraph(element, runsOf([node])))
    return blocks
  }, [])
}

const signature = (element: HTMLElement): PaperBlock => {
  const [role = '', who = '', ...line] = [...element.querySelectorAll<HTMLElement>('b, span')].map(textOf)
  return { kind: 'signature', role, who, line: line.join(', ') }
}

const alwaysWhole = new Set(['P', 'LI', 'DT', 'DD', 'FIGCAPTION', 'BLOCKQUOTE'])

/** An element that holds words and nothing that begins a line of its own. */
const isParagraph = (element: HTMLElement): boolean => {
  if (element.querySelector('table, h1, h2, h3, h4, figure, p, li') !== null) return false
  if (alwaysWhole.has(element.tagName)) return true
  const children = [...element.childNodes].filter(node => !isDrawing(node))
  return (
    children.some(node => node instanceof Text && node.data.trim() !== '') ||
    children.every(node => node instanceof HTMLElement && isInline(node))
  )
}

const isInline = (element: HTMLElement): boolean => getComputedStyle(element).display.startsWith('inline')

const paragraph = (element: HTMLElement, runs: PaperRun[]): PaperBlock[] => {
  if (runs.length === 0) return []
  if (element.tagName !== 'LI') {
    const role = element.closest('aside, footer') === null ? 'text' : 'note'
    return [{ kind: 'paragraph', role, runs }]
  }
  const isNumbered = element.closest('ol, ul')?.tagName === 'OL'
  return [
    { kind: 'paragraph', role: isNumbered ? 'item' : 'text', runs: isNumbered ? withoutNumber(runs) : runs },
  ]
}

/** The number of an item stands in a box of its own on paper; every export numbers its items itself. */
const withoutNumber = (runs: readonly PaperRun[]): PaperRun[] => {
  const [first, ...rest] = runs
  if (first === undefined) return []
  const text = first.text.replace(/^\d+(\s+|$)/, '')
  return text === '' ? trimmed(rest) : [{ ...first, text }, ...rest]
}
